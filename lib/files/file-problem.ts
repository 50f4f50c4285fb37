/** What is wrong or doubtful with a file, as a code for a screen's own words and as an English sentence that follows the file's name. */
export interface FileProblem {
  code: FileProblemCode;
  /** "is 31 MB large; files up to 20 MB are read. Save the sale in parts." */
  says: string;
  /** The numbers and words of the sentence. */
  values: Readonly<Record<string, string | number>>;
  /** Encodings to choose from, where bytes could be decoded in none for certain; the likeliest first. */
  encodings?: readonly string[];
}

export type FileProblemCode =
  // the file was not read
  | 'empty'
  | 'unknown-kind'
  | 'too-large'
  | 'too-many-entries'
  | 'inflates-too-far'
  | 'archive-damaged'
  | 'archive-lies'
  | 'archive-in-archive'
  | 'encrypted'
  | 'has-dtd'
  | 'too-deep'
  | 'damaged'
  | 'old-workbook'
  | 'undecodable'
  | 'no-words'
  | 'no-page'
  | 'no-markup'
  | 'too-slow'
  | 'too-much-memory'
  | 'unreadable'
  // a letter was not read
  | 'no-letter'
  | 'letter-too-large'
  | 'letter-inflates'
  | 'letter-too-long'
  | 'no-docx'
  | 'docx-entities'
  | 'docx-damaged'
  | 'pdf-scan'
  | 'pdf-locked'
  | 'pdf-damaged'
  | 'no-json'
  // it was read, and this is to be said
  | 'encoding-guessed'
  | 'characters-lost'
  | 'rows-left-out'
  | 'columns-left-out'
  | 'cells-cut'
  | 'pages-left-out'
  | 'time-left-out'
  | 'lots-unread'
  | 'too-many-lots'
  | 'reader-fault'
  | 'entry-passed-over';

/** Thrown inside the room by whatever reads a file; every door turns it into a result. */
export class FileRefusal extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.says);
    this.name = 'FileRefusal';
    this.problem = problem;
  }
}
