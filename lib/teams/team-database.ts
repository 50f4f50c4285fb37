import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SigningKeys } from './signing.ts';
import type { TeamKey } from './team-key.ts';
import type {
  AdmissionDocument,
  ClaimDocument,
  DeviceDocument,
  EntryDocument,
  OpenedValues,
  Refusal,
  ValuesDocument,
} from './types.ts';

/** What has been verified, apart from what the server sent: nothing that a server does takes it away. */
interface TeamSchema extends DBSchema {
  /** Keys live here alone and in no backup; no code can read the private ones out. */
  keys: { key: 'device' | 'administrator'; value: SigningKeys };
  teamKeys: { key: string; value: TeamKey };
  entries: { key: string; value: EntryDocument };
  /** Of an entry, as they came. */
  values: { key: string; value: ValuesDocument };
  devices: { key: string; value: DeviceDocument };
  admissions: { key: string; value: AdmissionDocument };
  claims: { key: string; value: { claim: ClaimDocument; seenAt: number } };
  refused: { key: string; value: Refusal };
  marks: { key: keyof TeamMarks; value: TeamMarks[keyof TeamMarks] };
}

export interface TeamMarks {
  /** How far the copy of the shared database was taken in. */
  taken: number | string;
  /** Entries of the own trail that were given out, and the hash of the last one. */
  given: { size: number; hash: string };
  /** Values of entries before these times are erased, whoever wrote them. */
  erasedBefore: string;
}

export type TeamDatabase = IDBPDatabase<TeamSchema>;
export const TEAM_STORES = [
  'keys',
  'teamKeys',
  'entries',
  'values',
  'devices',
  'admissions',
  'claims',
  'refused',
  'marks',
] as const;

export function openTeamDatabase(name: string): Promise<TeamDatabase> {
  return openDB<TeamSchema>(name, 1, {
    upgrade(database) {
      for (const store of TEAM_STORES) database.createObjectStore(store);
    },
  });
}

export async function mark<Key extends keyof TeamMarks>(
  database: TeamDatabase,
  key: Key,
): Promise<TeamMarks[Key] | null> {
  return ((await database.get('marks', key)) as TeamMarks[Key] | undefined) ?? null;
}

export type { OpenedValues };
