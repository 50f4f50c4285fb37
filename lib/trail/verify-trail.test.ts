import { describe, expect, test } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { screenedParcel, screenParcel } from '@/lib/screening';
import { appendEntries, hashOfEntry, newHead, type TrailHead } from './append-entries.ts';
import { fromHex, toHex } from './bytes.ts';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { GrowingTree } from './growing-tree.ts';
import { hashOfText } from './hash.ts';
import { NO_HASH } from './limits.ts';
import { fillCounting, headerOf, inLines, type MadeTrail, makeTrail, ORIGIN, settingsEntry } from './make-trail.ts';
import { readExport } from './read-export.ts';
import type { Checkpoint, JudgedLot, NewEntry, TrailEntry, TrailLine } from './types.ts';
import { isVerified, verifyTrail } from './verify-trail.ts';

const ENTRIES = 12;
const entries = Array.from({ length: ENTRIES }, (_, number) => settingsEntry(number));

async function verified(text: string, checkpoints: Checkpoint[] = []) {
  const read = readExport(text);
  if (!read.ok) throw new Error(read.sentence);
  return Promise.all(read.origins.map((origin) => verifyTrail(origin, checkpoints)));
}

async function verifiedOne(trail: Pick<MadeTrail, 'header' | 'lines'>, checkpoints: Checkpoint[] = []) {
  const [found] = await verified(inLines(trail), checkpoints);
  return found!;
}

const copy = (lines: readonly TrailLine[]) => structuredClone(lines) as TrailLine[];
const checkpointOf = async ({ head }: MadeTrail): Promise<Checkpoint> => {
  const { origin, size, root } = await headerOf(head);
  return { origin, size, root };
};

/** Chains entries anew from one of them on, as somebody would who knows how it is done. */
async function rebuiltFrom(lines: readonly TrailLine[], from: number): Promise<MadeTrail> {
  const tree = GrowingTree.empty();
  for (const { hash } of lines.slice(0, from)) await tree.add(fromHex(hash));
  const [hash, at] = [lines[from - 1]?.hash ?? NO_HASH, lines[from - 1]?.entry.at ?? null];
  let head: TrailHead = { origin: ORIGIN, size: from, hash, at, edge: tree.edgeInHex };
  const rebuilt = lines.slice(0, from);
  for (const { entry } of lines.slice(from)) {
    const added = await appendEntries(head, [entry as NewEntry], entry.at, fillCounting());
    rebuilt.push(...added.lines);
    head = added.head;
  }
  return { head, lines: rebuilt, header: await headerOf(head) };
}

test('a trail as it was written verifies, in both forms', async () => {
  const trail = await makeTrail(entries);
  const found = await verifiedOne(trail);
  expect(found).toMatchObject({ entries: ENTRIES, firstBad: null, faults: [], values: { open: ENTRIES * 2, gone: 0 } });
  expect(isVerified(found)).toBe(true);
  const { header, lines } = trail;
  const [fromJson] = await verified(JSON.stringify({ ...header, entries: lines }));
  expect(fromJson).toEqual(found);
});

