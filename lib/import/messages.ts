import type { AdvisoryList } from '@/lib/advisories';
import type { FileProblem } from '@/lib/files';
import type { IsoDate } from '@/lib/gazetteer';
import type { ScreenedDocument, ScreenedParcel } from '@/lib/screening';

/** A file with the path under which the person knows it. */
export interface NamedFile {
  name: string;
  file: Blob;
}

/** Page to worker, once: what to read. */
export interface ImportOrder {
  files: NamedFile[];
  asOf: IsoDate;
  list: AdvisoryList;
  extensionVersion: string;
  encodings: Readonly<Record<string, string>>;
}

/** Worker to page. Each also says that the worker is alive. */
export type ImportMessage =
  /** A file of the order begins; a PDF may be silent for longer than others. */
  | { kind: 'file'; index: number; silentMs: number }
  | { kind: 'begin'; head: Pick<ScreenedDocument, 'source' | 'url' | 'asOf' | 'versions'> }
  | { kind: 'parcels'; parcels: ScreenedParcel[]; rows: number }
  | { kind: 'pause'; rows: number }
  | { kind: 'end'; counts: ScreenedDocument['counts']; remarks: FileProblem[]; isPartRead: boolean }
  | { kind: 'refused'; name: string; problem: FileProblem }
  | { kind: 'passed-over'; name: string; count: number; problem: FileProblem }
  /** All files of the order are done. */
  | { kind: 'done' };
