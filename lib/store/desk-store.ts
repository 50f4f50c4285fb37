import { VERDICTS_BY_STRENGTH } from '@/lib/screening';
import { formatCheckpoint, type NewEntry, rootOf, type TrailHead } from '@/lib/trail';
import { textOfList } from './advisory-basis.ts';
import { breathe } from './breathe.ts';
import { lookAtClock } from './clock-hold.ts';
import type { Database, DeskValues } from './database-schema.ts';
import type {
  CheckpointStanding,
  DeskStore,
  HousePolicy,
  HouseSettings,
  KeptFinding,
  RecordChange,
  SavedView,
} from './desk-types.ts';
import { linesBetween, trailParts } from './export-trail.ts';
import { changedSettings, FIRST_SETTINGS, readSettings, settingsSchema } from './house-settings.ts';
import { judgeReading, versionsWith } from './judge-reading.ts';
import { judgedFirst, listEntry } from './judged-lot.ts';
import { knownOfSource, meet } from './known-of-source.ts';
import { CHECKPOINT_DAYS, IDS_TOLD, READ_PAGE } from './limits.ts';
import { OPEN_TIMEOUT_MS, type OpenOptions, openDatabase } from './open-database.ts';
import { keptSince, planErasure } from './plan-erasure.ts';
import { type JoinedLots, planJoining } from './plan-joining.ts';
import { planReading, tellsGone } from './plan-reading.ts';
import { planRejudging } from './plan-rejudging.ts';
import { planDecisions, planForeignSignOff, planSignOff, planUndo } from './plan-reviews.ts';
import { readProof } from './read-proof.ts';
import { floorOfRecord, isRecordLost, readRecordFloor, writeRecordFloor } from './record-floor.ts';
import { refusal } from './refusals.ts';
import { asStoreError } from './store-problem.ts';
import type { LocalArea } from './version-floor.ts';
import { within } from './within.ts';
import { deskValue, type PlannedChange, type RecordClock, randomId, writeRecord } from './write-record.ts';

/** One writer at a time in all parts of the extension: hashing a long reading anew is dear. */
const RECORD_LOCK = 'parcel-vigil-record';
/** Where open pages hear that something changed. */
const RECORD_CHANNEL = 'parcel-vigil-record';
/** Writing ten thousand findings takes longer than opening a database. */
const WRITE_TIMEOUT_MS = 120_000;
/** Judging a hundred thousand anew is done in one go, and takes minutes on a busy machine. */
const REJUDGE_TIMEOUT_MS = 900_000;
const READ_TIMEOUT_MS = 4 * OPEN_TIMEOUT_MS;

/** What a change comes to, at the end of the trail that it is chained to; `null`: nothing is to be done. */
type Plan<Result> = (
  database: Database,
  head: TrailHead,
  lists: DeskValues['lists'] | null,
) => Promise<PlannedChange<Result> | null>;

export interface DeskStoreOptions {
  open?: (options: OpenOptions) => Promise<Database>;
  now?: () => string;
  fillRandom?: RecordClock['fillRandom'];
  /** `null`: none, as in tests without a browser; a write that meets another is then planned anew. */
  locks?: Pick<LockManager, 'request'> | null;
  /** Where the record's floor is kept outside the database. */
  local?: LocalArea | null;
  policy?: () => Promise<HousePolicy>;
  /** What a policy gives until somebody chooses here. */
  initial?: () => Promise<HousePolicy>;
  pause?: () => Promise<void>;
}

