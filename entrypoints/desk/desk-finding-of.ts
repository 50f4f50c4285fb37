import { type DeskFinding, type DeskReview, type HouseRules, standingOf } from '@/lib/desk';
import type { KeptFinding } from '@/lib/store';

/** A kept finding as the desk shows it; `reviews`: its own, oldest first. */
export function deskFindingOf(kept: KeptFinding, reviews: readonly DeskReview[], rules: HouseRules): DeskFinding {
  const { id, source, title, asOf, seenFirst, seenLast, text, textHash, basis, gone, versions, notes } = kept;
  return {
    id,
    source: { ...source, name: sourceName(source), title },
    asOf,
    isDayChosen: kept.isDayChosen,
    firstReadAt: seenFirst,
    readAt: seenLast,
    text,
    textHash,
    basis,
    gone,
    versions,
    parcel: kept.parcel,
    notes,
    changes: kept.changes.map(({ at, cause, says, text, textHash, asOf, judged, versions, became }) => ({
      at,
      cause,
      says,
      verdict: judged.verdict,
      advisories: versions.advisories,
      was: { text, textHash, asOf, judged, versions, ...(became && { became }) },
    })),
    hasPicture: kept.hasPicture,
    standing: standingOf(kept, reviews, rules),
  };
}

/** The host of a page; a file is called by its name. */
function sourceName({ kind, address }: KeptFinding['source']): string {
  if (kind === 'file' || !URL.canParse(address)) return address;
  return new URL(address).host || address;
}
