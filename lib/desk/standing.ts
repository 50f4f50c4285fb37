import { isSampled } from './sample.ts';
import { isSign } from './signs.ts';
import type { Decided, DeskFinding, DeskReview, HouseRules, ReturnCause, SecondLook, Standing } from './types.ts';

type Judged = Pick<DeskFinding, 'textHash' | 'basis' | 'versions' | 'parcel'>;

/**
 * Where a finding stands: its last decision that was not taken back, held against the words and the advisories of now and
 * against the house's rules. `reviews`: of this finding, oldest first.
 */
export function standingOf(finding: Judged, reviews: readonly DeskReview[], rules: HouseRules): Standing {
  const valid = withoutUndone(reviews);
  const last = valid.findLast((review) => review.kind === 'decision');
  if (last === undefined) return { state: isWorthChecking(finding) ? 'to-check' : 'nothing-to-check' };
  const because = returnCauses(finding, last);
  if (because.length > 0) return { state: 'came-back', last, because };
  const second = secondLook(valid, last);
  if (second?.outcome === 'sent-back') return { state: 'sent-back', last, second };
  const why = needsSecond(last, rules);
  if (why !== null && second === null) return { state: 'awaits-second', last, why };
  return { state: 'decided', last, second };
}

/**
 * A decision belongs to a text and to what the advisories said: nothing else brings it back. Other words may rest on other
 * advisories; that the list had a part in it is only said where it is another one.
 */
function returnCauses({ textHash, basis, versions }: Judged, last: Decided): ReturnCause[] {
  const hasOtherWords = last.textHash !== textHash;
  const hasOtherBasis = last.basis !== basis && (!hasOtherWords || last.advisories !== versions.advisories);
  return [...(hasOtherWords ? (['text'] as const) : []), ...(hasOtherBasis ? (['advisories'] as const) : [])];
}

/** Whether a decision waits for a second person, and why. */
export function needsSecond(
  last: Pick<Decided, 'decision' | 'textHash'>,
  rules: HouseRules,
): 'sign-off' | 'sample' | null {
  if (rules.signOff.includes(last.decision)) return 'sign-off';
  return last.decision === 'cleared' && isSampled(last.textHash, rules.samplingRate) ? 'sample' : null;
}

/** Names are compared as people write them: capitals and blanks aside. */
export function isSamePerson(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/** The last word of somebody other than the one who decided. */
function secondLook(valid: readonly DeskReview[], last: Decided): SecondLook | null {
  const look = valid.findLast(
    (review) => review.kind === 'sign-off' && review.signsOff === last.sequence && !isSamePerson(review.who, last.who),
  );
  return look?.kind === 'sign-off' ? look : null;
}

function withoutUndone(reviews: readonly DeskReview[]): DeskReview[] {
  const undone = new Set(reviews.flatMap((review) => (review.kind === 'undo' ? [review.undoes] : [])));
  return reviews.filter(({ sequence }) => !undone.has(sequence));
}

/** A lot that a notice touches, or one with a sign of its own beside its verdict. */
function isWorthChecking({ parcel }: Judged): boolean {
  return parcel.verdict !== 'none' || parcel.reasons.some(isSign);
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
