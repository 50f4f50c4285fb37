import type { Database } from './database-schema.ts';
import type { KeptFinding, ReadingPart, ReadingToKeep } from './desk-types.ts';
import type { ReadLot } from './next-state.ts';

/** What is kept of a source, as far as a reading of it wants to know. */
export interface KnownOfSource {
  findings: KeptFinding[];
  /** Ids of those that lots of earlier parts of the same reading are already: no lot is two. */
  taken: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * A whole reading is held against all that is kept of its source; a part of a long one against what is kept under the names
 * of its own lots, and `withLeft` also against what no part has met.
 */
export async function knownOfSource(
  database: Database,
  { source: { address }, part }: Pick<ReadingToKeep, 'source' | 'part'>,
  lots: readonly (ReadLot | null)[],
  withLeft: boolean,
): Promise<KnownOfSource> {
  if (part === undefined) {
    return { findings: await database.getAllFromIndex('findings', 'source', address), taken: NONE };
  }
  const { met } = part;
  if (part.number === 1) met.wasEmpty = (await database.countFromIndex('findings', 'source', address)) === 0;
  const names = new Set(lots.flatMap((lot) => (lot === null ? [] : [lot.name])));
  const wanted = met.wasEmpty ? [...names].filter((name) => met.names.has(name)) : names;
  const named = await findingsNamed(database, address, wanted);
  if (!withLeft || met.wasEmpty) return { findings: named, taken: met.ids };
  const ids = await database.getAllKeysFromIndex('findings', 'source', address);
  const known = new Set(named.map(({ id }) => id));
  const left = ids.filter((id) => !met.ids.has(id) && !known.has(id));
  return { findings: [...named, ...(await findingsOf(database, left))], taken: met.ids };
}

/** Once a part is kept, or taken in, the next ones know of it. */
export function meet(
  part: ReadingPart | undefined,
  lots: readonly (ReadLot | null)[],
  ids: readonly (string | null)[],
): void {
  for (const lot of lots) if (lot !== null) part?.met.names.add(lot.name);
  for (const id of ids) if (id !== null) part?.met.ids.add(id);
}

/** Those of the names as they are, and with what tells several of one name apart. */
async function findingsNamed(database: Database, address: string, names: Iterable<string>): Promise<KeptFinding[]> {
  const index = database.transaction('findings').store.index('place');
  const found = await Promise.all(
    [...names].flatMap((name) => [
      index.getAll(IDBKeyRange.only([address, name])),
      index.getAll(IDBKeyRange.bound([address, `${name}~1`], [address, `${name}~:`], false, true)),
    ]),
  );
  return found.flat();
}

async function findingsOf(database: Database, ids: readonly string[]): Promise<KeptFinding[]> {
  if (ids.length === 0) return [];
  const { store } = database.transaction('findings');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((finding) => finding !== undefined);
}
