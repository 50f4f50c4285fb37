import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from './bytes-as-text.ts';
import { isSafeKey } from './public-key.ts';
import { makeSigningKey } from './signing/signing-key.ts';

const P = 2n ** 255n - 19n;
/** A number as 32 bytes from the lowest, with the sign of x in the top bit. */
function encoded(y: bigint, sign: 0 | 1): string {
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => Number((y >> BigInt(8 * at)) & 255n));
  bytes[31]! |= sign << 7;
  return toHex(bytes);
}
const number = (hex: string) => fromHex(hex).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** The points of order 8: y^2 = (1 ± sqrt(1 + d)) / d; taken from the field itself, not from the code. */
const ORDER_8 = [
  number('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
  number('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
];

describe('H19 keys that are refused', () => {
  test("the two of order 8 are each other's negative", () => {
    expect(ORDER_8[0]! + ORDER_8[1]!).toBe(P);
  });

  const smallOrder = [0n, 1n, P - 1n, ...ORDER_8];
  test.each(smallOrder.flatMap((y) => [encoded(y, 0), encoded(y, 1)]))('of small order: %s', (hex) => {
    expect(isSafeKey(hex)).toBe(false);
  });

  // Every y from p to 2^255 - 1 is a second way to write y - p: all nineteen, with both signs.
  const second = Array.from({ length: 19 }, (_, more) => P + BigInt(more));
  test.each(second.flatMap((y) => [encoded(y, 0), encoded(y, 1)]))('not the one way to write it: %s', (hex) => {
    expect(isSafeKey(hex)).toBe(false);
  });
});

describe('keys that are taken', () => {
  test.each([
    // RFC 8032, section 7.1, tests 1 and 2
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    encoded(P - 2n, 0),
    encoded(2n, 1),
  ])('%s', (hex) => {
    expect(isSafeKey(hex)).toBe(true);
  });

  test('every new one', async () => {
    for (let made = 0; made < 20; made++) expect(isSafeKey((await makeSigningKey()).key)).toBe(true);
  });
});
