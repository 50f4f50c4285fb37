import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveChains, headsOf, teamRoot } from './derive-chains.ts';
import type { Admission, KnownEntry } from './types.ts';

const A = 'a1'.repeat(16);
const B = 'b2'.repeat(16);
const admit = (device: string, origin: string, from = 0): Admission => ({ kind: 'admission', device, origin, from });
const revoke = (device: string, from: number): Admission => ({ kind: 'revocation', device, origin: A, from });

/** Entries that are chained; hashes are told by name, `salt` makes others of the same numbers. */
function chain(origin: string, device: string, size: number, { first = 0, salt = '', after = '' } = {}): KnownEntry[] {
  const name = (at: number, by = salt) => `${origin}-${at}${by}`.padEnd(64, '.');
  return Array.from({ length: size }, (_, index) => {
    const sequence = first + index;
    const before = sequence === 0 ? '0'.repeat(64) : name(sequence - 1, index === 0 ? after : salt);
    return { hash: name(sequence), origin, sequence, previous: before, device };
  });
}

function outcome(known: KnownEntry[], admissions: Admission[]) {
  const { joined, refused, waiting } = deriveChains(known, admissions);
  const sizes = Object.fromEntries([...joined].map(([origin, entries]) => [origin, entries.length]));
  return { sizes, refused: refused.map(({ sequence, cause }) => [sequence, cause]), waiting };
}

describe('what is joined', () => {
  const four = chain(A, 'd', 4);
  test.each<[string, KnownEntry[], Admission[], object]>([
    ['an admitted device', four, [admit('d', A)], { sizes: { [A]: 4 }, refused: [], waiting: [] }],
    ['a device that is not admitted', four.slice(0, 1), [], { sizes: {}, refused: [[0, 'unknown-device']] }],
    ['a device admitted for another origin', four.slice(0, 1), [admit('d', B)], { refused: [[0, 'unknown-device']] }],
    [
      'H65: a revoked device: what it signed before stands',
      four,
      [admit('d', A), revoke('d', 2)],
      {
        sizes: { [A]: 2 },
        refused: [
          [2, 'revoked-device'],
          [3, 'revoked-device'],
        ],
      },
    ],
    ['an admission told again after the revocation', four, [revoke('d', 0), admit('d', A)], { sizes: {} }],
    [
      'an entry that is missing holds up those behind it',
      [four[0]!, four[2]!, four[3]!],
      [admit('d', A)],
      { sizes: { [A]: 1 }, refused: [], waiting: [{ origin: A, missing: 1, entries: 2 }] },
    ],
    [
      'two of one number end the chain there',
      [...four, ...chain(A, 'd', 1, { first: 2, salt: 'x' }).map((entry) => ({ ...entry, previous: four[1]!.hash }))],
      [admit('d', A)],
      {
        sizes: { [A]: 2 },
        refused: [
          [2, 'two-of-one-number'],
          [2, 'two-of-one-number'],
          [3, 'behind-a-break'],
        ],
      },
    ],
    [
      'an entry that is chained to nothing is refused beside the right one',
      [...four, { ...four[2]!, hash: 'f'.repeat(64), previous: 'e'.repeat(64) }],
      [admit('d', A)],
      { sizes: { [A]: 4 }, refused: [[2, 'not-chained']] },
    ],
    [
      'a restored browser goes on with a new key where the backup ended',
      [...four, ...chain(A, 'new', 3, { first: 2, salt: 'n', after: '' })],
      [admit('d', A), revoke('d', 2), admit('new', A, 2)],
      {
        sizes: { [A]: 5 },
        refused: [
          [2, 'revoked-device'],
          [3, 'revoked-device'],
        ],
      },
    ],
  ])('%s', (_what, known, admissions, expected) => {
    expect(outcome(known, admissions)).toMatchObject(expected);
  });

  test('follows from what is known, in whatever order it came: all come to the same root', async () => {
    const known = [
      ...chain(A, 'd', 6),
      ...chain(B, 'e', 5),
      ...chain(A, 'd', 2, { first: 3, salt: 'x' }),
      ...chain(B, 'thief', 3),
    ];
    const admissions = [admit('d', A), admit('e', B), revoke('e', 4)];
    const root = await teamRoot(headsOf(deriveChains(known, admissions)));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(known, { minLength: known.length }),
        fc.shuffledSubarray(admissions, { minLength: admissions.length }),
        async (shuffled, words) => {
          const chains = deriveChains(shuffled, words);
          expect(await teamRoot(headsOf(chains))).toBe(root);
          expect(chains).toEqual(deriveChains(known, admissions));
        },
      ),
    );
  });

  test('each entry is joined, refused or waits: none is lost', () => {
    const entry = fc.record({
      origin: fc.constantFrom(A, B),
      sequence: fc.nat(4),
      device: fc.constantFrom('d', 'e'),
      hash: fc.nat(9).map((at) => `h${at}`),
      previous: fc.oneof(
        fc.constant('0'.repeat(64)),
        fc.nat(9).map((at) => `h${at}`),
      ),
    });
    const word = fc.record({
      kind: fc.constantFrom('admission' as const, 'revocation' as const),
      device: fc.constantFrom('d', 'e'),
      origin: fc.constantFrom(A, B),
      from: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ hash }) => hash }), fc.array(word), (known, words) => {
        const { joined, refused, waiting } = deriveChains(known, words);
        const all = [...joined.values()].reduce((sum, { length }) => sum + length, 0);
        const held = waiting.reduce((sum, { entries }) => sum + entries, 0);
        expect(all + refused.length + held).toBe(known.length);
        for (const entries of joined.values())
          for (const [at, { sequence }] of entries.entries()) expect(sequence).toBe(at);
      }),
    );
  });
});
