import { type Regime, VERDICTS_BY_STRENGTH, type Verdict } from '@/lib/screening';
import type { DeskRow } from './rows.ts';

/** What to check first: verdict, regime, exposure (carats, then price), closing date; then as they were read. */
export function byUrgency(one: DeskRow, other: DeskRow): number {
  const [a, b] = [one.finding.parcel, other.finding.parcel];
  return (
    VERDICT_RANK[a.verdict] - VERDICT_RANK[b.verdict] ||
    regimeRank(a.regime) - regimeRank(b.regime) ||
    largestFirst(a.carats, b.carats) ||
    largestFirst(one.value, other.value) ||
    soonestFirst(a.closes, b.closes) ||
    soonestFirst(one.finding.firstReadAt, other.finding.firstReadAt) ||
    compare(one.finding.id, other.finding.id)
  );
}

const VERDICT_RANK = Object.fromEntries(VERDICTS_BY_STRENGTH.map((verdict, rank) => [verdict, rank])) as Record<
  Verdict,
  number
>;

const REGIMES: readonly (Regime | null)[] = ['suspended', 'vigilance', 'compliant-zone', 'open', null];

function regimeRank(regime: Regime | null): number {
  return REGIMES.indexOf(regime);
}

/** What is not stated comes last: it is no sign of anything. */
function largestFirst(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return other - one;
}

function soonestFirst(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compare(one, other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