describe('H61: a trail that was tampered with', () => {
  const tampered: [string, number, (lines: TrailLine[]) => Promise<unknown> | unknown][] = [
    ['an entry edited', 4, (lines) => edit(lines[4]!)],
    ['an entry edited and its hash made to fit', 4, async (lines) => rehash(edit(lines[4]!))],
    ['the first entry edited and its hash made to fit', 0, async (lines) => rehash(edit(lines[0]!))],
    ['the last entry edited', 11, (lines) => edit(lines[11]!)],
    ['only the hash beside an entry edited', 4, (lines) => (lines[4]!.hash = '0'.repeat(64))],
    ['the link to the entry before edited', 4, (lines) => (lines[4]!.entry.previous = '0'.repeat(64))],
    ['the link edited and the hash made to fit', 4, (lines) => rehash(relink(lines[4]!))],
    ['an entry deleted', 4, (lines) => lines.splice(4, 1)],
    ['the first entry deleted', 0, (lines) => lines.splice(0, 1)],
    ['an entry deleted and the others numbered anew', 4, (lines) => renumber(without(lines, 4))],
    ['two neighbours swapped', 5, (lines) => lines.splice(4, 2, lines[5]!, lines[4]!)],
    ['two entries far apart swapped', 9, (lines) => ([lines[2], lines[9]] = [lines[9]!, lines[2]!])],
    ['an entry inserted under a number that is taken', 4, async (lines) => insert(lines, 4)],
    ['an entry inserted and the others numbered anew', 4, async (lines) => renumber(await insert(lines, 4))],
    ['an entry written twice', 4, (lines) => lines.splice(5, 0, structuredClone(lines[4]!))],
    ['an entry that is no entry any more', 4, (lines) => ((lines[4]!.entry as { kind: string }).kind = 'other')],
  ];

  test.each(tampered)('%s: entry %i is named', async (_how, sequence, tamper) => {
    const { header, lines } = await makeTrail(entries);
    const changed = copy(lines);
    await tamper(changed);
    const found = await verifiedOne({ header, lines: changed });
    expect(found.firstBad).toMatchObject({ sequence });
    expect(found.firstBad?.says).toContain(String(sequence));
    expect(isVerified(found)).toBe(false);
  });

  test('the end cut: the head of the export tells, and where the head was changed too, only a checkpoint does', async () => {
    const trail = await makeTrail(entries);
    const cut = trail.lines.slice(0, 8);
    expect((await verifiedOne({ header: trail.header, lines: cut })).faults[0]).toContain('counts 12 entries, 8');

    const shorter = await makeTrail(entries.slice(0, 8));
    const alone = await verifiedOne(shorter);
    expect(isVerified(alone)).toBe(true);
    expect(alone.cannotKnow).toEqual([expect.stringContaining('cut off at the end')]);

    const held = await verifiedOne(shorter, [await checkpointOf(trail)]);
    expect(held.faults).toEqual([expect.stringContaining('over 12 entries, 8 are there')]);
    expect(isVerified(held)).toBe(false);
  });

  test('a value that was changed does not fit its commitment', async () => {
    const { header, lines } = await makeTrail(entries);
    const changed = copy(lines);
    changed[3]!.opened.who!.value = 'Somebody else';
    const found = await verifiedOne({ header, lines: changed });
    expect(found.firstBad).toBeNull();
    expect(found.faults).toEqual([expect.stringMatching(/^Entry 3: the value 'who' was changed/)]);
  });

  test('the last entry edited with everything that depends on it is seen by a checkpoint alone', async () => {
    const trail = await makeTrail(entries);
    const changed = copy(trail.lines);
    edit(changed[11]!);
    const rebuilt = await rebuiltFrom(changed, 11);
    expect(isVerified(await verifiedOne(rebuilt))).toBe(true);
    expect(isVerified(await verifiedOne(rebuilt, [await checkpointOf(trail)]))).toBe(false);
  });
});

describe('H62: the whole chain rebuilt', () => {
  test('holds in itself, and the verifier says what it cannot know', async () => {
    const { lines } = await makeTrail(entries);
    const changed = copy(lines);
    edit(changed[2]!);
    const found = await verifiedOne(await rebuiltFrom(changed, 0));
    expect(isVerified(found)).toBe(true);
    expect(found.cannotKnow[0]).toMatch(/Without a checkpoint .* written anew/);
  });

  test.each([3, 7, 12])('fails against a checkpoint over %i entries that was kept outside', async (size) => {
    const early = await makeTrail(entries.slice(0, size));
    const { lines } = await makeTrail(entries);
    const changed = copy(lines);
    edit(changed[2]!);
    const rebuilt = await rebuiltFrom(changed, 0);
    const kept = parseCheckpoint(formatCheckpoint(await checkpointOf(early)))!;
    const found = await verifiedOne(rebuilt, [kept]);
    expect(found.faults).toEqual([expect.stringContaining(`first ${size} entries are not those`)]);
    expect(isVerified(await verifiedOne(await makeTrail(entries), [kept]))).toBe(true);
  });

  test('what follows a checkpoint is said to be held by the chain alone', async () => {
    const early = await makeTrail(entries.slice(0, 9));
    const found = await verifiedOne(await makeTrail(entries), [await checkpointOf(early)]);
    expect(found.cannotKnow).toEqual([expect.stringContaining('The 3 entries after the checkpoint')]);
  });

  test('a checkpoint is the text of C2SP tlog-checkpoint and reads back, signed by others or not', async () => {
    const checkpoint = await checkpointOf(await makeTrail(entries));
    const text = formatCheckpoint(checkpoint);
    expect(text).toMatch(/^parcel-vigil\.invalid\/trail\/(a1){16}\n12\n[A-Za-z0-9+/]{43}=\n$/);
    expect(parseCheckpoint(text)).toEqual(checkpoint);
    expect(
      parseCheckpoint(`${text}extension\n\n— witness.example Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4U=\n`),
    ).toEqual(checkpoint);
    for (const broken of [
      '',
      text.replace('12', '012'),
      text.replace('12', '-1'),
      text.slice(4),
      text.replace('=', ''),
    ])
      expect(parseCheckpoint(broken), broken).toBeNull();
  });
});

