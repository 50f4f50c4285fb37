import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import { screenedParcel, screenParcel } from '@/lib/screening';
import {
  appendEntries,
  formatCheckpoint,
  type JudgedLot,
  type NewEntry,
  newHead,
  rootOf,
  type TrailHead,
  type TrailHeader,
  type TrailLine,
} from '@/lib/trail';
import { type Folder, runScreen, testFolder } from './run-screen.ts';

const DAY = '2013-01-15';
let folder: Folder;
let trail: Made;
let other: Made;

interface Made {
  header: TrailHeader;
  lines: TrailLine[];
  checkpoint: string;
}

beforeAll(async () => {
  folder = testFolder();
  trail = await makeTrail('a1'.repeat(16), ['Bria', 'Carnot', 'Haute-Kotto', 'Botswana']);
  other = await makeTrail('b2'.repeat(16), ['Bamingui']);
  folder.write('trail.jsonl', inLines(trail));
  folder.write('trail.json', JSON.stringify({ ...trail.header, entries: trail.lines }, null, 2));
  folder.write('joined.jsonl', inLines(trail) + inLines(other));
  folder.write('checkpoint.txt', trail.checkpoint);
  folder.write('other.txt', other.checkpoint);
});
afterAll(() => folder.remove());

const verify = (...args: string[]) => runScreen(['verify', ...args], { cwd: folder.path });

