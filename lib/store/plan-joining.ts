import type { NewEntry, Origin, TrailHead } from '@/lib/trail';
import type { Database } from './database-schema.ts';
import type {
  DecisionReview,
  JoinedRecord,
  KeptFinding,
  ReadingToKeep,
  RecordToJoin,
  Review,
  ReviewToJoin,
} from './desk-types.ts';
import { versionsWith } from './judge-reading.ts';
import { type KnownOfSource, knownOfSource } from './known-of-source.ts';
import { Groups, nameOfKey } from './match-lots.ts';
import type { ReadLot } from './next-state.ts';
import { planReading } from './plan-reading.ts';
import type { PlannedChange } from './write-record.ts';

interface Moment {
  head: TrailHead;
  now: string;
  newId: () => string;
  /** Sequence of the first entry that is planned. */
  first: number;
}

/** With the ids of the findings that the lots are here, in their order; `null` for one that could not be judged. */
export type JoinedLots = JoinedRecord & { ids: (string | null)[] };

/**
 * Takes in what a desk gave out. A lot that is known with these words, now or before, or that was read here later, stays as it
 * is; a review that stands here already, by its own trail and number, is not taken twice. `lots`: judged anew, in the order of
 * the record. Without entries there is nothing new in it.
 */
export async function planJoining(
  database: Database,
  record: RecordToJoin,
  lots: readonly (ReadLot | null)[],
  moment: Moment,
): Promise<PlannedChange<JoinedLots>> {
  const known = await knownOfSource(database, record, lots, false);
  const places = findPlaces(record, lots, known);
  const taken = places.flatMap((place, at) => (place === 'take' ? [at] : []));
  const claimed = places.flatMap((place) => (place === null || place === 'take' ? [] : [place.id]));
  const free = { ...known, taken: new Set([...known.taken, ...claimed]) };
  const findings = await planFindings(record, lots, free, taken, moment);
  const kept = new Map([...known.findings, ...findings.findings].map((finding) => [finding.id, finding]));
  const ids = places.map((place, at) => (place === 'take' ? findings.idAt.get(at)! : (place?.id ?? null)));
  const reviewing = new ReviewPlanner(record.origin, moment.head.origin, moment.first + findings.entries.length);
  for (const [id, reviews] of reviewsByFinding(record, ids)) {
    reviewing.add(kept.get(id)!, reviews, await database.getAllFromIndex('reviews', 'finding', id));
  }
  const { entries, reviews } = reviewing.plan();
  const asBefore = places.filter((place) => place !== 'take' && place !== null).length;
  const { fresh, changed } = findings;
  return {
    entries: [...findings.entries, ...entries],
    result: { fresh, changed, asBefore: asBefore + findings.asBefore, reviews: reviews.length, ids },
    touches: [...findings.findings.map(({ id }) => id), ...reviews.map(({ findingId }) => findingId)],
    *write(transaction) {
      for (const finding of findings.findings) yield transaction.objectStore('findings').put(finding);
      for (const review of reviews) yield transaction.objectStore('reviews').add(review);
    },
  };
}

/** For each lot: the finding that it is and that stays as it is, or that it is taken in; `null`: it could not be judged. */
type Place = KeptFinding | 'take' | null;

function findPlaces(
  record: RecordToJoin,
  lots: readonly (ReadLot | null)[],
  { findings, taken }: KnownOfSource,
): Place[] {
  const free = new Groups<KeptFinding>();
  for (const finding of findings) if (!taken.has(finding.id)) free.add(nameOfKey(finding.lotKey), finding);
  const claimed = new Set<KeptFinding>();
  const claim = ({ name }: ReadLot, fits: (finding: KeptFinding) => boolean): KeptFinding | null => {
    const found = free.of(name).find((finding) => !claimed.has(finding) && fits(finding));
    if (found !== undefined) claimed.add(found);
    return found ?? null;
  };
  const places: Place[] = lots.map((lot) => lot && claim(lot, ({ textHash }) => textHash === lot.textHash));
  for (const [at, lot] of lots.entries()) {
    if (lot === null || places[at] !== null) continue;
    const { readAt } = record.lots[at]!;
    places[at] =
      claim(lot, ({ changes }) => changes.some(({ textHash }) => textHash === lot.textHash)) ??
      claim(lot, ({ seenLast }) => readAt === null || seenLast >= readAt) ??
      'take';
  }
  return places;
}

interface FindingsPlan {
  findings: KeptFinding[];
  entries: NewEntry[];
  /** Ids by the place of the lot in the record. */
  idAt: Map<number, string>;
  fresh: number;
  changed: number;
  asBefore: number;
}

/** The lots that are new here, as if they were read in parts of their source; then as the other desk knew them. */
async function planFindings(
  record: RecordToJoin,
  lots: readonly (ReadLot | null)[],
  known: KnownOfSource,
  taken: readonly number[],
  { now, newId, first }: Moment,
): Promise<FindingsPlan> {
  const none = { findings: [], entries: [], idAt: new Map(), fresh: 0, changed: 0, asBefore: 0 };
  if (taken.length === 0) return none;
  const { source, title, asOf, list, extensionVersion, file, origin } = record;
  const reading: ReadingToKeep = {
    source,
    title,
    lots: taken.map((at) => record.lots[at]!),
    counts: { listings: taken.length, read: taken.length, unread: 0 },
    partRead: true,
    asOf,
    isDayChosen: taken.some((at) => record.lots[at]!.isDayChosen),
    list,
    extensionVersion,
    file,
  };
  const versions = await versionsWith(reading);
  const judged = taken.map((at) => lots[at]!);
  const plan = planReading(reading, judged, versions, known, { now, newId, first });
  const before = new Set(known.findings.map(({ id }) => id));
  const idAt = new Map(plan.kept.ids.map((id, index) => [taken[index]!, id!]));
  const lotOf = new Map([...idAt].map(([at, id]) => [id, record.lots[at]!]));
  const findings = plan.findings.map((finding) => asKnownThere(finding, lotOf.get(finding.id), before.has(finding.id)));
  return { findings, entries: plan.entries.map((entry) => joinedEntry(entry, file.name, origin)), idAt, ...plan.kept };
}

