/**
 * Whether a cleared lot is looked at a second time. `share`: part of the cleared lots, 0 to 1. The lot's own hash decides, so
 * the same words are always in the sample or never, on every machine, and nobody chooses.
 *
 * `textHash`: SHA-256 of the words that were decided on, 64 hexadecimal digits; its first 48 bits are a fair draw.
 */
export function isSampled(textHash: string, share: number): boolean {
  const drawn = Number.parseInt(textHash.slice(0, 12), 16);
  if (Number.isNaN(drawn)) throw new Error(`'${textHash}' is no hash in hexadecimal digits.`);
  return drawn < share * 2 ** 48;
}
