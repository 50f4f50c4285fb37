import { RELATED } from './limits.ts';
import type { DeskRow } from './rows.ts';
import { fold } from './search.ts';

/** What else is kept of the same lot or the same seller: what was decided on first, then the newest; a few of them. */
export function relatedRows(row: DeskRow, rows: readonly DeskRow[]): DeskRow[] {
  const { id, parcel } = row.finding;
  const seller = nameOf(parcel.seller);
  const lot = lotOf(row);
  const isSeller = remembered((name: string) => nameOf(name) === seller);
  const isRelated = ({ finding }: DeskRow) =>
    finding.id !== id &&
    ((seller !== null && finding.parcel.seller !== null && isSeller(finding.parcel.seller)) ||
      // Numbers are compared first: among a hundred thousand few weigh the same, and only those are folded.
      (lot !== null && finding.parcel.carats === parcel.carats && lotOf({ finding }) === lot));
  return rows.filter(isRelated).sort(decidedFirst).slice(0, RELATED);
}

/** Numbers are used by every sale anew: the same one means the same lot where the words beside it agree too. */
function lotOf({ finding: { parcel } }: Pick<DeskRow, 'finding'>): string | null {
  const { lot, title, carats } = parcel;
  return lot === null || (title === null && carats === null) ? null : fold(JSON.stringify([lot, title, carats]));
}

/** Few sellers offer all the lots: what was answered once is known. */
function remembered(ask: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = ask(name);
    known.set(name, answer);
    return answer;
  };
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
