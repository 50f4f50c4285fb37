import { type DeskReview, type DeskRow, deskRow, type HouseRules, inOrder } from '@/lib/desk';
import type { KeptFinding } from '@/lib/store';
import { deskFindingOf } from './desk-finding-of.ts';

/** Rows for what is kept; those whose finding and reviews are as before are made once. */
export type RowKeeper = (
  findings: readonly KeptFinding[],
  reviews: ReadonlyMap<string, readonly DeskReview[]>,
  rules: HouseRules,
) => DeskRow[];

export function createRowKeeper(): RowKeeper {
  let known = new Map<string, { key: string; row: DeskRow }>();
  return (findings, reviews, rules) => {
    const house = JSON.stringify([rules.signOff, rules.samplingRate]);
    const next = new Map<string, { key: string; row: DeskRow }>();
    for (const finding of findings) {
      const own = reviews.get(finding.id) ?? [];
      const key = keyOf(finding, own, house);
      const before = known.get(finding.id);
      const row = before?.key === key ? before.row : deskRow(deskFindingOf(finding, own, rules));
      next.set(finding.id, { key, row });
    }
    known = next;
    return inOrder([...next.values()].map(({ row }) => row));
  };
}

/** All that a row is made of and that may change. */
function keyOf(finding: KeptFinding, reviews: readonly DeskReview[], house: string): string {
  const { textHash, basis, seenLast, gone, hasPicture, changes, recorded, asOf, versions } = finding;
  const last = reviews.at(-1)?.sequence;
  return [textHash, basis, seenLast, gone, hasPicture, changes.length, recorded, asOf, versions.list, last, house].join(
    ' ',
  );
}

/** Reviews by the finding that they are about, oldest first. */
export function reviewsByFinding<Kept extends DeskReview & { findingId: string }>(
  reviews: readonly Kept[],
): Map<string, Kept[]> {
  const byFinding = new Map<string, Kept[]>();
  for (const review of reviews) {
    const own = byFinding.get(review.findingId);
    if (own === undefined) byFinding.set(review.findingId, [review]);
    else own.push(review);
  }
  return byFinding;
}
