import { utf16Label } from './utf16-label.ts';

/** Text holds next to no control characters; a stray one does not make it another thing. */
export function looksBinary(head: Uint8Array): boolean {
  if (utf16Label(head) !== null) return false;
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  return controls > head.length / 20;
}
