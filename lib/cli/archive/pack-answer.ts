import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type PageAnswer, pageAnswer } from './page-job.ts';

/** An answer as the queue keeps it: findings repeat themselves, and packed they take a tenth of the memory of Redis. */
export function packAnswer(answer: PageAnswer): string {
  return deflateRawSync(JSON.stringify(answer), { level: 1 }).toString('base64');
}

/** `null` for what no worker of ours wrote. */
export function unpackAnswer(packed: unknown): PageAnswer | null {
  try {
    return pageAnswer.parse(JSON.parse(inflateRawSync(Buffer.from(String(packed), 'base64')).toString('utf8')));
  } catch {
    return null;
  }
}
