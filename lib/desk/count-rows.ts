import { VERDICTS_BY_STRENGTH, type Verdict } from '@/lib/screening';
import { assigneeOf } from './filters.ts';
import type { DeskRow } from './rows.ts';
import { STANDING_STATES, type StandingState } from './types.ts';

/** How many findings stand where. The states add up to `all`, and so do the verdicts. */
export interface DeskCounts {
  all: number;
  byState: Record<StandingState, number>;
  byVerdict: Record<Verdict, number>;
}

export function countRows(rows: readonly DeskRow[]): DeskCounts {
  const byState = zeros(STANDING_STATES);
  const byVerdict = zeros(VERDICTS_BY_STRENGTH);
  for (const { finding } of rows) {
    byState[finding.standing.state]++;
    byVerdict[finding.parcel.verdict]++;
  }
  return { all: rows.length, byState, byVerdict };
}

/** What the rows hold to choose from, most frequent first. */
export interface DeskChoices {
  zones: readonly string[];
  sources: readonly string[];
  assignees: readonly string[];
}

export function choicesOf(rows: readonly DeskRow[]): DeskChoices {
  return {
    zones: byFrequency(rows.map(({ finding }) => finding.parcel.zone)),
    sources: byFrequency(rows.map(({ finding }) => finding.source.name)),
    assignees: byFrequency(rows.map((row) => assigneeOf(row) || null)),
  };
}

function byFrequency(values: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
