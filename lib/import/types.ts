import type { AdvisoryList } from '@/lib/advisories';
import type { FileProblem } from '@/lib/files';
import type { IsoDate } from '@/lib/gazetteer';
import type { ScreenedDocument, ScreenedParcel } from '@/lib/screening';

/** What an import needs besides the files. */
export interface ImportOptions {
  /** The day to judge as of. */
  asOf: IsoDate;
  /** The advisories in use. */
  list: AdvisoryList;
  extensionVersion: string;
  /** Called several times a second while files are read. */
  onProgress?(progress: ImportProgress): void;
  /**
   * Takes the lots as they come, so that a long list is never held as a whole; `document.parcels` are empty then. The lots of a
   * file that is refused on the way are to be taken back.
   */
  onParcels?(parcels: ScreenedParcel[], of: Pick<ScreenedDocument, 'source' | 'url' | 'asOf' | 'versions'>): void;
  /** Ends the import at once; what was read until then is in the result. */
  signal?: AbortSignal;
  /** Encodings that the person chose, by the name under which a file was refused: `{ 'lots.csv': 'windows-1251' }`. */
  encodings?: Readonly<Record<string, string>>;
}

/** How far an import has come. */
export interface ImportProgress {
  /** The file that is being read, with its folder or archive. */
  file: string;
  filesDone: number;
  /** Files given; archives count as one. */
  files: number;
  /** Rows of sheets, and lots, over all files so far; lots of a file that is refused are taken back. */
  rows: number;
  lots: number;
}

/** One file, or one entry of an archive (`tender.zip/lots.csv`), that was read. */
export interface ImportedDocument {
  document: ScreenedDocument;
  /** What is doubtful or was left out; empty where everything is well. */
  remarks: FileProblem[];
  /** A cap ended the reading early: the document holds what was read until then. */
  isPartRead: boolean;
}

/** A file that was not read: why, and where a choice would help, what to ask. */
export interface RefusedFile {
  name: string;
  problem: FileProblem;
}

/**
 * What became of all files. `counts.files` is `read + refused`, archives counted by their entries. Beside them stand `passedOver`:
 * files of a folder or an archive that are no catalogues (pictures, scripts beside a saved page).
 */
export interface ImportResult {
  documents: ImportedDocument[];
  refused: RefusedFile[];
  /** Folders and archives in which files were passed over, with how many. */
  passed: RefusedFile[];
  counts: { files: number; read: number; partRead: number; refused: number; passedOver: number; lots: number };
  isCancelled: boolean;
}
