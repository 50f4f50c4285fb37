import { type Bytes, toHex } from './bytes.ts';
import { nodeHash, sha256 } from './hash.ts';

/** The tree of RFC 9162, 2.1, over leaf hashes. The root over nothing is the hash of the empty text. */
export async function treeRoot(leaves: readonly Bytes[]): Promise<Bytes> {
  const [first] = leaves;
  if (first === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return first;
  const left = splitOf(leaves.length);
  return nodeHash(await treeRoot(leaves.slice(0, left)), await treeRoot(leaves.slice(left)));
}

/** Hashes that lead from a leaf to the root, nearest first (2.1.3.1). */
export async function inclusionProof(leaves: readonly Bytes[], index: number): Promise<Bytes[]> {
  if (index < 0 || index >= leaves.length) throw new Error(`There is no leaf ${index} in a tree of ${leaves.length}.`);
  if (leaves.length === 1) return [];
  const left = splitOf(leaves.length);
  return index < left
    ? [...(await inclusionProof(leaves.slice(0, left), index)), await treeRoot(leaves.slice(left))]
    : [...(await inclusionProof(leaves.slice(left), index - left)), await treeRoot(leaves.slice(0, left))];
}

/** Whether a leaf stands at a place of the tree with that root (2.1.3.2). */
export async function isIncluded(
  leaf: Bytes,
  index: number,
  size: number,
  proof: readonly Bytes[],
  root: Bytes,
): Promise<boolean> {
  if (index >= size) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const step of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = await nodeHash(step, hash);
      // A last node without a sibling rises until it is one on the right.
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = await nodeHash(hash, step);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSame(hash, root);
}

/** Hashes that show that the tree over the first `size` leaves is the beginning of this one (2.1.4.1). */
export async function consistencyProof(leaves: readonly Bytes[], size: number): Promise<Bytes[]> {
  if (size < 1 || size > leaves.length) throw new Error(`A tree of ${leaves.length} has no beginning of ${size}.`);
  return subProof(leaves, size, true);
}

async function subProof(leaves: readonly Bytes[], size: number, isWhole: boolean): Promise<Bytes[]> {
  if (size === leaves.length) return isWhole ? [] : [await treeRoot(leaves)];
  const left = splitOf(leaves.length);
  return size <= left
    ? [...(await subProof(leaves.slice(0, left), size, isWhole)), await treeRoot(leaves.slice(left))]
    : [...(await subProof(leaves.slice(left), size - left, false)), await treeRoot(leaves.slice(0, left))];
}

/** Whether the tree of `size` with its root is the beginning of the later one (2.1.4.2). */
export async function isConsistent(
  earlier: { size: number; root: Bytes },
  later: { size: number; root: Bytes },
  proof: readonly Bytes[],
): Promise<boolean> {
  if (earlier.size < 1 || earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && isSame(earlier.root, later.root);
  // A beginning that is a whole subtree is its own first hash.
  const [first, ...rest] = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof;
  if (first === undefined) return false;
  let node = earlier.size - 1;
  let last = later.size - 1;
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [old, now] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [old, now] = [await nodeHash(step, old), await nodeHash(step, now)];
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      now = await nodeHash(now, step);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSame(old, earlier.root) && isSame(now, later.root);
}

/** Largest power of two below `size`: where a tree divides. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

function half(node: number): number {
  return Math.floor(node / 2);
}

function isPowerOfTwo(size: number): boolean {
  return splitOf(size) * 2 === size || size === 1;
}

function isSame(one: Bytes, other: Bytes): boolean {
  return toHex(one) === toHex(other);
}
