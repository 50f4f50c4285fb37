import { type Bytes, fromHex, toHex } from './bytes.ts';
import { nodeHash, sha256 } from './hash.ts';
import type { Sha256 } from './types.ts';

/**
 * The right edge of a tree: roots of its whole subtrees, largest first. With it a leaf is added, and the root told, in a
 * number of steps that grows with the logarithm of the size; nobody reads the leaves again.
 */
export class GrowingTree {
  private constructor(
    private leaves: number,
    private readonly edge: Bytes[],
  ) {}

  static empty(): GrowingTree {
    return new GrowingTree(0, []);
  }

  static from({ size, edge }: { size: number; edge: readonly Sha256[] }): GrowingTree {
    return new GrowingTree(size, edge.map(fromHex));
  }

  get size(): number {
    return this.leaves;
  }

  get edgeInHex(): Sha256[] {
    return this.edge.map(toHex);
  }

  async add(leaf: Bytes): Promise<void> {
    let hash = leaf;
    // Each trailing one in the size is a subtree that this leaf completes a larger one with.
    for (let size = this.leaves; size % 2 === 1; size = Math.floor(size / 2)) {
      hash = await nodeHash(this.edge.pop()!, hash);
    }
    this.edge.push(hash);
    this.leaves++;
  }

  async root(): Promise<Bytes> {
    let hash = this.edge.at(-1);
    if (hash === undefined) return sha256(new Uint8Array());
    for (let at = this.edge.length - 2; at >= 0; at--) hash = await nodeHash(this.edge[at]!, hash);
    return hash;
  }
}
