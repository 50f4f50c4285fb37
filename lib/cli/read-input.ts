import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MAX_INPUT_BYTES } from './limits.ts';

/** The bytes of an input, or the sentence that says why there are none. */
export type InputBytes = { ok: true; bytes: Uint8Array } | { ok: false; sentence: string };

/** Reads a file (or standard input for `-`) up to the cap; a larger one is refused, not cut. */
export async function readInput(source: string, stdin: AsyncIterable<Uint8Array>): Promise<InputBytes> {
  if (source === '-') return collect(stdin);
  try {
    const facts = await stat(source);
    if (facts.isFile() && facts.size > MAX_INPUT_BYTES) return tooLarge(facts.size);
    return await collect(createReadStream(source));
  } catch (error) {
    return { ok: false, sentence: readFailure(error) };
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<InputBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_INPUT_BYTES) return tooLarge(null);
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

function tooLarge(size: number | null): InputBytes {
  const limit = `${MAX_INPUT_BYTES / 1_000_000} MB`;
  const measured = size === null ? `is larger than ${limit}` : `is ${Math.ceil(size / 1_000_000)} MB large`;
  return { ok: false, sentence: `${measured}; pages up to ${limit} are read. Save the pages of the sale one by one.` };
}

/** What went wrong with a file or directory, said for the person who named it. */
export function readFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'does not exist. Check the path.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by this user. Check its permissions.';
    case 'EISDIR':
      return 'is a directory where a file was expected.';
    case 'ENOTDIR':
      return 'does not exist: a part of its path is a file. Check the path.';
    case 'ELOOP':
      return 'is a link that leads back to itself.';
    case 'ENAMETOOLONG':
      return 'has a name that is too long for this system.';
    default:
      return `could not be read (${code || (error instanceof Error ? error.message : String(error))}).`;
  }
}
