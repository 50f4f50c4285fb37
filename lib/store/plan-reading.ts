import type { JudgedWith, NewEntry } from '@/lib/trail';
import type { KeptFinding, KeptReading, ReadingToKeep } from './desk-types.ts';
import { countsOf } from './judge-reading.ts';
import { judgedLot } from './judged-lot.ts';
import type { KnownOfSource } from './known-of-source.ts';
import { byPlace, Groups, matchLots, nameOfKey } from './match-lots.ts';
import { nextState, type ReadLot } from './next-state.ts';

export interface ReadingPlan {
  /** Findings that are new or not as they were. */
  findings: KeptFinding[];
  entries: NewEntry[];
  kept: KeptReading;
}

export interface PlanContext {
  now: string;
  newId: () => string;
  /** Sequence of the first entry that is planned. */
  first: number;
}

/** Holds what was read against what is kept of the same source. `lots` in the order of the reading, judged. */
export function planReading(
  reading: ReadingToKeep,
  lots: readonly (ReadLot | null)[],
  versions: JudgedWith,
  known: KnownOfSource,
  context: PlanContext,
): ReadingPlan {
  const planner = new ReadingPlanner(reading, versions, known, context);
  const read = lots.filter((lot) => lot !== null);
  for (const lot of read) if (lot.gone) planner.takeGone(lot);
  planner.takePresent(read.filter(({ gone }) => !gone));
  const { entries, sequences } = planner.entries(lots);
  return { entries, findings: planner.findings(sequences), kept: planner.kept(lots) };
}

/** A lot whose finding is new or changed: it wants a word in the trail. */
interface News {
  lot: ReadLot;
  before: KeptFinding | null;
  after: KeptFinding;
}

class ReadingPlanner {
  /** Every finding of the source as it stands by now. */
  private readonly states: Map<string, KeptFinding>;
  private readonly ids = new Groups<string>();
  private readonly idOf = new Map<ReadLot, string>();
  private readonly touched = new Set<string>();
  private readonly news: News[] = [];
  private readonly tally = { fresh: 0, changed: 0, asBefore: 0 };

  constructor(
    private readonly reading: ReadingToKeep,
    private readonly versions: JudgedWith,
    private readonly known: KnownOfSource,
    private readonly context: PlanContext,
  ) {
    const { findings } = known;
    this.states = new Map(findings.map((finding) => [finding.id, finding]));
    for (const { lotKey, id } of findings) this.ids.add(nameOfKey(lotKey), id);
  }

  /** Lots that are there now. */
  takePresent(lots: readonly ReadLot[]): void {
    const byName = new Groups<ReadLot>();
    for (const lot of lots) byName.add(lot.name, lot);
    for (const [name, group] of byName) {
      for (const { lot, finding } of matchLots(group, this.named(name))) this.take(lot, finding);
    }
  }

  /** Seen and gone again: a state before the one that is there now, unless it is known. */
  takeGone(lot: ReadLot): void {
    const candidates = this.named(lot.name);
    const same = candidates.find(({ textHash, changes }) =>
      [textHash, ...changes.map((change) => change.textHash)].includes(lot.textHash),
    );
    if (same === undefined) {
      this.take(lot, candidates[0] ?? null);
      return;
    }
    this.idOf.set(lot, same.id);
    this.tally.asBefore++;
  }

  private named(name: string): KeptFinding[] {
    const { taken } = this.known;
    const named = this.ids.of(name).flatMap((id) => (taken.has(id) ? [] : [this.states.get(id)!]));
    return named.sort(byPlace);
  }

