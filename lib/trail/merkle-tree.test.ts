import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bytes, toHex } from './bytes.ts';
import { GrowingTree } from './growing-tree.ts';
import { leafHash } from './hash.ts';
import { consistencyProof, inclusionProof, isConsistent, isIncluded, treeRoot } from './merkle-tree.ts';

const SIZES = 256;
/** All places of all sizes take minutes: those at the borders of subtrees without this, all with it. */
const TAKES_ALL = Boolean(process.env.PV_SOAK);
const upTo = (size: number) => Array.from({ length: size }, (_, index) => index);
const leaves: Bytes[] = [];
const roots: Bytes[] = [];

beforeAll(async () => {
  for (let at = 0; at < SIZES; at++) leaves.push(await leafHash(Uint8Array.of(at)));
  for (let size = 0; size <= SIZES; size++) roots.push(await treeRoot(leaves.slice(0, size)));
});

/** Inputs and roots of the reference tests of certificate transparency. */
const REFERENCE = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const REFERENCE_ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the tree of RFC 9162 (H61)', () => {
  test('gives the roots of the reference', async () => {
    const hashes = await Promise.all(REFERENCE.map((hex) => leafHash(Uint8Array.from(Buffer.from(hex, 'hex')))));
    const found = await Promise.all(REFERENCE_ROOTS.map((_, size) => treeRoot(hashes.slice(0, size))));
    expect(found.map(toHex)).toEqual(REFERENCE_ROOTS);
  });

  test(`grows leaf by leaf to the same roots, for every size up to ${SIZES}`, async () => {
    let tree = GrowingTree.empty();
    for (let size = 0; size <= SIZES; size++) {
      expect(toHex(await tree.root())).toBe(toHex(roots[size]!));
      // Kept and read back, as between two entries of a trail.
      tree = GrowingTree.from({ size: tree.size, edge: tree.edgeInHex });
      if (size < SIZES) await tree.add(leaves[size]!);
    }
  });

  test(`H61: every size up to ${SIZES}: proofs of inclusion hold at their place and nowhere else`, {
    timeout: 300_000,
  }, async () => {
    for (let size = 1; size <= SIZES; size++) {
      const tree = leaves.slice(0, size);
      for (const index of TAKES_ALL ? upTo(size) : new Set([0, size - 1, size >> 1, (size & (size - 1)) % size])) {
        const proof = await inclusionProof(tree, index);
        expect(await isIncluded(leaves[index]!, index, size, proof, roots[size]!), `${index} of ${size}`).toBe(true);
        const other = (index + 1) % size;
        if (size > 1) expect(await isIncluded(leaves[other]!, index, size, proof, roots[size]!)).toBe(false);
        if (size > 1) expect(await isIncluded(leaves[index]!, other, size, proof, roots[size]!)).toBe(false);
      }
    }
  });

  test(`H61: every size up to ${SIZES}: proofs of consistency hold for their beginnings and for no other`, {
    timeout: 300_000,
  }, async () => {
    for (let size = 1; size <= SIZES; size++) {
      const later = { size, root: roots[size]! };
      for (const start of TAKES_ALL ? upTo(size + 1) : new Set([1, size, size >> 1, size - 1])) {
        if (start < 1) continue;
        const proof = await consistencyProof(leaves.slice(0, size), start);
        expect(await isConsistent({ size: start, root: roots[start]! }, later, proof), `${start} of ${size}`).toBe(
          true,
        );
        expect(await isConsistent({ size: start, root: roots[start - 1]! }, later, proof)).toBe(false);
      }
    }
  });

  test('a proof with one bit changed, one step more or one less never holds', async () => {
    const place = fc.integer({ min: 2, max: SIZES }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        index: fc.integer({ min: 0, max: size - 1 }),
        start: fc.integer({ min: 1, max: size - 1 }),
        step: fc.nat(),
        bit: fc.integer({ min: 0, max: 255 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(place, async ({ size, index, start, step, bit }) => {
        const tree = leaves.slice(0, size);
        const [earlier, later] = [
          { size: start, root: roots[start]! },
          { size, root: roots[size]! },
        ];
        const inclusion = await inclusionProof(tree, index);
        const consistency = await consistencyProof(tree, start);
        for (const proof of spoilt(inclusion, step, bit))
          if (await isIncluded(leaves[index]!, index, size, proof, roots[size]!)) return false;
        for (const proof of spoilt(consistency, step, bit)) if (await isConsistent(earlier, later, proof)) return false;
        return true;
      }),
      { numRuns: process.env.PV_SOAK ? 5_000 : 150 },
    );
  });
});

function spoilt(proof: readonly Bytes[], step: number, bit: number): Bytes[][] {
  const changed = proof.map((hash) => hash.slice());
  const hash = changed[step % Math.max(1, changed.length)];
  if (hash !== undefined) hash[bit >> 3]! ^= 1 << (bit & 7);
  return [...(hash === undefined ? [] : [changed]), proof.slice(0, -1), [...proof, leaves[0]!]].filter(
    (candidate) => candidate.length !== proof.length || candidate === changed,
  );
}
