import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSampled } from './sample.ts';

const hashes = Array.from({ length: 10_000 }, (_, at) => createHash('sha256').update(`lot ${at}`).digest('hex'));

describe('cleared lots are drawn by their hash', () => {
  it.each([0.01, 0.05, 0.1, 0.5])('a share of %d is kept to, within the luck of the draw', (share) => {
    const drawn = hashes.filter((hash) => isSampled(hash, share)).length / hashes.length;
    expect(Math.abs(drawn - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / hashes.length));
  });

  it('none at 0, all at 1, and the same again', () => {
    expect(hashes.filter((hash) => isSampled(hash, 0))).toEqual([]);
    expect(hashes.filter((hash) => isSampled(hash, 1))).toHaveLength(hashes.length);
    expect(hashes.map((hash) => isSampled(hash, 0.1))).toEqual(hashes.map((hash) => isSampled(hash, 0.1)));
  });

  it('who is in a small sample is in every larger one', () => {
    for (const hash of hashes) if (isSampled(hash, 0.05)) expect(isSampled(hash, 0.2)).toBe(true);
  });

  it('what is no hash is refused', () => {
    expect(() => isSampled('not a hash', 0.1)).toThrow('no hash');
  });
});
