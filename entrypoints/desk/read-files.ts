import { type ImportOptions, type ImportResult, importFiles, importText } from '@/lib/import';

/** What is read: files, or text that was pasted. */
export type ToRead = { files: readonly File[] } | { text: string; name: string };

/** Reads and judges in a worker. */
export function readFiles(toRead: ToRead, options: ImportOptions): Promise<ImportResult> {
  return 'files' in toRead ? importFiles(toRead.files, options) : importText(toRead.text, toRead.name, options);
}
