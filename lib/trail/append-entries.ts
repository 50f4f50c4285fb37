import { type Bytes, toHex } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import { GrowingTree } from './growing-tree.ts';
import { leafHash } from './hash.ts';
import { APPEND_BATCH, NO_HASH } from './limits.ts';
import { type FillRandom, sealAll } from './seal.ts';
import type { IsoTime, NewEntry, Origin, Sha256, TrailEntry, TrailLine } from './types.ts';

/** The end of a trail: what the next entry is chained to. */
export interface TrailHead {
  origin: Origin;
  /** Number of entries, and the next sequence. */
  size: number;
  /** Hash of the last entry. */
  hash: Sha256;
  /** Time of the last entry; `null` before the first. */
  at: IsoTime | null;
  /** Right edge of the tree. */
  edge: Sha256[];
}

export function newHead(origin: Origin): TrailHead {
  return { origin, size: 0, hash: NO_HASH, at: null, edge: [] };
}

/** Hash of an entry: that of the leaf that it is in the tree. */
export async function hashOfEntry(entry: TrailEntry): Promise<Bytes> {
  return leafHash(new TextEncoder().encode(canonicalJson(entry)));
}

/**
 * Chains new entries to the end of a trail. Changes nothing: whoever keeps the trail writes the lines and the head at once.
 * `pause` is awaited now and then, so that ten thousand entries hold nobody up.
 */
export async function appendEntries(
  head: TrailHead,
  entries: readonly NewEntry[],
  at: IsoTime,
  fillRandom: FillRandom,
  pause: () => Promise<void> = async () => {},
): Promise<{ lines: TrailLine[]; head: TrailHead }> {
  const tree = GrowingTree.from(head);
  const lines: TrailLine[] = [];
  let { hash: previous, at: before } = head;
  let seals: Awaited<ReturnType<typeof sealAll>>[] = [];
  for (const [index, { kind, body }] of entries.entries()) {
    const place = index % APPEND_BATCH;
    if (place === 0) {
      if (index > 0) await pause();
      const batch = entries.slice(index, index + APPEND_BATCH);
      seals = await Promise.all(batch.map(({ personal = {} }) => sealAll(personal, fillRandom)));
    }
    const { sealed, opened } = seals[place]!;
    const isClockBehind = before !== null && at < before;
    const entry = plain({
      schema: 1,
      origin: head.origin,
      sequence: tree.size,
      at,
      previous,
      kind,
      body,
      sealed,
      notes: isClockBehind ? ['clock'] : [],
    }) as TrailEntry;
    const leaf = await hashOfEntry(entry);
    await tree.add(leaf);
    previous = toHex(leaf);
    before = at;
    lines.push({ hash: previous, entry, opened });
  }
  const end = { origin: head.origin, size: tree.size, hash: previous, at: before, edge: tree.edgeInHex };
  return { lines, head: end };
}

export async function rootOf({ size, edge }: Pick<TrailHead, 'size' | 'edge'>): Promise<Sha256> {
  return toHex(await GrowingTree.from({ size, edge }).root());
}

/** What JSON keeps of it, so that an entry reads back as the one that was hashed. */
function plain(entry: unknown): unknown {
  return JSON.parse(JSON.stringify(entry));
}
