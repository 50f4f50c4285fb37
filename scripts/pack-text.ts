import { deflateRawSync } from 'node:zlib';
import { toWindows } from '../lib/packed/windows.ts';

/** Text for a script, compressed; `lib/packed/unpack-text.ts` gives it back. */
export function packText(text: string): string {
  return deflateRawSync(toWindows(text), { level: 9, memLevel: 9 }).toString('base64');
}
