import type { ScreenedParcel } from '@/lib/screening';
import { byUrgency } from './order.ts';
import { searchText } from './search.ts';
import type { DeskFinding } from './types.ts';

/** A finding in the queue, with what is derived from it once and asked for often. */
export interface DeskRow {
  finding: DeskFinding;
  /** What the lot would cost, in the currency it names; `null` where the listing does not say. */
  value: number | null;
  /** All its words, folded to be searched in. */
  words: string;
}

/** All findings, what to check first in front. */
export function deskRows(findings: readonly DeskFinding[]): DeskRow[] {
  return inOrder(findings.map(deskRow));
}

export function inOrder(rows: readonly DeskRow[]): DeskRow[] {
  return [...rows].sort(byUrgency);
}

export function deskRow(finding: DeskFinding): DeskRow {
  return { finding, value: lotValue(finding.parcel), words: searchText(finding) };
}

/** Amounts are compared as they stand: no rate of exchange is known here, and carats come first anyway. */
function lotValue({ price, carats }: Pick<ScreenedParcel, 'price' | 'carats'>): number | null {
  if (price === null) return null;
  if (price.per !== 'carat') return price.amount;
  return carats === null ? null : price.amount * carats;
}