export function createDeskStore(options: DeskStoreOptions = {}): DeskStore {
  const {
    open = openDatabase,
    now = () => new Date().toISOString(),
    fillRandom = (bytes) => crypto.getRandomValues(bytes),
    locks = globalThis.navigator?.locks ?? null,
    local = null,
    policy = async () => ({}),
    initial = async () => ({}),
    pause = breathe,
  } = options;
  const clock: RecordClock = { now, fillRandom, pause };
  const newId = () => randomId(fillRandom);
  const listeners = new Set<(change: RecordChange) => void>();
  let connection: Promise<Database> | null = null;
  let channel: BroadcastChannel | null = null;

  function connect(): Promise<Database> {
    if (connection !== null) return connection;
    const opening: Promise<Database> = open({
      onEnd: () => {
        if (connection === opening) connection = null;
      },
    });
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = null;
    });
    return opening;
  }

  async function close(): Promise<void> {
    const closing = connection;
    connection = null;
    channel?.close();
    channel = null;
    await closing?.then((database) => database.close()).catch(() => {});
  }

  /** A connection may have died unnoticed: once more with a new one, then it is told. */
  async function connected<Value>(run: (database: Database) => Promise<Value>, patienceMs: number): Promise<Value> {
    const once = async () => within(patienceMs, run(await connect()), () => 'no-answer');
    try {
      return await once().catch((error: unknown) => {
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
        connection = null;
        return once();
      });
    } catch (error) {
      throw asStoreError(error);
    }
  }

  function reading<Value>(read: (database: Database) => Promise<Value>): Promise<Value> {
    return connected(read, READ_TIMEOUT_MS);
  }

  async function writing<Result>(plan: Plan<Result>, patienceMs = WRITE_TIMEOUT_MS): Promise<Result | null> {
    let ids: readonly string[] | null = null;
    const write = () =>
      connected(async (database) => {
        const result = await writeRecord(database, clock, async (head) => {
          const change = await plan(database, head, await deskValue(database, 'lists'));
          ids = change?.touches ?? null;
          return change;
        });
        if (result !== null) await keepFloor(database);
        return result;
      }, patienceMs);
    const result = locks === null ? await write() : await locks.request(RECORD_LOCK, write);
    if (result !== null) tellChange(ids);
    return result;
  }

  /**
   * The floor of a lost record is not overwritten by the beginnings of another: the loss stays to be told. A floor that
   * cannot be written takes nothing away: it is behind until the next time.
   */
  async function keepFloor(database: Database): Promise<void> {
    if (local === null) return;
    try {
      const [known, head] = await Promise.all([readRecordFloor(local), deskValue(database, 'head')]);
      if (isRecordLost(known, head)) return;
      const floor = await floorOfRecord(database);
      if (floor !== null) await writeRecordFloor(local, floor);
    } catch (error) {
      console.warn('Parcel Vigil: the floor of the record was not written.', error);
    }
  }

  function tellChange(touched: readonly string[] | null = null): void {
    const change: RecordChange = { ids: touched === null || touched.length > IDS_TOLD ? null : [...touched] };
    for (const listener of listeners) listener(change);
    channelToAll()?.postMessage(change);
  }

  function channelToAll(): BroadcastChannel | null {
    if (channel === null && typeof BroadcastChannel !== 'undefined') {
      channel = new BroadcastChannel(RECORD_CHANNEL);
      channel.onmessage = ({ data }: MessageEvent<RecordChange>) => {
        for (const listener of listeners) listener({ ids: data?.ids ?? null });
      };
    }
    return channel;
  }

  /** One entry, and nothing beside it but what `write` puts. */
  function entryAlone<Result>(
    entry: NewEntry,
    result: Result,
    write: PlannedChange<Result>['write'] = () => [],
  ): PlannedChange<Result> {
    return { entries: [entry], result, write, touches: [] };
  }

  async function storedSettings(): Promise<HouseSettings> {
    const stored = await reading((database) => deskValue(database, 'settings'));
    return stored === null ? { ...FIRST_SETTINGS, ...(await initial()) } : readSettings(stored);
  }

  async function settings(): Promise<HouseSettings> {
    return { ...(await storedSettings()), ...(await policy()) };
  }

  return {
    async keep(toKeep) {
      const lots = await judgeReading(toKeep, pause);
      const [versions, listText] = await Promise.all([versionsWith(toKeep), textOfList(toKeep.list)]);
      const kept = await writing(async (database, head, stored) => {
        const known = await knownOfSource(database, toKeep, lots, tellsGone(toKeep));
        const { entries, lists } = listEntry(stored, listText);
        const first = head.size + entries.length;
        const plan = planReading(toKeep, lots, versions, known, { now: now(), newId, first });
        return {
          entries: [...entries, ...plan.entries],
          result: plan.kept,
          touches: plan.findings.map(({ id }) => id),
          *write(transaction) {
            for (const finding of plan.findings) yield transaction.objectStore('findings').put(finding);
            yield transaction.objectStore('desk').put(judgedFirst(lists, listText), 'lists');
          },
        };
      });
      meet(toKeep.part, lots, kept!.ids);
      return kept!;
    },

    all: () =>
      reading(async (database) => {
        const transaction = database.transaction(['findings', 'reviews']);
        const [findings, reviews] = await Promise.all([
          transaction.objectStore('findings').getAll(),
          transaction.objectStore('reviews').getAll(),
        ]);
        return { findings, reviews };
      }),

    async *findings() {
      for (const verdict of VERDICTS_BY_STRENGTH) {
        let page: KeptFinding[] = [];
        do {
          const after = page.at(-1)?.id ?? '';
          const range = IDBKeyRange.bound([verdict, after], [verdict, []], true);
          page = await reading((database) => database.getAllFromIndex('findings', 'verdict', range, READ_PAGE));
          if (page.length > 0) yield page;
        } while (page.length === READ_PAGE);
      }
    },
    countFindings: () => reading((database) => database.count('findings')),
    reviews: () => reading((database) => database.getAll('reviews')),

    finding: (id) =>
      reading(async (database) => {
        const transaction = database.transaction(['findings', 'reviews']);
        const [finding, reviews] = await Promise.all([
          transaction.objectStore('findings').get(id),
          transaction.objectStore('reviews').index('finding').getAll(id),
        ]);
        return finding === undefined ? null : { finding, reviews };
      }),

    async decide(decisions) {
      if (decisions.length === 0) return [];
      return (await writing((database, head) => planDecisions(database, decisions, { first: head.size, now: now() })))!;
    },
    async undo(sequence, by) {
      return (await writing((database, head) => planUndo(database, sequence, by, { first: head.size, now: now() })))!;
    },
    async signOff(sequence, by) {
      return (await writing((database, head) =>
        planSignOff(database, sequence, by, { first: head.size, now: now() }),
      ))!;
    },

    async signOffForeign(decision, by) {
      return (await writing(async (_database, head) => planForeignSignOff(decision, by, head)))!;
    },

    async putPicture(id, picture) {
      await reading(async (database) => {
        const transaction = database.transaction(['findings', 'pictures'], 'readwrite', { durability: 'strict' });
        const finding = await transaction.objectStore('findings').get(id);
        if (finding === undefined) throw refusal('not-kept');
        await Promise.all([
          transaction.objectStore('pictures').put({ id, picture }),
          transaction.objectStore('findings').put({ ...finding, hasPicture: true }),
          transaction.done,
        ]);
      });
      tellChange([id]);
    },
    picture: (id) => reading(async (database) => (await database.get('pictures', id))?.picture ?? null),

    settings,
    lockedSettings: async () => Object.keys(await policy()) as (keyof HousePolicy)[],
    async saveSettings(wanted) {
      const [before, byPolicy] = await Promise.all([storedSettings(), policy()]);
      // What a policy sets was not chosen here: when the policy goes, what was chosen before holds again.
      const own = Object.fromEntries(Object.entries(before).filter(([name]) => Object.hasOwn(byPolicy, name)));
      const after = { ...settingsSchema.parse(wanted), ...own } as HouseSettings;
      const changed = changedSettings(before, after);
      const write: PlannedChange<true>['write'] = (transaction) => [
        transaction.objectStore('desk').put(after, 'settings'),
      ];
      if (Object.keys(changed).length > 0) {
        await writing(async () => entryAlone({ kind: 'settings', body: { changed } }, true, write));
        return;
      }
      await reading((database) => database.put('desk', after, 'settings'));
      tellChange([]);
    },
    views: () => reading((database) => database.getAll('views')),
    async saveView(view: SavedView) {
      await reading((database) => database.put('views', view));
      tellChange([]);
    },
    async removeView(id) {
      await reading((database) => database.delete('views', id));
      tellChange([]);
    },

    async rejudge(list, asOf, extensionVersion) {
      const task = { list, asOf, extensionVersion, pause };
      const judged = await writing(
        (database, head) => planRejudging(database, head, { ...task, now: now() }),
        REJUDGE_TIMEOUT_MS,
      );
      return judged ?? { looked: 0, changed: [] };
    },

    async eraseExpired() {
      const { retentionYears } = await settings();
      return writing(async (database) => {
        const moment = now();
        const change = await planErasure(database, keptSince(moment, retentionYears), retentionYears);
        if (change === null) return null;
        const clock = await lookAtClock(database, moment);
        await database.put('desk', clock, 'clock');
        return clock.hold === null ? change : null;
      });
    },
    clockHold: () =>
      reading(async (database) => {
        const clock = await deskValue(database, 'clock');
        return clock?.hold && now() >= clock.hold.to ? clock.hold : null;
      }),
    async acceptClock() {
      await reading(async (database) => {
        const size = (await deskValue(database, 'head'))?.size ?? 0;
        await database.put('desk', { sequence: size, at: now(), hold: null }, 'clock');
      });
      tellChange([]);
    },

    async join(record) {
      const { list, asOf, extensionVersion, source, title } = record;
      const counts = { listings: record.lots.length, read: record.lots.length, unread: 0 };
      const toJudge = { source, title, lots: record.lots, counts, partRead: true, asOf, list, extensionVersion };
      const [lots, listText] = await Promise.all([judgeReading(toJudge, pause), textOfList(list)]);
      let nothingNew: JoinedLots | null = null;
      const joined = await writing(async (database, head, stored) => {
        const { entries, lists } = listEntry(stored, listText);
        const moment = { head, now: now(), newId, first: head.size + entries.length };
        const plan = await planJoining(database, record, lots, moment);
        if (plan.entries.length === 0) {
          nothingNew = plan.result;
          return null;
        }
        return {
          ...plan,
          entries: [...entries, ...plan.entries],
          *write(transaction) {
            yield* plan.write(transaction);
            yield transaction.objectStore('desk').put(judgedFirst(lists, listText), 'lists');
          },
        };
      });
      const { ids, ...outcome } = (joined ?? nothingNew)!;
      meet(record.part, lots, ids);
      return outcome;
    },
    proof: () => reading(readProof),

    async checkpoint() {
      const text = await writing(async (_database, head) => {
        const checkpoint = { origin: head.origin, size: head.size, root: await rootOf(head) };
        const { size, root } = checkpoint;
        return entryAlone({ kind: 'checkpoint', body: { size, root } }, formatCheckpoint(checkpoint), (transaction) => [
          transaction.objectStore('desk').put({ ...checkpoint, at: now() }, 'checkpoint'),
        ]);
      });
      return text!;
    },

    checkpointStanding: () =>
      reading(async (database): Promise<CheckpointStanding> => {
        const [head, last] = await Promise.all([deskValue(database, 'head'), deskValue(database, 'checkpoint')]);
        const entries = head?.size ?? 0;
        if (last === null) return { last: null, entries, isDue: entries > 0 };
        const days = (Date.parse(now()) - Date.parse(last.at)) / 86_400_000;
        return { last, entries, isDue: days >= CHECKPOINT_DAYS && entries > last.size + 1 };
      }),

    async exportTrail(format) {
      await writing(async (_database, head) => {
        const [size, root] = [head.size, await rootOf(head)];
        return entryAlone({ kind: 'export', body: { size, root, format } }, true);
      });
      return reading(async (database) => {
        const head = (await deskValue(database, 'head'))!;
        const { origin, size } = head;
        const header = { format: 'parcel-vigil-trail', version: 1, origin, size, root: await rootOf(head) } as const;
        return trailParts(database, header, format);
      });
    },

    trailHead: () => reading((database) => deskValue(database, 'head')),
    trailLines: (first, count) => reading((database) => linesBetween(database, first, first + count - 1)),

    async recordLoss() {
      if (local === null) return null;
      const floor = await readRecordFloor(local);
      if (floor === null) return null;
      const head = await reading((database) => deskValue(database, 'head'));
      return isRecordLost(floor, head) ? floor : null;
    },
    async acceptLoss() {
      if (local === null) return;
      const floor = await reading(floorOfRecord);
      const none = {
        schema: 1,
        origin: '',
        entries: 0,
        findings: 0,
        reviews: 0,
        checkpoint: { size: 0, root: '' },
      } as const;
      await writeRecordFloor(local, floor ?? none);
      tellChange();
    },

    onChange(listener) {
      listeners.add(listener);
      channelToAll();
      return () => void listeners.delete(listener);
    },
    close,
  };
}
