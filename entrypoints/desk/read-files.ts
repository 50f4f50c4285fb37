import type { ImportOptions, ImportResult } from '@/lib/import';

/** What is read: files, or text that was pasted. */
export type ToRead = { files: readonly File[] } | { text: string; name: string };

/** Reads and judges in a worker. `null`: this version reads no files yet. */
export async function readFiles(_toRead: ToRead, _options: ImportOptions): Promise<ImportResult | null> {
  return null;
}
