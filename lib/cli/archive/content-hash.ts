import { createHash } from 'node:crypto';

/** The name of a page in the queue: SHA-256 of its content in hexadecimal digits. */
export function contentHash(chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
