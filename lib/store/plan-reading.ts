import { countFindings, type ScreenedDocument, screenedParcel, screenParcel, versionsOf } from '@/lib/screening';
import { hashOfText, type JudgedLot, type JudgedWith, type NewEntry } from '@/lib/trail';
import { basisHasher, textOfList } from './advisory-basis.ts';
import type { KeptFinding, KeptReading, ReadingToKeep } from './desk-types.ts';
import { judgedLot } from './judged-lot.ts';
import { JUDGE_BATCH } from './limits.ts';
import { nameOfLot, wordsOfLot } from './lot-words.ts';
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

/** Every lot of a reading, judged and with its words hashed; `null` for one that could not be judged. Pauses now and then. */
export async function judgeReading(reading: ReadingToKeep, pause: () => Promise<void>): Promise<(ReadLot | null)[]> {
  const basisOf = basisHasher(reading.list);
  const judged: (ReadLot | null)[] = [];
  for (let at = 0; at < reading.lots.length; at += JUDGE_BATCH) {
    if (at > 0) await pause();
    const batch = reading.lots.slice(at, at + JUDGE_BATCH);
    judged.push(...(await Promise.all(batch.map((lot) => judgeLot(lot, reading, basisOf)))));
  }
  return judged;
}

async function judgeLot(
  { parcel, gone, notes }: ReadingToKeep['lots'][number],
  { list, asOf }: ReadingToKeep,
  basisOf: ReturnType<typeof basisHasher>,
): Promise<ReadLot | null> {
  const finding = judgeSafely(() => screenParcel(parcel, list, asOf));
  if (finding === null) return null;
  const json = screenedParcel(parcel, finding);
  const text = wordsOfLot(parcel);
  const [textHash, basis] = await Promise.all([hashOfText(text), basisOf(json)]);
  const name = nameOfLot(parcel, textHash);
  return { name, parcel: json, notes: [...new Set([...finding.notes, ...notes])], gone, text, textHash, basis };
}

export async function versionsWith({
  extensionVersion,
  list,
}: Pick<ReadingToKeep, 'extensionVersion' | 'list'>): Promise<JudgedWith> {
  return { ...versionsOf(extensionVersion, list), list: (await textOfList(list)).sha256 };
}

/** Holds what was read against what is kept of the same source. */
export function planReading(
  reading: ReadingToKeep,
  lots: readonly (ReadLot | null)[],
  versions: JudgedWith,
  known: readonly KeptFinding[],
  context: PlanContext,
): ReadingPlan {
  const { source, title, asOf, isDayChosen = false, partRead } = reading;
  const states = new Map(known.map((finding) => [finding.id, finding]));
  const touched = new Map<string, { recorded: boolean; lot: ReadLot }>();
  const tally = { fresh: 0, changed: 0, asBefore: 0 };
  const about = { source, title, asOf, isDayChosen, versions, now: context.now };
  const byName = groupByName(known);
  const ids = new Map<ReadLot, string>();
  const recorded: { finding: KeptFinding; before: KeptFinding | null; lot: ReadLot }[] = [];

  const take = (lot: ReadLot, finding: KeptFinding | null) => {
    const { state, next } = nextState(finding, lot, {
      ...about,
      id: finding?.id ?? context.newId(),
      lotKey: keyFor(lot, finding, byName),
    });
    states.set(next.id, next);
    ids.set(lot, next.id);
    tally[state]++;
    if (finding === null) addTo(byName, lot.name, next.id);
    if (state !== 'asBefore') recorded.push({ finding: next, before: finding, lot });
    touched.set(next.id, { recorded: state !== 'asBefore', lot });
  };
  const current = (id: string) => states.get(id) ?? null;

  const read = lots.filter((lot) => lot !== null);
  for (const lot of read.filter(({ gone }) => gone)) takeGone(lot);
  for (const [name, group] of groupLots(read.filter(({ gone }) => !gone))) {
    for (const [lot, id] of matchWords(
      group,
      (byName.get(name) ?? []).map((known) => states.get(known)!),
    ))
      take(lot, id === null ? null : current(id));
  }

  /** Seen and gone again: a state before the one that is there now, unless it is known. */
  function takeGone(lot: ReadLot): void {
    const candidates = (byName.get(lot.name) ?? []).map((id) => states.get(id)!);
    const same = candidates.find(({ textHash, changes }) =>
      [textHash, ...changes.map((change) => change.textHash)].includes(lot.textHash),
    );
    if (same === undefined) take(lot, candidates[0] ?? null);
    else {
      ids.set(lot, same.id);
      tally.asBefore++;
    }
  }

  const findings = new Map<string, KeptFinding>();
  const { entries, sequenceOf } = entriesOf(recorded);
  for (const [id, { lot }] of touched) {
    const state = states.get(id)!;
    findings.set(id, { ...state, gone: lot.gone, recorded: sequenceOf.get(id) ?? state.recorded });
  }
  if (!partRead) {
    for (const finding of known) {
      if (!touched.has(finding.id) && !finding.gone) findings.set(finding.id, { ...finding, gone: true });
    }
  }
  return {
    findings: [...findings.values()],
    entries,
    kept: { ...tally, ids: lots.map((lot) => (lot === null ? null : (ids.get(lot) ?? null))) },
  };

  function entriesOf(states: typeof recorded): { entries: NewEntry[]; sequenceOf: Map<string, number> } {
    const planned: NewEntry[] = [];
    const sequences = new Map<string, number>();
    const next = () => context.first + planned.length;
    const counts = countsOf(reading, lots);
    if (reading.file !== undefined) {
      planned.push({ kind: 'import', body: { name: source.address, ...reading.file, counts } });
    }
    const quiet = states.filter(({ finding, before }) => isQuiet(finding) && (before === null || isQuiet(before)));
    for (const { finding } of quiet) sequences.set(finding.id, next());
    const none: JudgedLot[] = quiet.map(({ finding, lot }) => judgedLot(finding.id, lot.parcel, asOf));
    const texts = quiet.map(({ finding, lot }) => ({ finding: finding.id, text: lot.text, textHash: lot.textHash }));
    planned.push({
      kind: 'read',
      body: { source, counts, ...tally, partRead, asOf, versions, none },
      ...(texts.length === 0 ? {} : { personal: { texts: JSON.stringify(texts) } }),
    });
    for (const { finding, before, lot } of states) {
      if (isQuiet(finding) && (before === null || isQuiet(before))) continue;
      sequences.set(finding.id, next());
      const { seller } = lot.parcel;
      planned.push({
        kind: 'finding',
        body: {
          source,
          versions,
          judged: judgedLot(finding.id, lot.parcel, asOf),
          was: before === null ? null : { verdict: before.parcel.verdict },
        },
        personal: { text: lot.text, textHash: lot.textHash, ...(seller === null ? {} : { seller }) },
      });
    }
    return { entries: planned, sequenceOf: sequences };
  }
}

