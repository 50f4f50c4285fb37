/** How much of one file is read (the figures of the hostile cases H57, H58 and H60); each is tested at the cap and past it. */
export interface FileLimits {
  /** Bytes of a file that is held in memory: a workbook, a PDF, a page, an archive. */
  fileBytes: number;
  /** Bytes of a file that is read in pieces (CSV). */
  streamedBytes: number;
  /** Entries of an archive or a workbook. */
  entries: number;
  /** Bytes that all entries of a file may come to, archives within it included. */
  inflatedBytes: number;
  /** How many times its packed size an entry may come to, once it is larger than `ratioFrom`. */
  ratio: number;
  ratioFrom: number;
  /** Lots of one file. */
  lots: number;
  /** Rows of one file: titles, headers and blank rows stand beside the lots. */
  rows: number;
  columns: number;
  /** UTF-16 code units of one cell. */
  cellLength: number;
  /** Elements within elements. */
  depth: number;
  /** Bytes of all shared strings of a workbook. */
  stringBytes: number;
  pages: number;
  pdfMs: number;
  /** Bytes of JavaScript memory; kept by who runs the readers, where it can be measured. */
  memoryBytes: number;
  /** Milliseconds after which a file that gave no sign of progress is refused; kept by who runs the readers. */
  silentMs: number;
}

export const FILE_LIMITS: Readonly<FileLimits> = {
  fileBytes: 20_000_000,
  streamedBytes: 20_000_000,
  entries: 200,
  inflatedBytes: 200_000_000,
  ratio: 100,
  ratioFrom: 1_000_000,
  lots: 100_000,
  rows: 101_000,
  columns: 200,
  cellLength: 32_768,
  depth: 64,
  stringBytes: 64_000_000,
  pages: 200,
  pdfMs: 30_000,
  memoryBytes: 300_000_000,
  silentMs: 5_000,
};

/** On the command line a file of lines is never held as a whole. */
export const COMMAND_LINE_LIMITS: Readonly<FileLimits> = { ...FILE_LIMITS, streamedBytes: FILE_LIMITS.inflatedBytes };
