import { type FileProblem, type FileProblemCode, FileRefusal } from './file-problem.ts';

const MB = 1_000_000;
const megabytes = (bytes: number): number => Math.ceil(bytes / MB);

type Values = Readonly<Record<string, string | number>>;

/** The sentences, each to be read after the file's name. One place, so that they are said alike by screen and command line. */
const SENTENCES = {
  empty: () => 'is empty.',
  'unknown-kind': () =>
    'holds binary data of no kind that is read here: CSV, TSV, XLSX, XLS, ODS, PDF, saved pages (HTML, MHTML), text, and ZIP archives of these are.',
  'too-large': (v) => `is ${v.size} MB large; files up to ${v.most} MB are read. Save the sale in parts.`,
  'too-many-entries': (v) =>
    `holds ${v.entries} entries; archives of up to ${v.most} are read. Pack fewer files at a time.`,
  'inflates-too-far': (v) => `unpacks to far more than a catalogue (over ${v.most}); it was not read.`,
  'archive-damaged': () => 'is a damaged archive or workbook; save it again.',
  'archive-lies': () =>
    'says other sizes or names of its entries than it holds, as damaged and hostile archives do; it was not read.',
  'archive-in-archive': () => 'is an archive within an archive; unpack the outer one first.',
  encrypted: () => 'is under a password; save a copy without one.',
  'has-dtd': () =>
    'holds a document type definition (DTD), which no catalogue needs and hostile files use; it was not read.',
  'too-deep': (v) => `nests elements more than ${v.most} deep, as no catalogue does; it was not read.`,
  damaged: () => 'is damaged and could not be read; save it again.',
  'old-workbook': () =>
    'is a workbook of a kind that is not read (Excel 95 or older, or XLSB); open it and save it as XLSX.',
  undecodable: (v) => `is text in an encoding that could not be told for certain (${v.tried}); say which it is.`,
  'no-words': () => 'holds no words, only pictures, a scan perhaps; have its words recognised first.',
  'no-page': () => 'is a saved page (MHTML) that holds no HTML; save it again.',
  'no-markup': () => 'is not a page: it holds no markup.',
  'too-slow': (v) => `took more than ${v.seconds} seconds without an end in sight; it was not read.`,
  'too-much-memory': (v) => `needs more than ${v.most} MB of memory; it was not read. Save the sale in parts.`,
  unreadable: (v) => `could not be read (${v.reason}).`,
  'no-letter': () => 'is no text, HTML, Word (DOCX) or PDF file.',
  'letter-too-large': (v) => `is larger than ${v.most} MB: that is no letter.`,
  'letter-inflates': () => 'unpacks to far more than a letter; it was not read.',
  'letter-too-long': (v) => `has ${v.pages} pages; letters of ${v.most} at most are read.`,
  'no-docx': () => 'is no Word document (DOCX): save it as DOCX, HTML or text.',
  'docx-entities': () => 'defines its own entities, as no word processor writes them; it was not read.',
  'docx-damaged': () => 'is a damaged or old Word file; save it as DOCX, HTML or text.',
  'pdf-scan': () =>
    'is a PDF without words in it, a scan perhaps. Have its words recognised first, or type them into a text file.',
  'pdf-locked': () => 'is a PDF under a password; save a copy without one.',
  'pdf-damaged': () => 'is a damaged PDF; save it as text or DOCX.',
  'no-json': () => 'is no JSON.',
  'encoding-guessed': (v) => `names no encoding and is not UTF-8; it was read as ${v.encoding}, so check its accents.`,
  'characters-lost': (v) => `says that it is ${v.encoding}, but some bytes are not; those characters were lost.`,
  'rows-left-out': (v) =>
    `is longer than ${v.most} rows; those after them were left out. Save the rest as a file of its own.`,
  'columns-left-out': (v) => `has more than ${v.most} columns; those after them were left out.`,
  'cells-cut': (v) => `has cells longer than ${v.most} characters; they were cut.`,
  'pages-left-out': (v) => `has ${v.pages} pages; the first ${v.most} were read. Save the rest as a file of its own.`,
  'time-left-out': (v) => `took longer than ${v.seconds} seconds; ${v.pages} of its pages were read. Save it in parts.`,
  'lots-unread': (v) => `${v.unread} of ${v.lots} lots could not be read.`,
  'too-many-lots': (v) => `is too large to be read whole; ${v.read} lots were read. Screen its parts one by one.`,
  'reader-fault': (v) => `${v.fault}`,
  'entry-passed-over': (v) =>
    v.count === 1 ? '1 other file in it was passed over.' : `${v.count} other files in it were passed over.`,
} satisfies Record<FileProblemCode, (values: Values) => string>;

export function problem(code: FileProblemCode, values: Values = {}): FileProblem {
  return { code, values, says: SENTENCES[code](values) };
}

export function refuse(code: FileProblemCode, values: Values = {}): never {
  throw new FileRefusal(problem(code, values));
}

export function refuseTooLarge(size: number, most: number): never {
  return refuse('too-large', { size: megabytes(size), most: megabytes(most) });
}
