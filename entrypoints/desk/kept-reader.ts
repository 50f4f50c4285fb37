import {
  changesByAdvisories,
  type DeskReview,
  type DeskRow,
  deskRow,
  type HouseRules,
  type ListChange,
  namedIn,
  RowGathering,
  withRows,
} from '@/lib/desk';
import { advisoriesNamed, type DeskStore, type KeptFinding } from '@/lib/store';
import { deskFindingOf } from './desk-finding-of.ts';
import { type Around, type Kept, readAround } from './kept.ts';
import { createSharing } from './share-equal.ts';

type Reviews = readonly DeskReview[];

/** What others in the team said about decisions of this browser, by finding. */
export type ForeignSeconds = ReadonlyMap<string, Reviews>;

/** With fewer findings than these all are read before the first are shown. */
const SHOWN_AT_ONCE = 5_000;

/** So long the first of many are waited for. */
const FIRST_MS = 1_000;

/** A row, and what it was made of beside what it shows. */
interface Made {
  row: DeskRow;
  recorded: number;
  last: number | undefined;
}

/** Reads what is kept: all of it, a page at a time, or some findings anew while all others stay as they are. */
export class KeptReader {
  private current: Kept | null = null;
  private made = new Map<string, Made>();
  /** Findings that were something else once: few. */
  private changed = new Map<string, KeptFinding>();
  /** Read one by one while all are read: they are newer than the page that holds them. `null`: not kept any more. */
  private newer: Map<string, DeskRow | null> | null = null;
  private share = createSharing();
  /** As asked for last: a name that is set while all findings are read is not undone by the end of that reading. */
  private around: { read: Around; asked: number } | null = null;
  private asked = 0;

  constructor(
    private readonly store: DeskStore,
    private readonly seconds: { current: ForeignSeconds },
  ) {}

  /** Everything; `onPart` is told what there is so far, what to check first in front. */
  async all(onPart: (kept: Kept) => void): Promise<Kept> {
    const { store } = this;
    this.newer = new Map();
    this.share = createSharing();
    const [around, stored, of] = await Promise.all([this.readAround(), store.reviews(), store.countFindings()]);
    if (this.current !== null && houseOf(this.current.settings) !== houseOf(around.settings)) this.made.clear();
    const reviews = this.withSeconds(reviewsByFinding(stored));
    const gathering = new RowGathering();
    const made = new Map<string, Made>();
    const changed = new Map<string, KeptFinding>();
    const started = performance.now();
    let verdict: string | null = null;
    for await (const page of store.findings()) {
      const first = page[0]!.parcel.verdict;
      const isNext = verdict !== null && verdict !== first;
      const isLate = this.current === null && made.size > 0 && performance.now() - started > FIRST_MS;
      if (of > SHOWN_AT_ONCE && (isNext || isLate)) {
        const partly = { read: made.size, of };
        onPart(await this.finish(gathering.rows(), reviews, changed, partly));
      }
      verdict = first;
      gathering.add(page.map((finding) => this.rowOf(finding, reviews.get(finding.id) ?? [], around, made)));
      for (const finding of page) if (finding.changes.length > 0) changed.set(finding.id, finding);
    }
    this.made = made;
    this.changed = changed;
    const kept = await this.finish(gathering.rows(), reviews, changed, null);
    this.newer = null;
    return kept;
  }

  /** Some findings as they are now, and what is around all of them. `null`: the house has other rules, read all. */
  async some(ids: readonly string[]): Promise<Kept | null> {
    if (this.current === null) return null;
    const around = await this.readAround();
    if (houseOf(around.settings) !== houseOf(this.current.settings)) return null;
    const rows: DeskRow[] = [];
    const gone = new Set<string>();
    const fresh = new Map<string, Reviews>();
    let isOfList = false;
    for (const id of ids) {
      const read = await this.store.finding(id);
      if (read === null) gone.add(id);
      else {
        const reviews = [...read.reviews, ...(this.seconds.current.get(id) ?? [])];
        fresh.set(id, reviews);
        rows.push(this.rowOf(read.finding, reviews, around, this.made));
        isOfList ||= read.finding.changes.length > 0;
        if (read.finding.changes.length > 0) this.changed.set(id, read.finding);
      }
    }
    for (const row of rows) this.newer?.set(row.finding.id, row);
    for (const id of gone) {
      this.newer?.set(id, null);
      isOfList ||= this.changed.delete(id);
    }
    const { current } = this;
    const lists = isOfList ? await this.listChangesOf(around, this.changed) : current;
    this.current = {
      ...current,
      ...around,
      rows: rows.length + gone.size === 0 ? current.rows : withRows(current.rows, rows, gone),
      reviews: fresh.size === 0 ? current.reviews : new Map([...current.reviews, ...fresh]),
      listChanges: lists.listChanges,
      named: lists.named,
    };
    return this.current;
  }