describe('H63: personal values erased', () => {
  test('the trail verifies as before, and says how many values are gone', async () => {
    const { header, lines } = await makeTrail(entries);
    const erased = copy(lines).map((line, at) => (at < 5 ? { ...line, opened: {} } : line));
    const found = await verifiedOne({ header, lines: erased });
    expect(isVerified(found)).toBe(true);
    expect(found.values).toEqual({ open: 14, gone: 10 });
    expect(found.root).toBe(header.root);
  });

  test('a value cannot be guessed back: equal values have unequal commitments, each behind 32 random bytes', async () => {
    const personal = { who: 'A. Reviewer', assignee: 'A. Reviewer' };
    const entry = { ...settingsEntry(1), personal } as NewEntry;
    const fill = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const { lines } = await appendEntries(newHead(ORIGIN), [entry, entry], '2026-11-24T12:00:00.000Z', fill);
    const commitments = lines.flatMap((line) => Object.values(line.entry.sealed));
    const salts = lines.flatMap((line) => Object.values(line.opened).map(({ salt }) => salt));
    expect(new Set(commitments).size).toBe(4);
    expect(new Set(salts).size).toBe(4);
    for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{64}$/);
    expect(commitments).not.toContain(await hashOfText('A. Reviewer'));
    expect(JSON.stringify(lines.map((line) => line.entry))).not.toContain('A. Reviewer');
  });
});

describe('H64: the clock goes back between entries', () => {
  test('entries stay in the order of their sequence, and the one behind carries the note', async () => {
    const fill = fillCounting();
    const times = ['2026-11-24T12:00:00.000Z', '2026-11-24T11:00:00.000Z', '2026-11-24T11:30:00.000Z'];
    let head = newHead(ORIGIN);
    const lines: TrailLine[] = [];
    for (const at of times) {
      const added = await appendEntries(head, [settingsEntry(lines.length)], at, fill);
      lines.push(...added.lines);
      head = added.head;
    }
    expect(lines.map(({ entry }) => [entry.sequence, entry.at, entry.notes])).toEqual([
      [0, times[0], []],
      [1, times[1], ['clock']],
      [2, times[2], []],
    ]);
    const found = await verifiedOne({ header: await headerOf(head), lines });
    expect(isVerified(found)).toBe(true);
    expect(found.clock).toEqual([1]);
  });
});

