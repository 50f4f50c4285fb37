import type { IsoTime, Origin, Sha256 } from '@/lib/trail';
import { type Chains, deriveChains, headsOf, teamRoot } from './derive-chains.ts';
import { type HeldEntry, heldEntryOf } from './held-entry.ts';
import { BATCH } from './limits.ts';
import { openValues } from './open-values.ts';
import { mark, type TeamDatabase } from './team-database.ts';
import type { TeamKey } from './team-key.ts';
import type { AdmissionDocument, ChainHead, DeviceId, EntryDocument, OpenedValues, Refusal } from './types.ts';

/** What has been verified, in memory, and what follows from it: chains, heads, erasures. */
export interface VerifiedRecord {
  add(entries: readonly HeldEntry[]): void;
  /** Follows the chains anew. */
  derive(): Promise<void>;
  /** How far the copy was taken in is noted, so that one's own taking in is no other page's. */
  note(): Promise<void>;
  /** Grows whenever what is told of entries may be another. */
  readonly version: number;
  touch(): void;
  /** Reads all anew where another page took something in. */
  catchUp(): Promise<void>;
  readonly joined: ReadonlyMap<Origin, readonly HeldEntry[]>;
  readonly chains: Chains;
  readonly heads: readonly ChainHead[];
  readonly root: Sha256;
  readonly admissions: readonly AdmissionDocument[];
  held(hash: Sha256): HeldEntry | undefined;
  all(): Iterable<HeldEntry>;
  erasedBefore(origin: Origin): IsoTime | null;
  isErased(hash: Sha256): boolean;
  /** Values of an entry that can be read and fit; `{}`: none. */
  open(entry: HeldEntry): Promise<OpenedValues>;
  forget(hash: Sha256): void;
  /** Values that were found not to fit when they were opened. */
  readonly misfits: readonly Refusal[];
}

export async function openVerifiedRecord(
  database: TeamDatabase,
  keys: () => readonly TeamKey[],
): Promise<VerifiedRecord> {
  const held = new Map<Sha256, HeldEntry>();
  const opened = new Map<Sha256, OpenedValues>();
  const misfits = new Map<Sha256, Refusal>();
  let chains: Chains = { joined: new Map(), refused: [], waiting: [] };
  let heads: ChainHead[] = [];
  let root = await teamRoot([]);
  let admissions: AdmissionDocument[] = [];
  let erasures = new Map<Origin, IsoTime>();
  let taken: number | string | null = null;
  let version = 0;

  async function load(): Promise<void> {
    held.clear();
    for (let after: string | null = ''; after !== null; ) {
      const documents: EntryDocument[] = await database.getAll('entries', IDBKeyRange.lowerBound(after, true), BATCH);
      for (const document of documents) held.set(document._id.slice('entry:'.length), heldEntryOf(document));
      after = documents.length < BATCH ? null : documents.at(-1)!._id;
    }
  }

  async function derive(): Promise<void> {
    version++;
    admissions = await database.getAll('admissions');
    chains = deriveChains(held.values(), admissions);
    heads = headsOf(chains);
    root = await teamRoot(heads);
    erasures = new Map();
    for (const [origin, entries] of joined()) {
      for (const { erases } of entries) {
        if (erases !== null && erases > (erasures.get(origin) ?? '')) erasures.set(origin, erases);
      }
    }
    await note();
  }

  async function note(): Promise<void> {
    taken = await mark(database, 'taken');
  }

  // Entries go in as `HeldEntry`, so they come out as such.
  const joined = () => chains.joined as ReadonlyMap<Origin, readonly HeldEntry[]>;

  await load();
  await derive();

  return {
    add(entries) {
      for (const entry of entries) held.set(entry.hash, entry);
    },
    derive,
    note,
    get version() {
      return version;
    },
    touch() {
      version++;
    },
    async catchUp() {
      if ((await mark(database, 'taken')) === taken) return;
      await load();
      await derive();
    },
    get joined() {
      return joined();
    },
    get chains() {
      return chains;
    },
    get heads() {
      return heads;
    },
    get root() {
      return root;
    },
    get admissions() {
      return admissions;
    },
    get misfits() {
      return [...misfits.values()];
    },
    held: (hash) => held.get(hash),
    all: () => held.values(),
    erasedBefore: (origin) => erasures.get(origin) ?? null,
    isErased(hash) {
      const entry = held.get(hash);
      return entry !== undefined && entry.at < (erasures.get(entry.origin) ?? '');
    },
    async open(entry) {
      const known = opened.get(entry.hash);
      if (known !== undefined) return known;
      const [values, document] = await Promise.all([
        database.get('values', `values:${entry.hash}`),
        database.get('entries', `entry:${entry.hash}`),
      ]);
      if (values === undefined || document === undefined) return {};
      const read = await openValues(document.entry, values, keys());
      if (read.ok) opened.set(entry.hash, read.opened);
      else misfits.set(entry.hash, misfit(entry, read.cause));
      return read.ok ? read.opened : {};
    },
    forget(hash) {
      version++;
      opened.delete(hash);
      misfits.delete(hash);
    },
  };
}

function misfit({ hash, device, origin, sequence }: HeldEntry, cause: Refusal['cause']): Refusal {
  return { id: `values:${hash}`, cause, device, origin, sequence };
}

/** Where a device stands for its own origin. */
export function standingOf(
  admissions: readonly AdmissionDocument[],
  device: DeviceId,
  origin: Origin,
): { state: 'asks' } | { state: 'admitted'; from: number } | { state: 'revoked'; from: number } {
  const of = (kind: AdmissionDocument['kind']) =>
    admissions.filter((word) => word.kind === kind && word.device === device);
  const revoked = of('revocation').map(({ from }) => from);
  if (revoked.length > 0) return { state: 'revoked', from: Math.min(...revoked) };
  const admitted = of('admission').filter((word) => word.origin === origin);
  return admitted.length === 0
    ? { state: 'asks' }
    : { state: 'admitted', from: Math.min(...admitted.map(({ from }) => from)) };
}
