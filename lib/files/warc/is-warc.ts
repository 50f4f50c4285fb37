import { Gunzip } from 'fflate';

const MARK = 'WARC/1.';

/** True for the first bytes of a gzip stream that holds records. */
export function isWarc(head: Uint8Array): boolean {
  let text = '';
  const gunzip = new Gunzip((bytes) => {
    if (text.length < MARK.length) text += String.fromCharCode(...bytes.subarray(0, MARK.length));
  });
  try {
    gunzip.push(head, false);
  } catch {
    return text.startsWith(MARK); // damaged further on, or no gzip stream at all
  }
  return text.startsWith(MARK);
}