function asKnownThere(
  finding: KeptFinding,
  lot: RecordToJoin['lots'][number] | undefined,
  isKnown: boolean,
): KeptFinding {
  if (lot === undefined) return finding;
  const { firstReadAt, readAt, isDayChosen, changes } = lot;
  const read = { ...finding, isDayChosen, seenLast: readAt ?? finding.seenLast };
  return isKnown ? read : { ...read, seenFirst: firstReadAt ?? finding.seenFirst, changes };
}

/** The trail says that it was taken in from a file, and is no reading of this desk. */
function joinedEntry(entry: NewEntry, name: string, origin: Origin | null): NewEntry {
  if (entry.kind === 'read') return { ...entry, body: { ...entry.body, joined: origin } };
  return entry.kind === 'import' ? { ...entry, body: { ...entry.body, name } } : entry;
}

function reviewsByFinding(
  record: RecordToJoin,
  ids: readonly (string | null)[],
): Iterable<[id: string, reviews: readonly ReviewToJoin[]]> {
  return record.lots.flatMap(({ reviews }, at): [string, readonly ReviewToJoin[]][] => {
    const id = ids[at] ?? null;
    return id === null || reviews.length === 0 ? [] : [[id, reviews]];
  });
}

interface Candidate {
  finding: KeptFinding;
  review: ReviewToJoin;
}

/** Reviews get the next numbers of this trail, in the order in which they were recorded there; what they speak of follows. */
class ReviewPlanner {
  /** Number here of a review, by whose trail it was in and its number there. */
  private readonly here = new Map<string, number>();
  private readonly candidates: Candidate[] = [];
  /** Keys of the record's reviews by their numbers there. */
  private readonly keyThere = new Map<number, string>();

  constructor(
    private readonly origin: Origin | null,
    private readonly own: Origin,
    private readonly first: number,
  ) {}

  add(finding: KeptFinding, reviews: readonly ReviewToJoin[], standing: readonly Review[]): void {
    for (const review of standing) this.here.set(keyOf(review, this.own), review.sequence);
    for (const review of reviews) {
      this.keyThere.set(review.sequence, keyOf(review, this.origin));
      if (!this.here.has(keyOf(review, this.origin))) this.candidates.push({ finding, review });
    }
  }

  plan(): { entries: NewEntry[]; reviews: Review[] } {
    const entries: NewEntry[] = [];
    const reviews: Review[] = [];
    for (const { finding, review } of this.candidates.sort((a, b) => a.review.sequence - b.review.sequence)) {
      const planned = this.planOne(finding, review, this.first + entries.length);
      if (planned === null) continue;
      this.here.set(keyOf(review, this.origin), planned.review.sequence);
      entries.push(planned.entry);
      reviews.push(planned.review);
    }
    return { entries, reviews };
  }

  /** `null` where it speaks of a review that is not there. */
  private planOne(
    finding: KeptFinding,
    review: ReviewToJoin,
    sequence: number,
  ): { entry: NewEntry; review: Review } | null {
    const origin = review.from ?? { origin: this.origin, sequence: review.sequence };
    const from = { ...origin, at: review.at };
    const base = { findingId: finding.id, sequence, from: origin };
    const { who, note } = review;
    switch (review.kind) {
      case 'decision':
        return { review: { ...review, ...base }, entry: decisionEntry({ ...review, ...base }, finding, from) };
      case 'undo': {
        const undoes = this.hereOf(review.undoes);
        if (undoes === undefined) return null;
        const body = { finding: finding.id, undoes, from };
        return { review: { ...review, ...base, undoes }, entry: { kind: 'undo', body, personal: { who, note } } };
      }
      case 'sign-off': {
        const signsOff = this.hereOf(review.signsOff);
        if (signsOff === undefined) return null;
        const body = { finding: finding.id, signsOff, outcome: review.outcome, from };
        return { review: { ...review, ...base, signsOff }, entry: { kind: 'sign-off', body, personal: { who, note } } };
      }
    }
  }

  /** What a review speaks of by its number there, which may itself have come from elsewhere. */
  private hereOf(there: number): number | undefined {
    return this.here.get(this.keyThere.get(there) ?? `${this.origin} ${there}`);
  }
}

function decisionEntry(
  { decision, reason, who, note, assignee, textHash }: DecisionReview,
  { id, recorded, parcel, versions }: KeptFinding,
  from: { origin: Origin | null; sequence: number; at: string },
): NewEntry {
  const body = { finding: id, about: recorded, decision, reason, verdict: parcel.verdict, list: versions.list, from };
  return { kind: 'decision', body, personal: { who, note, textHash, ...(assignee === null ? {} : { assignee }) } };
}

/** The same review has the same key wherever it went. */
function keyOf({ from, sequence }: Pick<Review, 'from' | 'sequence'>, origin: Origin | null): string {
  return from === undefined ? `${origin} ${sequence}` : `${from.origin} ${from.sequence}`;
}