function isQuiet({ parcel }: KeptFinding): boolean {
  return parcel.verdict === 'none';
}

/** Counts of what is there now; a lot that could not be judged counts as unread, so that the sum still holds. */
function countsOf(reading: ReadingToKeep, lots: readonly (ReadLot | null)[]): ScreenedDocument['counts'] {
  const unjudged = lots.filter((lot, at) => lot === null && !reading.lots[at]!.gone).length;
  const present = lots.flatMap((lot) => (lot === null || lot.gone ? [] : [lot.parcel]));
  const { listings, read, unread } = reading.counts;
  return { listings, read: read - unjudged, unread: unread + unjudged, ...countFindings(present) };
}

function groupByName(known: readonly KeptFinding[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { lotKey, id } of known) addTo(groups, lotKey.replace(/~\d+$/, ''), id);
  return groups;
}

function groupLots(lots: readonly ReadLot[]): Map<string, ReadLot[]> {
  const groups = new Map<string, ReadLot[]>();
  for (const lot of lots) addTo(groups, lot.name, lot);
  return groups;
}

function addTo<Value>(groups: Map<string, Value[]>, name: string, value: Value): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [value]);
  else group.push(value);
}

/** Lots that share a name: those of the same words first, then the others in their order. */
function matchWords(lots: readonly ReadLot[], kept: readonly KeptFinding[]): [ReadLot, string | null][] {
  const free = new Set(kept);
  const found = new Map<ReadLot, string>();
  for (const lot of lots) {
    const same = [...free].find(({ textHash }) => textHash === lot.textHash);
    if (same === undefined) continue;
    free.delete(same);
    found.set(lot, same.id);
  }
  return lots.map((lot) => {
    const id = found.get(lot);
    if (id !== undefined) return [lot, id];
    const [next] = free;
    if (next !== undefined) free.delete(next);
    return [lot, next?.id ?? null];
  });
}

function keyFor(lot: ReadLot, finding: KeptFinding | null, byName: ReadonlyMap<string, string[]>): string {
  if (finding !== null) return finding.lotKey;
  const before = byName.get(lot.name)?.length ?? 0;
  return before === 0 ? lot.name : `${lot.name}~${before}`;
}

function judgeSafely<Value>(judge: () => Value): Value | null {
  try {
    return judge();
  } catch (error) {
    // One bad lot never loses the others; it is counted as unread.
    console.error('Parcel Vigil: a lot could not be judged.', error instanceof Error ? error.message : '');
    return null;
  }
}
