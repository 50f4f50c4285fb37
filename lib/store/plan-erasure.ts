import type { NewEntry } from '@/lib/trail';
import type { Database } from './database-schema.ts';
import type { KeptFinding, Review } from './desk-types.ts';
import type { PlannedChange } from './write-record.ts';

export interface Erased {
  values: number;
  findings: number;
  reviews: number;
}

/** Start of what is still kept, UTC with milliseconds. */
export function keptSince(now: string, years: number): string {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - Math.round(years * 12));
  return since.toISOString();
}

/**
 * What the retention has run out for. Salts and values go, their commitments stay, so the trail still verifies. Findings that
 * nobody has seen or reviewed since go with their reviews; of older reviews of other findings only the persons go.
 */
export async function planErasure(
  database: Database,
  before: string,
  years: number,
): Promise<PlannedChange<Erased> | null> {
  const [values, findings, reviews] = await Promise.all([
    database.getAllKeysFromIndex('privates', 'at', IDBKeyRange.upperBound(before, true)),
    database.getAll('findings'),
    database.getAll('reviews'),
  ]);
  const isOld = (time: string) => time < before;
  const live = new Set(reviews.filter(({ at }) => !isOld(at)).map(({ findingId }) => findingId));
  const gone = new Set(findings.filter(({ id, seenLast }) => isOld(seenLast) && !live.has(id)).map(({ id }) => id));
  const goneReviews = reviews.filter(({ findingId }) => gone.has(findingId));
  const nameless = reviews.filter((review) => isOld(review.at) && !gone.has(review.findingId) && !isNameless(review));
  const worded = findings.filter(
    ({ id, changes }) => !gone.has(id) && changes.some(({ at, text }) => isOld(at) && text !== ''),
  );
  if (values.length + gone.size + nameless.length + worded.length === 0) return null;
  const erased = { values: values.length, findings: gone.size, reviews: goneReviews.length + nameless.length };
  const entry: NewEntry = { kind: 'erasure', body: { before, years, ...erased } };
  return {
    entries: [entry],
    result: erased,
    write: (transaction) => [
      ...values.map((key) => transaction.objectStore('privates').delete(key)),
      ...[...gone].flatMap((id) => [
        transaction.objectStore('findings').delete(id),
        transaction.objectStore('pictures').delete(id),
      ]),
      ...goneReviews.map(({ sequence }) => transaction.objectStore('reviews').delete(sequence)),
      ...nameless.map((review) => transaction.objectStore('reviews').put(withoutPersons(review))),
      ...worded.map((finding) => transaction.objectStore('findings').put(withoutOldWords(finding, before))),
    ],
  };
}

function isNameless(review: Review): boolean {
  return review.who === '' && review.note === '' && (review.kind !== 'decision' || review.text === '');
}

function withoutPersons(review: Review): Review {
  const bare = { ...review, who: '', note: '' };
  return bare.kind === 'decision' ? { ...bare, assignee: null, text: '' } : bare;
}

function withoutOldWords(finding: KeptFinding, before: string): KeptFinding {
  return {
    ...finding,
    changes: finding.changes.map((change) => (change.at < before ? { ...change, text: '' } : change)),
  };
}
