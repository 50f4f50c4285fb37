import type { OwnTrail } from '@/lib/teams/give-out';
import { makeAdministrator, openTeam, type Team, type TeamOptions } from '@/lib/teams/team';
import type { TeamSettings } from '@/lib/teams/types';
import { appendEntries, type NewEntry, newHead, type Origin, type TrailHead, type TrailLine } from '@/lib/trail';
import { IN_MEMORY, PouchInNode } from './pouch-in-node.ts';

/** A record in memory, written as the store writes it. */
export interface MadeTrail extends OwnTrail {
  head: TrailHead;
  lines: TrailLine[];
  add(entries: readonly NewEntry[], at?: string): Promise<TrailLine[]>;
  /** As a backup keeps it: a copy, and the way back to it. */
  copy(): { head: TrailHead; lines: TrailLine[] };
}

export function newTrail(origin: Origin): MadeTrail {
  const trail: MadeTrail = {
    head: newHead(origin),
    lines: [],
    async add(entries, at = '2026-11-24T12:00:00.000Z') {
      const added = await appendEntries(trail.head, entries, at, (bytes) => crypto.getRandomValues(bytes));
      trail.head = added.head;
      trail.lines.push(...added.lines);
      return added.lines;
    },
    copy: () => structuredClone({ head: trail.head, lines: trail.lines }),
    trailHead: async () => (trail.head.size === 0 ? null : trail.head),
    trailLines: async (first, count) => trail.lines.slice(first, first + count),
    onChange: () => () => {},
  };
  return trail;
}

export interface Officer {
  who: string;
  origin: Origin;
  trail: MadeTrail;
  team: Team;
  settings: TeamSettings;
  databaseName: string;
  /** The browser was closed and opened. */
  restart(changes?: Partial<TeamOptions>): Promise<void>;
  decide(lot: string, decision?: 'cleared' | 'escalate', note?: string): Promise<number>;
}

let count = 0;
export const CODE = 'a-code-for-tests-that-is-long';
/** Enough to be a key; the rounds that are shipped take half a second each. */
const ROUNDS = 10;

/** A browser of the team: its own keys, its own database, its own record. */
export async function newOfficer(
  who: string,
  settings: TeamSettings,
  { databaseName = `officer-${count++}`, ...changes }: Partial<TeamOptions> = {},
): Promise<Officer> {
  const origin = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const trail = newTrail(origin);
  const open = (more: Partial<TeamOptions> = {}) =>
    openTeam({
      settings,
      trail: officer.trail,
      loadPouch: async () => PouchInNode,
      localOptions: IN_MEMORY,
      locks: null,
      databaseName,
      keyRounds: ROUNDS,
      ...changes,
      ...more,
    });
  const officer: Officer = {
    who,
    origin,
    trail,
    settings,
    databaseName,
    team: null as unknown as Team,
    async restart(more) {
      await officer.team.close();
      officer.team = await open(more);
    },
    async decide(lot, decision = 'cleared', note = `${who} looked at ${lot}`) {
      const finding = `finding of ${lot}`;
      const about = officer.trail.head.size;
      const [, line] = await officer.trail.add(reading(finding, lot, decision, who, note, about));
      return line!.entry.sequence;
    },
  };
  officer.team = await open();
  return officer;
}

export const PAGE = 'https://tender.example/sale';

function reading(
  finding: string,
  lot: string,
  decision: 'cleared' | 'escalate',
  who: string,
  note: string,
  about: number,
): NewEntry[] {
  const versions = { extension: '0', gazetteer: '0', advisories: '0', list: '0'.repeat(64) };
  const judged = {
    finding,
    lot,
    asOf: '2013-01-15',
    stated: true,
    verdict: 'alerted-zone' as const,
    zone: 'bria',
    regime: 'vigilance' as const,
    origin: [],
    reasons: [],
  };
  const textHash = 'a'.repeat(64);
  return [
    {
      kind: 'finding',
      body: { source: { kind: 'page', address: PAGE }, versions, judged, was: null },
      personal: { text: `Lot ${lot}, Bria`, textHash, seller: 'A seller' },
    },
    {
      kind: 'decision',
      body: { finding, about, decision, reason: 'seen', verdict: 'alerted-zone', list: versions.list },
      personal: { who, note, textHash },
    },
  ];
}

/** A team with an administrator, whose officers are admitted and know one another. */
export async function newTeam(
  server: string,
  database: string,
  names: readonly string[],
  changes: Partial<TeamOptions> = {},
): Promise<Officer[]> {
  const first = `officer-${count++}`;
  const administrator = await makeAdministrator({ server, database }, first);
  const settings: TeamSettings = {
    server,
    database,
    user: '',
    password: '',
    administrators: [administrator],
    code: CODE,
  };
  const officers: Officer[] = [];
  for (const [at, name] of names.entries())
    officers.push(await newOfficer(name, settings, at === 0 ? { ...changes, databaseName: first } : changes));
  for (const { team, trail } of officers) {
    await trail.add([{ kind: 'settings', body: { changed: {} } }]);
    await team.ask(names[0]!);
    await team.sync();
  }
  await admitAll(officers);
  return officers;
}

/** The first officer's browser holds the administrator's key. */
export async function admitAll(officers: readonly Officer[]): Promise<void> {
  const { team } = officers[0]!;
  const { devices } = await team.sync();
  for (const { device, state } of devices) if (state === 'asks') await team.admit(device);
  await settle(officers);
}

/** Everybody asks the server twice: what the last one gave reaches the first. */
export async function settle(officers: readonly Officer[]): Promise<void> {
  for (let round = 0; round < 2; round++) for (const { team } of officers) await team.sync();
}

export async function roots(officers: readonly Officer[]): Promise<string[]> {
  return Promise.all(officers.map(async ({ team }) => (await team.view()).root));
}
