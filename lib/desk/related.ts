import { RELATED } from './limits.ts';
import type { DeskRow } from './rows.ts';
import { fold } from './search.ts';

/** What else is kept of the same lot or the same seller: what was decided on first, then the newest; a few of them. */
export function relatedRows(row: DeskRow, rows: readonly DeskRow[]): DeskRow[] {
  const seller = nameOf(row.finding.parcel.seller);
  const lot = lotOf(row);
  const isRelated = (other: DeskRow) =>
    other.finding.id !== row.finding.id &&
    ((seller !== null && nameOf(other.finding.parcel.seller) === seller) || (lot !== null && lotOf(other) === lot));
  return rows.filter(isRelated).sort(decidedFirst).slice(0, RELATED);
}

/** Numbers are used by every sale anew: the same one means the same lot where the words beside it agree too. */
function lotOf({ finding: { parcel } }: DeskRow): string | null {
  const { lot, title, carats } = parcel;
  return lot === null || (title === null && carats === null) ? null : fold(JSON.stringify([lot, title, carats]));
}

function nameOf(seller: string | null): string | null {
  return seller === null
    ? null
    : fold(seller)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() || null;
}

function decidedFirst(one: DeskRow, other: DeskRow): number {
  const isDecided = ({ finding }: DeskRow) => Number('last' in finding.standing);
  return isDecided(other) - isDecided(one) || (one.finding.readAt < other.finding.readAt ? 1 : -1);
}
