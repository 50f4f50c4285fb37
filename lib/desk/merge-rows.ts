import { byUrgency } from './order.ts';
import type { DeskRow } from './rows.ts';
import { inOrder } from './rows.ts';

/**
 * Rows put in order as they come, a page at a time: no step takes longer than one walk over all of them, where sorting a
 * hundred thousand at once would hold up whoever waits for a key.
 */
export class RowGathering {
  /** Each in order, the longer ones first. */
  private readonly runs: DeskRow[][] = [];

  add(rows: readonly DeskRow[]): void {
    this.runs.push(inOrder(rows));
    while (this.runs.length > 1 && this.runs.at(-1)!.length * 2 > this.runs.at(-2)!.length) this.mergeLast();
  }

  /** All of them by now, in order. */
  rows(): DeskRow[] {
    while (this.runs.length > 1) this.mergeLast();
    return this.runs[0] ?? [];
  }

  private mergeLast(): void {
    const last = this.runs.pop()!;
    this.runs.push(merge(this.runs.pop()!, last));
  }
}

/** The rows with some of them as they are now, new ones among them; ids in `gone` are left out. */
export function withRows(
  rows: readonly DeskRow[],
  changed: readonly DeskRow[],
  gone: ReadonlySet<string> = new Set(),
): DeskRow[] {
  const other = new Set(changed.map(({ finding }) => finding.id));
  const rest = rows.filter(({ finding: { id } }) => !other.has(id) && !gone.has(id));
  return merge(rest, inOrder(changed));
}

function merge(one: DeskRow[], other: DeskRow[]): DeskRow[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const merged: DeskRow[] = [];
  let [at, otherAt] = [0, 0];
  while (at < one.length && otherAt < other.length) {
    if (byUrgency(one[at]!, other[otherAt]!) <= 0) merged.push(one[at++]!);
    else merged.push(other[otherAt++]!);
  }
  while (at < one.length) merged.push(one[at++]!);
  while (otherAt < other.length) merged.push(other[otherAt++]!);
  return merged;
}
