import { appendEntries, newHead, rootOf, type TrailHead } from './append-entries.ts';
import type { NewEntry, TrailHeader, TrailLine } from './types.ts';

/** Test-only: trails of a few entries, always the same. */
export const ORIGIN = 'a1'.repeat(16);

export interface MadeTrail {
  head: TrailHead;
  header: TrailHeader;
  lines: TrailLine[];
}

/** Counts instead of drawing: what a test needs to be the same each time. */
export function fillCounting(): (bytes: Uint8Array<ArrayBuffer>) => void {
  let next = 0;
  return (bytes) => bytes.fill(next++ % 256);
}

export async function makeTrail(
  entries: readonly NewEntry[],
  { origin = ORIGIN, minutes = 1 }: { origin?: string; minutes?: number } = {},
): Promise<MadeTrail> {
  const fillRandom = fillCounting();
  let head = newHead(origin);
  const lines: TrailLine[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = new Date(Date.UTC(2026, 10, 24, 12) + index * minutes * 60_000).toISOString();
    const added = await appendEntries(head, [entry], at, fillRandom);
    lines.push(...added.lines);
    head = added.head;
  }
  return { head, lines, header: await headerOf(head) };
}

export async function headerOf(head: TrailHead): Promise<TrailHeader> {
  const { origin, size } = head;
  return { format: 'parcel-vigil-trail', version: 1, origin, size, root: await rootOf(head) };
}

export function inLines({ header, lines }: Pick<MadeTrail, 'header' | 'lines'>): string {
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** An entry that hangs on no other, with two personal values. */
export function settingsEntry(number: number): NewEntry {
  return {
    kind: 'settings',
    body: { changed: { retentionYears: number } },
    personal: { who: `Reviewer ${number}`, note: `Note ${number}` },
  };
}
