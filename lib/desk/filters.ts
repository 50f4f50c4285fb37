import type { IsoDate } from '@/lib/gazetteer';
import type { Regime, Verdict } from '@/lib/screening';
import type { Decision } from '@/lib/trail';
import type { DeskRow } from './rows.ts';
import { isFoundIn, searchParts } from './search.ts';
import type { StandingState } from './types.ts';

/** What the reader wants to see; an empty list or text leaves that side open. */
export interface DeskFilter {
  query: string;
  verdicts: readonly Verdict[];
  regimes: readonly (Regime | 'no-regime')[];
  zones: readonly string[];
  /** Names of sites and files. */
  sources: readonly string[];
  states: readonly StandingState[];
  decisions: readonly Decision[];
  /** Empty: anyone; `NOBODY`: those without. */
  assignees: readonly string[];
  /** First and last day on which it was read; both belong to the range. */
  readFrom: IsoDate | null;
  readUntil: IsoDate | null;
  /** The same for its closing day. A lot without one is outside any range. */
  closesFrom: IsoDate | null;
  closesUntil: IsoDate | null;
}

/** Stands for the lots that are assigned to nobody; no person is called so. */
export const NOBODY = '';

export const EVERYTHING: DeskFilter = {
  query: '',
  verdicts: [],
  regimes: [],
  zones: [],
  sources: [],
  states: [],
  decisions: [],
  assignees: [],
  readFrom: null,
  readUntil: null,
  closesFrom: null,
  closesUntil: null,
};

/** What waits for somebody. */
export const TO_DO: readonly StandingState[] = ['came-back', 'sent-back', 'to-check', 'awaits-second'];

export function filterRows(rows: readonly DeskRow[], filter: DeskFilter): DeskRow[] {
  const parts = searchParts(filter.query);
  return rows.filter((row) => isWanted(row, filter) && isFoundIn(row.words, parts));
}

/** True where nothing is left out. */
export function isOpen(filter: DeskFilter): boolean {
  return JSON.stringify({ ...filter, query: filter.query.trim() }) === JSON.stringify(EVERYTHING);
}

export function assigneeOf({ finding: { standing } }: DeskRow): string {
  return 'last' in standing ? (standing.last.assignee ?? NOBODY) : NOBODY;
}

function isWanted(row: DeskRow, filter: DeskFilter): boolean {
  const { parcel, source, readAt, standing } = row.finding;
  return (
    isAmong(filter.verdicts, parcel.verdict) &&
    isAmong(filter.regimes, parcel.regime ?? 'no-regime') &&
    isAmong(filter.zones, parcel.zone) &&
    isAmong(filter.sources, source.name) &&
    isAmong(filter.states, standing.state) &&
    isAmong(filter.decisions, decisionOf(row)) &&
    isAmong(filter.assignees, assigneeOf(row)) &&
    isWithin(readAt.slice(0, 10), filter.readFrom, filter.readUntil) &&
    isWithin(parcel.closes, filter.closesFrom, filter.closesUntil)
  );
}

function decisionOf({ finding: { standing } }: DeskRow): Decision | null {
  return 'last' in standing ? standing.last.decision : null;
}

function isAmong<Value>(wanted: readonly Value[], value: Value | null): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

function isWithin(day: IsoDate | null, from: IsoDate | null, until: IsoDate | null): boolean {
  if (from === null && until === null) return true;
  return day !== null && (from === null || from <= day) && (until === null || day <= until);
}