  private take(lot: ReadLot, before: KeptFinding | null): void {
    const { source, title, asOf, isDayChosen = false } = this.reading;
    const { now, newId } = this.context;
    const identity = { id: before?.id ?? newId(), lotKey: before?.lotKey ?? this.freeKey(lot.name) };
    const about = { ...identity, source, title, asOf, isDayChosen, versions: this.versions, now };
    const { state, next } = nextState(before, lot, about);
    this.states.set(next.id, next);
    this.idOf.set(lot, next.id);
    this.touched.add(next.id);
    this.tally[state]++;
    if (before === null) this.ids.add(lot.name, next.id);
    if (state !== 'asBefore') this.news.push({ lot, before, after: next });
  }

  private freeKey(name: string): string {
    const before = this.ids.of(name).length;
    return before === 0 ? name : `${name}~${before}`;
  }

  /** The entries, and for each finding the sequence of the one that tells of it. */
  entries(lots: readonly (ReadLot | null)[]): { entries: NewEntry[]; sequences: Map<string, number> } {
    const { file, source } = this.reading;
    const counts = countsOf(this.reading, lots);
    const entries: NewEntry[] = [];
    const sequences = new Map<string, number>();
    const add = (entry: NewEntry, told: readonly News[]) => {
      for (const { after } of told) sequences.set(after.id, this.context.first + entries.length);
      entries.push(entry);
    };
    if (file !== undefined) add({ kind: 'import', body: { name: source.address, ...file, counts } }, []);
    const quiet = this.news.filter(isQuiet);
    add(this.readEntry(quiet, counts), quiet);
    for (const one of this.news) if (!isQuiet(one)) add(this.findingEntry(one), [one]);
    return { entries, sequences };
  }

  private readEntry(quiet: readonly News[], counts: ReturnType<typeof countsOf>): NewEntry {
    const { source, partRead, part, asOf } = this.reading;
    const place = part && { number: part.number, of: part.of };
    const none = quiet.map(({ after, lot }) => judgedLot(after.id, lot.parcel, asOf));
    const texts = quiet.map(({ after, lot: { text, textHash } }) => ({ finding: after.id, text, textHash }));
    return {
      kind: 'read',
      body: {
        source,
        counts,
        ...this.tally,
        partRead,
        ...(place && { part: place }),
        asOf,
        versions: this.versions,
        none,
      },
      ...(texts.length > 0 && { personal: { texts: JSON.stringify(texts) } }),
    };
  }

  private findingEntry({ lot, before, after }: News): NewEntry {
    const { source, asOf } = this.reading;
    const { text, textHash, parcel } = lot;
    const was = before === null ? null : { verdict: before.parcel.verdict };
    return {
      kind: 'finding',
      body: { source, versions: this.versions, judged: judgedLot(after.id, parcel, asOf), was },
      personal: { text, textHash, ...(parcel.seller !== null && { seller: parcel.seller }) },
    };
  }

  /** What is to be written: what was read, and what is no longer there. */
  findings(sequences: ReadonlyMap<string, number>): KeptFinding[] {
    const read = [...this.touched].map((id) => {
      const state = this.states.get(id)!;
      return { ...state, recorded: sequences.get(id) ?? state.recorded };
    });
    if (!tellsGone(this.reading)) return read;
    const { findings, taken } = this.known;
    const left = findings.filter(({ id, gone }) => !gone && !this.touched.has(id) && !taken.has(id));
    return [...read, ...left.map((finding) => ({ ...finding, gone: true }))];
  }

  kept(lots: readonly (ReadLot | null)[]): KeptReading {
    return { ...this.tally, ids: lots.map((lot) => (lot === null ? null : (this.idOf.get(lot) ?? null))) };
  }
}

/** All of the source was read, by now: what was not met is not there any more. */
export function tellsGone({ partRead, part }: Pick<ReadingToKeep, 'partRead' | 'part'>): boolean {
  return !partRead && (part === undefined || part.number === part.of);
}

/** Nothing that an advisory names, now or before: told with the others of its kind in one entry. */
function isQuiet({ before, after }: News): boolean {
  return after.parcel.verdict === 'none' && (before === null || before.parcel.verdict === 'none');
}
