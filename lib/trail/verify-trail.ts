import { fromHex, toHex } from './bytes.ts';
import { findDangling } from './find-dangling.ts';
import { type BadEntry, findFirstBad, hashesOf } from './find-first-bad.ts';
import { GrowingTree } from './growing-tree.ts';
import { hashOfText } from './hash.ts';
import type { OriginLines, ReadLine } from './read-export.ts';
import { type Recomputed, recomputeVerdicts } from './recompute-verdicts.ts';
import { commitmentTo } from './seal.ts';
import type { Checkpoint, Origin, Sha256, TrailEntry } from './types.ts';

/** What verification found out about the entries of one installation. */
export interface TrailVerification {
  origin: Origin;
  entries: number;
  /** Merkle root over all entries. */
  root: Sha256;
  from: string | null;
  until: string | null;
  /** The first entry of the chain that does not hold. */
  firstBad: BadEntry | null;
  /** Everything else that does not hold, one sentence each. */
  faults: string[];
  verdicts: Recomputed;
  /** Personal values that are there and fit, and commitments whose value is gone. */
  values: { open: number; gone: number };
  /** Entries written while the clock stood before the time of the one before. */
  clock: number[];
  /** Checkpoints kept outside that the entries fit. */
  checkpoints: Checkpoint[];
  /** What these files alone cannot show, one sentence each. */
  cannotKnow: string[];
}

/** Whether everything holds that can be looked at. */
export function isVerified({ firstBad, faults, verdicts }: TrailVerification): boolean {
  return firstBad === null && faults.length === 0 && verdicts.differ.length === 0 && verdicts.notComputed.length === 0;
}

export async function verifyTrail(read: OriginLines, outside: readonly Checkpoint[]): Promise<TrailVerification> {
  const { origin, lines, headers } = read;
  const entries = lines.map(({ line }) => line.entry);
  const sound = lines.flatMap(({ line, fault }) => (fault === null ? [line.entry] : []));
  const checkpoints = outside.filter((checkpoint) => checkpoint.origin === origin);
  const inside = checkpointsIn(sound);
  const claimed = headers.map(({ header }) => header);

  const hashes = await hashesOf(lines);
  const roots = await rootsAt(
    hashes,
    [...checkpoints, ...inside, ...claimed].map(({ size }) => size),
  );
  const firstBad = findFirstBad(lines, hashes);
  const { values, faults } = await verifyValues(lines);
  const size = Math.max(0, ...claimed.map((header) => header.size));
  if (claimed.length === 0) faults.push('The head of the export is missing: it would say how many entries there were.');
  else if (size !== entries.length)
    faults.push(`The head of the export counts ${size} entries, ${entries.length} are there.`);
  for (const { size: at, root } of [...inside, ...claimed.filter((header) => header.size <= entries.length)]) {
    if (roots.get(at) !== root)
      faults.push(`The root over the first ${at} entries is not the one that the export states.`);
  }
  for (const checkpoint of checkpoints) faults.push(...checkpointFaults(checkpoint, entries.length, roots));

  return {
    origin,
    entries: entries.length,
    root: roots.get(entries.length)!,
    from: entries[0]?.at ?? null,
    until: entries.at(-1)?.at ?? null,
    firstBad,
    // In a broken chain the numbers themselves are in doubt: the break is told, not what follows from it.
    faults: firstBad === null ? [...faults, ...findDangling(sound)] : faults,
    verdicts: await recomputeVerdicts(sound),
    values,
    clock: clockBehind(sound),
    checkpoints,
    cannotKnow: cannotKnow(checkpoints, entries.length),
  };
}

/** Roots that entries state over all entries before them. */
function checkpointsIn(entries: readonly TrailEntry[]): { size: number; root: Sha256 }[] {
  return entries.flatMap((entry) => (entry.kind === 'checkpoint' || entry.kind === 'export' ? [entry.body] : []));
}

async function rootsAt(hashes: readonly Sha256[], sizes: readonly number[]): Promise<Map<number, Sha256>> {
  const wanted = new Set([...sizes, hashes.length]);
  const roots = new Map<number, Sha256>();
  const tree = GrowingTree.empty();
  for (let size = 0; size <= hashes.length; size++) {
    if (wanted.has(size)) roots.set(size, toHex(await tree.root()));
    const next = hashes[size];
    if (next !== undefined) await tree.add(fromHex(next));
  }
  return roots;
}

function checkpointFaults({ size, root }: Checkpoint, entries: number, roots: ReadonlyMap<number, Sha256>): string[] {
  if (size > entries) {
    return [`The end was cut off: the checkpoint was made over ${size} entries, ${entries} are there.`];
  }
  if (roots.get(size) === root) return [];
  return [
    `The first ${size} entries are not those that the checkpoint was made of: the trail was written anew. Which of them differ, the checkpoint alone does not show.`,
  ];
}

async function verifyValues(
  lines: readonly ReadLine[],
): Promise<{ values: TrailVerification['values']; faults: string[] }> {
  const values = { open: 0, gone: 0 };
  const faults: string[] = [];
  for (const { line } of lines) {
    const { sequence, sealed = {} } = line.entry;
    for (const [name, commitment] of Object.entries(sealed)) {
      const opening = line.opened[name];
      if (opening === undefined) values.gone++;
      else if ((await safeCommitment(opening)) === commitment) values.open++;
      else faults.push(`Entry ${sequence}: the value '${name}' was changed: it does not fit its commitment.`);
    }
    for (const name of Object.keys(line.opened)) {
      if (!Object.hasOwn(sealed, name)) faults.push(`Entry ${sequence}: nobody committed to the value '${name}'.`);
    }
    const { text, textHash } = line.opened;
    if (text !== undefined && textHash !== undefined && (await hashOfText(text.value)) !== textHash.value)
      faults.push(`Entry ${sequence}: the text does not give its hash.`);
  }
  return { values, faults };
}

async function safeCommitment(opening: { salt: string; value: string }): Promise<Sha256 | null> {
  try {
    return await commitmentTo(opening);
  } catch {
    // Its salt is none: it fits nothing.
    return null;
  }
}

function clockBehind(entries: readonly TrailEntry[]): number[] {
  return entries
    .filter((entry, at) => entry.notes.includes('clock') || (at > 0 && entry.at < entries[at - 1]!.at))
    .map(({ sequence }) => sequence);
}

function cannotKnow(checkpoints: readonly Checkpoint[], entries: number): string[] {
  const covered = Math.max(0, ...checkpoints.map(({ size }) => size));
  if (covered === 0) {
    return [
      'Without a checkpoint that was kept outside it cannot be known whether entries were cut off at the end, nor whether the whole trail was written anew.',
    ];
  }
  if (covered >= entries) {
    return [
      `Whether entries that followed number ${covered - 1} were cut off cannot be known: no later checkpoint was given.`,
    ];
  }
  return [
    `The ${entries - covered} entries after the checkpoint are held by their chain alone: a later checkpoint would show whether some were cut off or written anew.`,
  ];
}
