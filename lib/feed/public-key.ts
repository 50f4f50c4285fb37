import { fromHex } from './bytes-as-text.ts';

/** A point is written as its y, 32 bytes from the lowest; the top bit of the last is the sign of x. p is 2^255 - 19. */
const SIGN_BIT = 0x80;

/** The five y of the eight points of small order, the sign bit cleared: 0, 1, p - 1, and the two of order 8. */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/**
 * False for keys under which signatures can be made without a secret, and for second ways to write a key. Engines differ on
 * both, so they are refused here. `hex`: 64 lower-case digits.
 */
export function isSafeKey(hex: string): boolean {
  const last = Number.parseInt(hex.slice(62), 16) & ~SIGN_BIT;
  const unsigned = hex.slice(0, 62) + last.toString(16).padStart(2, '0');
  return !SMALL_ORDER.has(unsigned) && isBelowP(fromHex(unsigned));
}

function isBelowP(bytes: Uint8Array): boolean {
  const isTop = bytes[31] === 0x7f && bytes.subarray(1, 31).every((byte) => byte === 0xff);
  return !isTop || (bytes[0] ?? 0) < 0xed;
}
