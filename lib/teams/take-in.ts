import { checkDocument, isOfDatabase, refusalOf } from './check-document.ts';
import { type HeldEntry, heldEntryOf } from './held-entry.ts';
import { BATCH, MOST_DOCUMENT_CHARACTERS, REFUSED_KEPT } from './limits.ts';
import { openValues } from './open-values.ts';
import type { Change, Pouch, StoredDocument } from './pouch.ts';
import { mark, TEAM_STORES, type TeamDatabase } from './team-database.ts';
import type { TeamKey } from './team-key.ts';
import type { DeviceId, Refusal, TeamDocument, ValuesDocument } from './types.ts';

export interface TakenIn {
  /** Entries that are new here. */
  entries: HeldEntry[];
  documents: number;
  /** Of those, values and admissions: what is shown changes with them. */
  values: number;
  admissions: number;
  refused: number;
  /** Ids of good documents that were altered or removed in the shared database. */
  toHeal: string[];
  /** Ids of values that were put back after they had been erased. */
  toErase: string[];
}

export interface TakeInContext {
  database: TeamDatabase;
  local: Pouch;
  administrators: readonly DeviceId[];
  keys: readonly TeamKey[];
  now: () => number;
  /** Whether the values of an entry are erased by its origin's own word. */
  isErased: (hash: string) => boolean;
}

/** Verifies what the copy of the shared database holds anew, and keeps what holds. Nothing that is kept is overwritten. */
export async function takeIn(context: TakeInContext): Promise<TakenIn> {
  const { database, local } = context;
  const taken: TakenIn = {
    entries: [],
    documents: 0,
    values: 0,
    admissions: 0,
    refused: 0,
    toHeal: [],
    toErase: [],
  };
  let since = (await mark(database, 'taken')) ?? 0;
  // A copy that was made anew counts from the beginning.
  if (Number((await local.info()).update_seq) < Number(since)) since = 0;
  for (;;) {
    const { results, last_seq } = await local.changes({ since, limit: BATCH, include_docs: true });
    if (results.length === 0) return taken;
    await takeBatch(results, last_seq, context, taken);
    since = last_seq;
  }
}

type Outcome =
  | { take: TeamDocument }
  | { refuse: Refusal; heal?: string }
  | { heal: string }
  | { eraseAgain: string; refuse: Refusal }
  | null;

async function takeBatch(changes: readonly Change[], last: number | string, context: TakeInContext, taken: TakenIn) {
  const { database, now } = context;
  const own = changes.filter(({ id }) => !isOfDatabase(id));
  const checked = await Promise.all(own.map((change) => outcomeOf(change, context)));
  const refusedBefore = await database.count('refused');
  const transaction = database.transaction([...TEAM_STORES], 'readwrite');
  const writes: Promise<unknown>[] = [];
  for (const outcome of checked) {
    if (outcome === null) continue;
    if ('take' in outcome) writes.push(...writesOf(outcome.take));
    if ('refuse' in outcome) {
      const { refuse } = outcome;
      taken.refused++;
      if (refusedBefore + taken.refused <= REFUSED_KEPT)
        writes.push(transaction.objectStore('refused').put(refuse, `${refuse.id} ${refuse.cause}`));
    }
    if ('heal' in outcome && outcome.heal !== undefined) taken.toHeal.push(outcome.heal);
    if ('eraseAgain' in outcome) taken.toErase.push(outcome.eraseAgain);
  }
  writes.push(transaction.objectStore('marks').put(last, 'taken'));
  await Promise.all([...writes, transaction.done]);

  function writesOf(document: TeamDocument): Promise<unknown>[] {
    taken.documents++;
    switch (document.kind) {
      case 'entry':
        taken.entries.push(heldEntryOf(document));
        return [transaction.objectStore('entries').put(document, document._id)];
      case 'values':
        taken.values++;
        return [transaction.objectStore('values').put(document, document._id)];
      case 'device':
        return [transaction.objectStore('devices').put(document, document._id)];
      case 'claim':
        return [transaction.objectStore('claims').put({ claim: document, seenAt: now() }, document._id)];
      case 'admission':
      case 'revocation':
        taken.admissions++;
        return [transaction.objectStore('admissions').put(document, document._id)];
    }
  }
}

async function outcomeOf({ id, deleted, doc }: Change, context: TakeInContext): Promise<Outcome> {
  const { database } = context;
  const store = storeOf(id);
  if (deleted) {
    const isHeld = store !== null && (await database.count(store, id)) > 0;
    if (!isHeld || (store === 'values' && context.isErased(entryIdOf(id)))) return null;
    return { refuse: refusalOf({ _id: id }, 'removed'), heal: id };
  }
  if (doc === undefined) return null;
  if (JSON.stringify(doc).length > MOST_DOCUMENT_CHARACTERS) return { refuse: refusalOf({ _id: id }, 'no-form') };
  const checked = await checkDocument(doc, context.administrators);
  if (!checked.ok) {
    const isHeld = store !== null && (await database.count(store, id)) > 0;
    return { refuse: checked.refusal, ...(isHeld && { heal: id }) };
  }
  const { document } = checked;
  switch (document.kind) {
    case 'entry':
      // What is held is the same: its name is its hash. A second signature for it changes nothing.
      return (await database.count('entries', id)) > 0 ? null : { take: document };
    case 'values':
      return valuesOutcome(document, doc, context);
    case 'claim': {
      const before = (await database.get('claims', id))?.claim;
      if (before === undefined || before.renewed < document.renewed) return { take: document };
      return before.renewed === document.renewed ? null : { refuse: refusalOf(doc, 'replayed') };
    }
    case 'device': {
      const before = await database.get('devices', id);
      return before === undefined || before.at <= document.at
        ? { take: document }
        : { refuse: refusalOf(doc, 'replayed') };
    }
    default:
      return { take: document };
  }
}

/** Values that do not fit their entry never stand in for those that do. */
async function valuesOutcome(document: ValuesDocument, raw: StoredDocument, context: TakeInContext): Promise<Outcome> {
  const { database, keys, isErased } = context;
  const { _id: id } = document;
  if (isErased(entryIdOf(id))) return { refuse: refusalOf(raw, 'erased'), eraseAgain: id };
  const entry = (await database.get('entries', entryIdOf(id)))?.entry;
  const before = await database.get('values', id);
  if (before !== undefined && before.box === document.box && before.iv === document.iv) return null;
  // Its entry is still to come: it is held against it when it is shown.
  if (entry === undefined) return before === undefined ? { take: document } : null;
  const opened = await openValues(entry, document, keys);
  if (opened.ok) return { take: document };
  // With a key that is not here yet it may fit; kept only where nothing else is.
  if (opened.cause === 'unreadable' && before === undefined && !keys.some(({ id }) => id === document.key))
    return { take: document };
  return { refuse: refusalOf(raw, opened.cause), ...(before !== undefined && { heal: id }) };
}

function storeOf(id: string): 'entries' | 'values' | 'devices' | 'admissions' | null {
  const kind = id.slice(0, id.indexOf(':'));
  if (kind === 'entry') return 'entries';
  if (kind === 'values') return 'values';
  if (kind === 'device') return 'devices';
  return kind === 'admission' || kind === 'revocation' ? 'admissions' : null;
}

/** The entry that values belong to. */
export function entryIdOf(valuesId: string): string {
  return `entry:${valuesId.slice('values:'.length)}`;
}
