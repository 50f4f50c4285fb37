import type { IsoDate } from '@/lib/gazetteer';
import type { ScreenedParcel } from '@/lib/screening';
import type { JudgedLot, NewEntry } from '@/lib/trail';
import type { ListText } from './advisory-basis.ts';
import type { DeskValues } from './database-schema.ts';

/** A judged parcel as it stands in the trail: nothing but what its verdict follows from. */
export function judgedLot(finding: string, parcel: ScreenedParcel, asOf: IsoDate): JudgedLot {
  const { lot, stated, verdict, zone, regime, origin } = parcel;
  const reasons = parcel.reasons.map(({ rule, advisory, passage }) => ({ rule, advisory, passage }));
  return { finding, lot, asOf, stated, verdict, zone, regime, origin, reasons };
}

/** The entry that holds a list's text, where the trail has none yet; and the lists that it has then. */
export function listEntry(
  lists: DeskValues['lists'] | null,
  { sha256, text, version }: ListText,
): { entries: NewEntry[]; lists: DeskValues['lists'] } {
  const { known, ...judged } = lists ?? { known: [], judgedWith: null };
  if (known.includes(sha256)) return { entries: [], lists: { known, ...judged } };
  return {
    entries: [{ kind: 'list', body: { version, sha256, text } }],
    lists: { known: [...known, sha256], ...judged },
  };
}

/** The first list that judges is the one that all findings were judged with. */
export function judgedFirst(lists: DeskValues['lists'], { sha256, advisories }: ListText): DeskValues['lists'] {
  const { judgedWith } = lists;
  return judgedWith === null || judgedWith === sha256 ? { ...lists, judgedWith: sha256, advisories } : lists;
}

/** What a finding says, in a few words. */
export function inWords({ verdict, zone, regime }: Pick<ScreenedParcel, 'verdict' | 'zone' | 'regime'>): string {
  const details = [zone, regime].filter((part) => part !== null);
  return details.length === 0 ? verdict : `${verdict} (${details.join(', ')})`;
}
