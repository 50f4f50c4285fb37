import type { NewEntry, Origin } from '@/lib/trail';
import type { Database } from './database-schema.ts';
import type { DecisionReview, KeptFinding, NewDecision, Review, SignOffReview, UndoReview } from './desk-types.ts';
import { refusal } from './refusals.ts';
import { StoreError } from './store-problem.ts';
import type { PlannedChange } from './write-record.ts';

interface Moment {
  /** Sequence of the first entry that is planned. */
  first: number;
  now: string;
}

/** Decisions on findings as they are kept now: all of them, or none. */
export async function planDecisions(
  database: Database,
  decisions: readonly NewDecision[],
  { first, now }: Moment,
): Promise<PlannedChange<DecisionReview[]>> {
  const findings = await Promise.all(decisions.map((decision) => findingFor(database, decision)));
  const reviews = decisions.map(({ findingId, decision, reason, note, assignee, who }, at): DecisionReview => {
    const { text, textHash, basis, versions } = findings[at]!;
    const base = { sequence: first + at, findingId, who, at: now, note };
    const about = { text, textHash, basis, advisories: versions.advisories };
    return { ...base, kind: 'decision', decision, reason, assignee, ...about };
  });
  const entries = reviews.map(({ findingId, decision, reason, who, note, assignee, textHash }, at): NewEntry => {
    const { recorded, parcel, versions } = findings[at]!;
    const body = {
      finding: findingId,
      about: recorded,
      decision,
      reason,
      verdict: parcel.verdict,
      list: versions.list,
    };
    return { kind: 'decision', body, personal: { who, note, textHash, ...(assignee === null ? {} : { assignee }) } };
  });
  return {
    entries,
    result: reviews,
    touches: reviews.map(({ findingId }) => findingId),
    write: (transaction) => reviews.map((review) => transaction.objectStore('reviews').add(review)),
  };
}

export async function planUndo(
  database: Database,
  undoes: number,
  { who, note }: { who: string; note: string },
  { first, now }: Moment,
): Promise<PlannedChange<UndoReview>> {
  const review = await standingReview(database, undoes);
  if (review.kind === 'undo') throw refusal('undone-undo');
  const { findingId } = review;
  const undo: UndoReview = { kind: 'undo', sequence: first, findingId, who, at: now, note, undoes };
  const entry: NewEntry = { kind: 'undo', body: { finding: findingId, undoes }, personal: { who, note } };
  const write: PlannedChange<UndoReview>['write'] = (transaction) => [transaction.objectStore('reviews').add(undo)];
  return { entries: [entry], result: undo, touches: [findingId], write };
}

export async function planSignOff(
  database: Database,
  signsOff: number,
  { who, note, outcome }: { who: string; note: string; outcome: SignOffReview['outcome'] },
  { first, now }: Moment,
): Promise<PlannedChange<SignOffReview>> {
  const review = await standingReview(database, signsOff);
  if (review.kind !== 'decision') throw refusal('only-decisions');
  if (isSamePerson(review.who, who)) throw refusal('same-person');
  const { findingId } = review;
  const signOff: SignOffReview = {
    kind: 'sign-off',
    sequence: first,
    findingId,
    who,
    at: now,
    note,
    signsOff,
    outcome,
  };
  const entry: NewEntry = {
    kind: 'sign-off',
    body: { finding: findingId, signsOff, outcome },
    personal: { who, note },
  };
  return {
    entries: [entry],
    result: signOff,
    touches: [findingId],
    write: (transaction) => [transaction.objectStore('reviews').add(signOff)],
  };
}

/** A word about a decision that stands in the trail of another installation: an entry here, and nothing beside it. */
export function planForeignSignOff(
  decision: { origin: Origin; sequence: number; finding: string; who: string },
  { who, note, outcome }: { who: string; note: string; outcome: SignOffReview['outcome'] },
  head: { origin: Origin; size: number },
): PlannedChange<number> {
  if (decision.origin === head.origin) throw refusal('own-decision');
  if (decision.who === '') throw refusal('unknown-person');
  if (isSamePerson(decision.who, who)) throw refusal('same-person');
  const body = { finding: decision.finding, signsOff: decision.sequence, outcome, of: decision.origin };
  return {
    entries: [{ kind: 'sign-off', body, personal: { who, note } }],
    result: head.size,
    touches: [],
    write: () => [],
  };
}

/** The finding that was looked at, still with the words that were looked at. */
async function findingFor(database: Database, { findingId, textHash }: NewDecision): Promise<KeptFinding> {
  const finding = await database.get('findings', findingId);
  if (finding === undefined) throw refusal('finding-gone');
  if (finding.textHash !== textHash) {
    throw new StoreError('changed-meanwhile', 'the words of the listing changed while they were looked at');
  }
  return finding;
}

async function standingReview(database: Database, sequence: number): Promise<Review> {
  const review = await database.get('reviews', sequence);
  if (review === undefined) throw refusal('no-review');
  const others = await database.getAllFromIndex('reviews', 'finding', review.findingId);
  if (others.some((other) => other.kind === 'undo' && other.undoes === sequence)) {
    throw refusal('undone-already');
  }
  return review;
}

function isSamePerson(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}