describe('H65: exports of two devices joined', () => {
  const OTHER = 'b2'.repeat(16);

  test('both verify, each by itself', async () => {
    const [one, other] = [await makeTrail(entries), await makeTrail(entries.slice(0, 5), { origin: OTHER })];
    for (const joined of [inLines(one) + inLines(other), asList(one, other), interleaved(one, other)]) {
      const found = await verified(joined, [await checkpointOf(one), await checkpointOf(other)]);
      expect(found.map(({ origin, entries }) => [origin, entries])).toEqual([
        [ORIGIN, 12],
        [OTHER, 5],
      ]);
      expect(found.map(isVerified)).toEqual([true, true]);
    }
  });

  test('one that was tampered with does not hide behind the other', async () => {
    const [one, other] = [await makeTrail(entries), await makeTrail(entries.slice(0, 5), { origin: OTHER })];
    other.lines.splice(2, 1);
    const found = await verified(inLines(one) + inLines(other));
    expect(found.map(isVerified)).toEqual([true, false]);
    expect(found[1]?.firstBad?.sequence).toBe(2);
  });

  test('an entry of one device moved into the trail of the other does not hold there', async () => {
    const [one, other] = [await makeTrail(entries), await makeTrail(entries.slice(0, 5), { origin: OTHER })];
    const moved = structuredClone(one.lines[2]!);
    moved.entry.origin = OTHER;
    other.lines[2] = moved;
    const found = await verified(inLines(one) + inLines(other));
    expect(found[1]?.firstBad?.sequence).toBe(2);
  });

  test('two exports of one device count their common entries once', async () => {
    const [early, late] = [await makeTrail(entries.slice(0, 7)), await makeTrail(entries)];
    late.lines[3] = { ...late.lines[3]!, opened: {} };
    const [found] = await verified(inLines(early) + inLines(late));
    expect(isVerified(found!)).toBe(true);
    expect(found).toMatchObject({ entries: 12, values: { open: 24, gone: 0 } });
  });
});

describe('verdicts are computed again from the trail alone', () => {
  const list = bundledList();
  const text = JSON.stringify(list);

  test('and are the same', async () => {
    const found = await verifiedOne(await makeTrail(await judgedEntries()));
    expect(found.verdicts).toMatchObject({ same: 5, differ: [], notComputed: [] });
  });

  test('one that was written otherwise is named, also where the whole chain was made to fit', async () => {
    const entries = await judgedEntries();
    const entry = entries.find(({ kind }) => kind === 'finding') as NewEntry<'finding'>;
    entry.body.judged.verdict = 'none';
    const found = await verifiedOne(await makeTrail(entries));
    expect(found.firstBad).toBeNull();
    expect(found.verdicts.differ).toEqual([
      'Entry 2, lot 1: the trail says none (bria, vigilance), computed again it is alerted-zone (bria, vigilance).',
    ]);
    expect(isVerified(found)).toBe(false);
  });

  test('a list that was changed judges nothing: what rests on it is told as not computed', async () => {
    const entries = await judgedEntries();
    (entries[0] as NewEntry<'list'>).body.text = text.replace('Bria', 'Other');
    const found = await verifiedOne(await makeTrail(entries));
    expect(found.verdicts).toMatchObject({ same: 0 });
    expect(found.verdicts.notComputed).toHaveLength(5);
    expect(isVerified(found)).toBe(false);
  });

  async function judgedEntries(): Promise<NewEntry[]> {
    const sha256 = await hashOfText(text);
    const versions = { extension: '0', gazetteer: '0', advisories: String(list.version), list: sha256 };
    const source = { kind: 'page' as const, address: 'https://tender.example/sale' };
    const origins = ['Bria', 'Carnot', 'Central African Republic', 'Haute-Kotto'];
    const judged = origins.map((origin, number) => judgedLot(String(number + 1), origin));
    const counts = { listings: 1, read: 1, unread: 0, notStated: 0, byVerdict: noVerdicts };
    const rest = { fresh: 1, changed: 0, asBefore: 0, partRead: false, asOf: '2013-01-15', versions };
    return [
      { kind: 'list', body: { version: list.version, sha256, text } },
      { kind: 'read', body: { source, counts, ...rest, none: [judgedLot('9', 'Botswana')] } },
      ...judged.map((lot): NewEntry => ({ kind: 'finding', body: { source, versions, judged: lot, was: null } })),
    ];
  }

  const noVerdicts = { 'alerted-zone': 0, ambiguous: 0, 'car-unspecified': 0, 'car-other': 0, none: 1 };

  function judgedLot(lot: string, words: string): JudgedLot {
    const rest = { title: null, description: null, carats: null, stones: null, price: null, seller: null };
    const origin = readOrigins(words, 'origin');
    const parcel: Parcel = { lot, ...rest, certificate: null, closes: null, goods: 'rough', origin };
    const json = screenedParcel(parcel, screenParcel(parcel, list, '2013-01-15'));
    const reasons = json.reasons.map(({ rule, advisory, passage }) => ({ rule, advisory, passage }));
    const { stated, verdict, zone, regime } = json;
    return { finding: lot, lot, asOf: '2013-01-15', stated, verdict, zone, regime, origin: json.origin, reasons };
  }
});

