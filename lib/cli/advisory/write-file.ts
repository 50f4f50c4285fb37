import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedFile } from '@/lib/feed/signing';

/** Puts a file in place whole or not at all, so that no server ever hands out half of one. */
export async function writeWhole(folder: string, { name, bytes }: FeedFile): Promise<void> {
  const unfinished = join(folder, `.${name}.part`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(folder, name));
}

/** What went wrong with writing, said for the person who named the file. */
export function writeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EEXIST':
      return 'is there already and is not overwritten; take another name.';
    case 'ENOENT':
      return 'cannot be written: its folder does not exist.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written by this user.';
    case 'ENOSPC':
      return 'cannot be written: the disk is full.';
    case 'EISDIR':
      return 'is a folder.';
    case 'ENOTDIR':
      return 'cannot be written: a part of its path is a file.';
    default:
      return `could not be written (${code || (error instanceof Error ? error.message : String(error))}).`;
  }
}
