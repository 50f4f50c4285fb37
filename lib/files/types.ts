import type { Sheet } from '@/lib/listings';
import type { ByteSource } from './byte-source.ts';
import type { FileProblem } from './file-problem.ts';
import type { FileLimits } from './limits.ts';
import type { InflateBudget } from './zip/read-zip.ts';

/** What a file holds. */
export type FileContent =
  /** `asPage`: the same as a page, for what lists no lots row by row: a form for one lot, prose. */
  | { kind: 'sheets'; sheets: Iterable<Sheet>; asPage?: () => Promise<Document> }
  | { kind: 'page'; document: Document; url: string | null }
  | { kind: 'text'; text: string }
  | { kind: 'entries'; entries: readonly ByteSource[] };

/** What a reader is given besides the file. */
export interface ReadingContext {
  limits: FileLimits;
  budget: InflateBudget;
  /** The encoding that a person chose for this file. */
  encoding: string | null;
  /** Levels of archives around this file. */
  depth: number;
  /** Says what is doubtful or left out; the same code twice counts once. */
  remark(problem: FileProblem): void;
  /** Milliseconds of a clock; only differences count. */
  now(): number;
}

/** The beginning of a file, by which its kind is told. */
export interface FileHead {
  /** Its name in small letters. */
  name: string;
  bytes: Uint8Array;
  /** The same, one character a byte. */
  latin: string;
}

/** One kind of file, one file in `readers/`, gathered by `import.meta.glob`. */
export interface FileReader {
  id: string;
  /** Lower is asked first. */
  priority: number;
  accepts(head: FileHead): boolean;
  /** Throws `FileRefusal` for a file that it does not read. */
  read(source: ByteSource, context: ReadingContext): FileContent | Promise<FileContent>;
}
