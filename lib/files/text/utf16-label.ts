/** UTF-16 by its byte order mark, or by the zero bytes beside its first letters where it has none. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [even, odd] = zeros(bytes.subarray(0, LOOKED_AT));
  const pairs = Math.min(bytes.length, LOOKED_AT) / 2;
  if (pairs < 2) return null;
  // Letters of Latin, the digits and the separators have a zero byte each; other scripts have not, so half is plenty.
  if (odd > pairs / 2 && even < pairs / 20) return 'utf-16le';
  if (even > pairs / 2 && odd < pairs / 20) return 'utf-16be';
  return null;
}

const LOOKED_AT = 1024;

function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  return counts;
}
