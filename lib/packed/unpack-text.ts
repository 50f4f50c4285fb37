import { inflateSync } from 'fflate';
import { fromWindows } from './windows.ts';

/** A text as `scripts/pack-text.ts` packed it. At once, since a reading cannot wait for it; a millisecond or two. */
export function unpackText(packed: string): string {
  const bytes = atob(packed);
  const deflated = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) deflated[at] = bytes.charCodeAt(at);
  return fromWindows(inflateSync(deflated));
}
