import type { DeskStore } from '@/lib/store';
import type { Origin, TrailLine } from '@/lib/trail';
import { BATCH } from './limits.ts';
import type { Pouch } from './pouch.ts';
import { type SigningKeys, signed } from './signing.ts';
import { mark, type TeamDatabase } from './team-database.ts';
import { sealFor, type TeamKey } from './team-key.ts';
import { asTeamError, TeamError } from './team-problem.ts';
import type { EntryDocument, ValuesDocument } from './types.ts';

/** The record of this browser, as the store gives it out. */
export type OwnTrail = Pick<DeskStore, 'trailHead' | 'trailLines' | 'onChange'>;

export interface GiveOutContext {
  database: TeamDatabase;
  local: Pouch;
  trail: OwnTrail;
  device: SigningKeys;
  /** First entry that the device may sign. */
  from: number;
  key: TeamKey;
}

/** Puts the own entries that were not given out yet beside the others'. Rejects where the trail is not the one that was shared. */
export async function giveOut(context: GiveOutContext): Promise<number> {
  const { database, local, trail, from } = context;
  const head = await trail.trailHead();
  const given = await mark(database, 'given');
  if (given !== null) await checkContinues(trail, given, head?.size ?? 0);
  let next = Math.max(given?.size ?? 0, from);
  let count = 0;
  while (head !== null && next < head.size) {
    const lines = await trail.trailLines(next, Math.min(BATCH, head.size - next));
    const last = lines.at(-1);
    if (last === undefined) break;
    const documents = await Promise.all(lines.map((line) => documentsOf(line, context)));
    await putAll(local, documents.flat());
    next += lines.length;
    count += lines.length;
    await database.put('marks', { size: next, hash: last.hash }, 'given');
  }
  return count;
}

async function checkContinues(trail: OwnTrail, given: { size: number; hash: string }, size: number): Promise<void> {
  const [line] = given.size === 0 || given.size > size ? [] : await trail.trailLines(given.size - 1, 1);
  if (given.size > 0 && line?.hash !== given.hash) throw new TeamError('other-trail', `${given.size}, ${size}`);
}

async function documentsOf(
  { hash, entry, opened }: TrailLine,
  { device, key }: GiveOutContext,
): Promise<(EntryDocument | ValuesDocument)[]> {
  const plain = { _id: `entry:${hash}`, kind: 'entry' as const, v: 1 as const, entry, device: device.id };
  const document: EntryDocument = await signed(plain, device);
  if (Object.keys(opened).length === 0) return [document];
  const id = `values:${hash}`;
  return [document, { _id: id, kind: 'values', v: 1, ...(await sealFor(id, opened, key)) }];
}

/** What is there already is the same, as its name is its hash. */
async function putAll(local: Pouch, documents: readonly (EntryDocument | ValuesDocument)[]): Promise<void> {
  const answers = await local.bulkDocs(documents);
  const failed = answers.find(({ error, status }) => error !== undefined && status !== 409);
  if (failed !== undefined) throw asTeamError({ name: String(failed.error), message: failed.reason });
}

/** How many entries of the trail of this browser are the same as those that are joined of its origin. */
export async function commonEntries(trail: OwnTrail, joined: readonly { hash: string }[]): Promise<number> {
  for (let first = 0; first < joined.length; first += BATCH) {
    const lines = await trail.trailLines(first, BATCH);
    for (let at = 0; at < BATCH; at++) {
      const [mine, shared] = [lines[at], joined[first + at]];
      if (mine === undefined || shared === undefined || mine.hash !== shared.hash) return first + at;
    }
  }
  return joined.length;
}

export type { Origin };