describe('reviews that speak of what is not there', () => {
  const judged = {
    finding: 'f',
    lot: null,
    asOf: '2013-01-15',
    stated: false,
    verdict: 'none',
    zone: null,
    regime: null,
  } as const;
  const read: NewEntry = {
    kind: 'rejudged',
    body: {
      from: null,
      versions: { extension: '0', gazetteer: '0', advisories: '1', list: '0'.repeat(64) },
      looked: 1,
      changed: [{ before: judged, after: { ...judged, origin: [], reasons: [] } }],
    },
  };
  const decides = (finding: string, about: number): NewEntry => ({
    kind: 'decision',
    body: { finding, about, decision: 'cleared', reason: 'Seen', verdict: 'none', list: '0'.repeat(64) },
  });
  const undoes = (number: number): NewEntry => ({ kind: 'undo', body: { finding: 'f', undoes: number } });
  const signs = (number: number): NewEntry => ({
    kind: 'sign-off',
    body: { finding: 'f', signsOff: number, outcome: 'agreed' },
  });

  test.each<[string, NewEntry[], string[]]>([
    ['a decision, its signature and its undoing', [read, decides('f', 0), signs(1), undoes(1), undoes(2)], []],
    [
      'a decision on another finding',
      [read, decides('g', 0)],
      ['Entry 1 decides on entry 0, which does not tell of that finding.'],
    ],
    [
      'a decision on what comes later',
      [decides('f', 1), read],
      ['Entry 0 decides on entry 1, which does not tell of that finding.'],
    ],
    [
      'a signature under a signature',
      [read, decides('f', 0), signs(1), signs(2)],
      ['Entry 3 signs entry 2, which is no decision.'],
    ],
    [
      'a signature under a decision in another trail, which is not at hand',
      [read, { kind: 'sign-off', body: { finding: 'f', signsOff: 9, outcome: 'agreed', of: 'b2'.repeat(16) } }],
      [],
    ],
    ['the undoing of no review', [read, undoes(0)], ['Entry 1 takes back entry 0, which is no review.']],
  ])('%s', async (_what, told, faults) => {
    expect((await verifiedOne(await makeTrail(told))).faults).toEqual(faults);
  });
});

test.each([
  ['', 'empty'],
  ['no trail at all', 'Line 1 is no JSON'],
  ['{"a":1}\n{"b":2}', 'Line 1 is neither'],
  ['[]', 'empty'],
  ['null', 'Line 1 is neither'],
])('what is no trail is told in a sentence: %j', (text, says) => {
  const read = readExport(text);
  expect(read.ok ? null : read.sentence).toContain(says);
});

function edit(line: TrailLine): TrailLine {
  (line.entry.body as { changed: object }).changed = { retentionYears: 99 };
  return line;
}

async function rehash(line: TrailLine): Promise<void> {
  line.hash = toHex(await hashOfEntry(line.entry));
}

function relink(line: TrailLine): TrailLine {
  line.entry.previous = '1'.repeat(64);
  return line;
}

function without(lines: TrailLine[], at: number): TrailLine[] {
  lines.splice(at, 1);
  return lines;
}

function renumber(lines: TrailLine[]): TrailLine[] {
  for (const [sequence, line] of lines.entries()) line.entry.sequence = sequence;
  return lines;
}

/** Chained to the one before, with a hash that fits: only what follows is not chained to it. */
async function insert(lines: TrailLine[], at: number): Promise<TrailLine[]> {
  const line = structuredClone(lines[at]!);
  line.entry = { ...edit(line).entry, previous: lines[at - 1]!.hash } as TrailEntry;
  await rehash(line);
  lines.splice(at, 0, line);
  return lines;
}

function asList(...trails: MadeTrail[]): string {
  return JSON.stringify(
    trails.map(({ header, lines }) => ({ ...header, entries: lines })),
    null,
    2,
  );
}

function interleaved(one: MadeTrail, other: MadeTrail): string {
  const pairs = one.lines.flatMap((line, at) => (other.lines[at] ? [line, other.lines[at]] : [line]));
  return [one.header, other.header, ...pairs].map((line) => JSON.stringify(line)).join('\n');
}