  /** Two may be asked for at once; what was asked for later holds. */
  private async readAround(): Promise<Around> {
    const asked = ++this.asked;
    const read = await readAround(this.store);
    if (this.around === null || this.around.asked < asked) this.around = { read, asked };
    return this.around.read;
  }

  private async finish(
    gathered: DeskRow[],
    reviews: ReadonlyMap<string, Reviews>,
    changed: ReadonlyMap<string, KeptFinding>,
    partly: Kept['partly'],
  ): Promise<Kept> {
    const lists = await this.listChangesOf(this.around!.read, changed);
    const newer = [...(this.newer ?? [])];
    const rows = newer.flatMap(([, row]) => (row === null ? [] : [row]));
    const gone = new Set(newer.flatMap(([id, row]) => (row === null ? [id] : [])));
    const all = newer.length === 0 ? gathered : withRows(gathered, rows, gone);
    const own = new Map(reviews);
    // Whoever was read one by one has its reviews there already.
    for (const { finding } of rows) own.set(finding.id, this.current?.reviews.get(finding.id) ?? []);
    this.current = { ...this.around!.read, ...lists, rows: all, reviews: own, partly };
    return this.current;
  }

  private async listChangesOf(
    { list }: Around,
    changed: ReadonlyMap<string, KeptFinding>,
  ): Promise<{ listChanges: ListChange[]; named: Kept['named'] }> {
    const listChanges = changesByAdvisories([...changed.values()]);
    return { listChanges, named: await advisoriesNamed(this.store, list, namedIn(listChanges)) };
  }

  /** A finding that is as it was has the row that was made then. */
  private rowOf(finding: KeptFinding, reviews: Reviews, { settings }: Around, into: Map<string, Made>): DeskRow {
    const before = this.made.get(finding.id);
    const { recorded } = finding;
    const last = reviews.at(-1)?.sequence;
    const isAsBefore = before?.recorded === recorded && before.last === last && shows(before.row, finding);
    const row = isAsBefore ? before.row : deskRow(deskFindingOf(this.share(finding), reviews, settings));
    into.set(finding.id, { row, recorded, last });
    return row;
  }

  private withSeconds(own: Map<string, Reviews>): Map<string, Reviews> {
    for (const [id, others] of this.seconds.current) own.set(id, [...(own.get(id) ?? []), ...others]);
    return own;
  }
}

/** All that may change in a finding without a word in the record. */
function shows({ finding }: DeskRow, kept: KeptFinding): boolean {
  return (
    finding.textHash === kept.textHash &&
    finding.basis === kept.basis &&
    finding.readAt === kept.seenLast &&
    finding.gone === kept.gone &&
    finding.hasPicture === kept.hasPicture &&
    finding.asOf === kept.asOf &&
    finding.changes.length === kept.changes.length
  );
}

/** Rules that decide where a finding stands. */
function houseOf({ signOff, samplingRate }: HouseRules): string {
  return JSON.stringify([signOff, samplingRate]);
}

/** Reviews by the finding that they are about, oldest first. */
function reviewsByFinding(reviews: readonly (DeskReview & { findingId: string })[]): Map<string, Reviews> {
  const byFinding = new Map<string, DeskReview[]>();
  for (const review of reviews) {
    const own = byFinding.get(review.findingId);
    if (own === undefined) byFinding.set(review.findingId, [review]);
    else own.push(review);
  }
  return byFinding;
}