describe('verify', () => {
  it.each(['trail.jsonl', 'trail.json'])(
    'H61, H62: %s holds, and what cannot be known without a checkpoint is said',
    async (file) => {
      const { status, stdout, stderr } = await verify(file);
      expect(stdout).toContain('The chain holds from the first entry to the last.');
      expect(stdout).toContain('4 verdicts were computed again and are the same.');
      expect(stdout).toMatch(/Without a checkpoint .* cannot be known/);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it('a checkpoint that was kept outside is held against it', async () => {
    const { status, stdout } = await verify('trail.jsonl', '--checkpoint', 'checkpoint.txt');
    expect(stdout).toContain('are those that the checkpoint was made of');
    expect(status).toBe(0);
  });

  it.each<[string, (lines: TrailLine[]) => unknown, RegExp]>([
    ['an entry changed', (lines) => (lines[2]!.entry.at = '2026-11-24T00:00:00.000Z'), /DIFFERS: Entry 2 was changed/],
    ['an entry taken out', (lines) => lines.splice(3, 1), /DIFFERS: Entry 3 is missing/],
    ['the end cut off', (lines) => lines.pop(), /DIFFERS: The head of the export counts 6 entries, 5 are there/],
    [
      'a note changed',
      (lines) => (lines[5]!.opened.note!.value = 'x'),
      /DIFFERS: Entry 5: the value 'note' was changed/,
    ],
  ])('H61: %s is named, with status 1', async (_what, tamper, says) => {
    const lines = structuredClone(trail.lines);
    tamper(lines);
    folder.write('tampered.jsonl', inLines({ header: trail.header, lines }));
    const { status, stdout } = await verify('tampered.jsonl');
    expect(stdout).toMatch(says);
    expect(status).toBe(1);
  });

  it('a verdict that does not follow from the list is named, though the whole trail was made to fit it', async () => {
    const forged = await makeTrail('a1'.repeat(16), ['Bria', 'Carnot'], (lot) => ({
      ...lot,
      verdict: 'none',
      zone: null,
    }));
    folder.write('forged.jsonl', inLines(forged));
    const alone = await verify('forged.jsonl');
    expect(alone.stdout).toContain(
      'DIFFERS: Entry 1, lot 0: the trail says none (vigilance), computed again it is alerted-zone (bria, vigilance).',
    );
    expect(alone.status).toBe(1);
  });

  it('H62: a trail written anew fails against the checkpoint', async () => {
    const anew = await makeTrail('a1'.repeat(16), ['Carnot', 'Carnot', 'Carnot', 'Carnot', 'Carnot', 'Carnot']);
    folder.write('anew.jsonl', inLines(anew));
    expect((await verify('anew.jsonl')).status).toBe(0);
    const { status, stdout } = await verify('anew.jsonl', '--checkpoint=checkpoint.txt');
    expect(stdout).toMatch(/DIFFERS: The first 6 entries are not those that the checkpoint was made of/);
    expect(status).toBe(1);
  });

  it('H63: values that were erased are counted, and the trail holds', async () => {
    const lines = structuredClone(trail.lines).map((line) => ({ ...line, opened: {} }));
    folder.write('erased.jsonl', inLines({ header: trail.header, lines }));
    const { status, stdout } = await verify('erased.jsonl', '--checkpoint', 'checkpoint.txt');
    expect(stdout).toMatch(/\d+ personal values are not there \(erased by retention, or left out\)/);
    expect(status).toBe(0);
  });

  it('H65: two devices in one file are checked one by one, each with its own checkpoint', async () => {
    const { status, stdout } = await verify(
      'joined.jsonl',
      '--checkpoint',
      'checkpoint.txt',
      '--checkpoint',
      'other.txt',
    );
    expect(stdout.match(/^ {2}Origin [0-9a-f]{32}/gm)).toHaveLength(2);
    expect(stdout.match(/Everything that can be checked holds/g)).toHaveLength(2);
    expect(status).toBe(0);
    const missing = await verify('trail.jsonl', '--checkpoint', 'other.txt');
    expect(missing.stdout).toContain(`origin ${'b2'.repeat(16)}, which is not there`);
    expect(missing.status).toBe(1);
  });

  it.each<[string[], string]>([
    [['nowhere.jsonl'], 'nowhere.jsonl: does not exist'],
    [['checkpoint.txt'], 'checkpoint.txt: Line 1 is no JSON.'],
    [['trail.jsonl', '--checkpoint', 'trail.jsonl'], 'trail.jsonl: holds no checkpoint'],
    [['trail.jsonl', '--check'], 'There is no option "--check" of verify.'],
    [['trail.jsonl', '--checkpoint'], 'The option --checkpoint needs a file.'],
    [[], 'No trail was named.'],
  ])('%j gets a sentence and status 2', async (args, sentence) => {
    const { status, stderr } = await verify(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });

  it('reads standard input, and explains itself', async () => {
    const piped = await runScreen(['verify', '-'], { cwd: folder.path, stdin: inLines(trail) });
    expect([piped.status, piped.stdout]).toEqual([0, expect.stringContaining('The chain holds')]);
    const help = await verify('--help');
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('verify TRAIL')]);
  });
});

async function makeTrail(origin: string, places: string[], forge = (lot: JudgedLot): JudgedLot => lot): Promise<Made> {
  const list = bundledList();
  const text = JSON.stringify(list);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const versions = { extension: '0', gazetteer: '0', advisories: String(list.version), list: sha256 };
  const source = { kind: 'page' as const, address: 'https://tender.example/sale' };
  const decision = {
    finding: '0',
    about: 1,
    decision: 'cleared' as const,
    reason: 'Seen',
    verdict: 'none' as const,
    list: sha256,
  };
  const entries: NewEntry[] = [
    { kind: 'list', body: { version: list.version, sha256, text } },
    ...places.map((words, number): NewEntry => {
      const judged = judge(String(number), words);
      const lot = number === 0 ? forge(judged) : judged;
      return { kind: 'finding', body: { source, versions, judged: lot, was: null }, personal: { text: words } };
    }),
    { kind: 'decision', body: decision, personal: { who: 'A. Officer', note: 'Seen on paper' } },
  ];
  let head: TrailHead = newHead(origin);
  const lines: TrailLine[] = [];
  for (const entry of entries) {
    const added = await appendEntries(head, [entry], '2026-11-24T12:00:00.000Z', (bytes) =>
      crypto.getRandomValues(bytes),
    );
    lines.push(...added.lines);
    head = added.head;
  }
  const root = await rootOf(head);
  const { size } = head;
  const header: TrailHeader = { format: 'parcel-vigil-trail', version: 1, origin, size, root };
  return { header, lines, checkpoint: formatCheckpoint({ origin, size, root }) };

  function judge(lot: string, words: string): JudgedLot {
    const rest = { title: null, description: null, carats: null, stones: null, price: null, seller: null };
    const statements = readOrigins(words, 'origin');
    const parcel = { lot, ...rest, certificate: null, closes: null, goods: 'rough' as const, origin: statements };
    const json = screenedParcel(parcel, screenParcel(parcel, list, DAY));
    const reasons = json.reasons.map(({ rule, advisory, passage }) => ({ rule, advisory, passage }));
    const { stated, verdict, zone, regime } = json;
    return { finding: lot, lot, asOf: DAY, stated, verdict, zone, regime, origin: json.origin, reasons };
  }
}

function inLines({ header, lines }: Pick<Made, 'header' | 'lines'>): string {
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
