import { deskFaultWords, recordLossWords } from '@/components/faults/store-fault-words';
import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { type DeskStore, type ReadingToKeep, type RecordLoss, StoreError } from '@/lib/store';
import { KEEP_LATEST_MS, KEEP_QUIET_MS, KEPT_PER_DOCUMENT } from './caps.ts';
import { sourceAddress } from './source-address.ts';
import type { FrameReports, SeenLot, TabReports } from './tab-reports.ts';

export interface FindingKeeper {
  /** A tab's reports changed. What it read is kept a moment later, also where the tab is another page by then. */
  changed(tab: TabReports): void;
  /** Everything that waits is kept now. */
  flush(): Promise<void>;
  /** What is kept is held against the list in use, and what the retention has run out for is erased. */
  upkeep(): Promise<void>;
  /** Sentences to be read beside the findings: what was lost, what could not be kept. */
  notices(): Promise<string[]>;
}

export interface FindingKeeperContext {
  desk: DeskStore;
  list: () => Promise<AdvisoryList>;
  today: () => IsoDate;
  titleOf: (tabId: number) => Promise<string | null>;
  extensionVersion: string;
  /** Milliseconds that only grow. */
  now: () => number;
}

/** A document whose lots wait to be kept. It may have left its tab by then: its reports are held here. */
interface Waiting {
  tab: TabReports;
  frame: FrameReports;
  since: number;
  title: Promise<string | null>;
}

/** Keeps what watched pages state. Private windows never come here. */
export function createFindingKeeper(context: FindingKeeperContext): FindingKeeper {
  const { desk, list, today, titleOf, extensionVersion, now } = context;
  const waiting = new Map<FrameReports, Waiting>();
  /** Lots that the record has, by the words as they were read; after a restart of the worker it is asked again. */
  const kept = new WeakSet<Parcel>();
  const documents = new WeakMap<FrameReports, { lots: number }>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();
  let failure: string | null = null;
  let loss: Promise<RecordLoss | null> | null = null;
  desk.onChange(() => {
    loss = null;
  });

  function changed(tab: TabReports): void {
    if (tab.private) return;
    for (const frame of tab.frames.values()) {
      if (!hasNews(frame) || waiting.has(frame)) continue;
      waiting.set(frame, { tab, frame, since: now(), title: titleOf(tab.tabId) });
    }
    if (waiting.size > 0) arm();
  }

  /** A frame without lots is worth a word only where it is the page: the proof that nothing was found. */
  function hasNews(frame: FrameReports): boolean {
    const known = documents.get(frame);
    if (known === undefined) return frame.frameId === 0 || frame.lots.size > 0;
    if (known.lots >= KEPT_PER_DOCUMENT) return false;
    return [...frame.lots.values()].some(({ parcel }) => !kept.has(parcel));
  }

  function arm(): void {
    if (timer !== null) clearTimeout(timer);
    const oldest = Math.min(...[...waiting.values()].map(({ since }) => since));
    const latest = Math.max(0, oldest + KEEP_LATEST_MS - now());
    timer = setTimeout(() => void flushDue(), Math.min(KEEP_QUIET_MS, latest));
  }

  async function flushDue(): Promise<void> {
    timer = null;
    await keepAll((one) => !isStillReading(one) || now() - one.since >= KEEP_LATEST_MS);
    if (waiting.size > 0) arm();
  }

  function keepAll(isDue: (one: Waiting) => boolean): Promise<void> {
    const due = [...waiting.values()].filter(isDue);
    for (const { frame } of due) waiting.delete(frame);
    writing = writing.then(async () => {
      for (const one of due) await keepDocument(one);
    });
    return writing;
  }

  async function keepDocument({ tab, frame, title }: Waiting): Promise<void> {
    try {
      const [base, name] = await Promise.all([list(), isOpen(tab, frame) ? titleOf(tab.tabId) : title]);
      const shared = { list: base, title: name ?? (await title), extensionVersion, asOf: today() };
      for (const { reading, lots } of readingsOf(frame, isStillReading({ tab, frame }))) {
        await desk.keep({ ...reading, ...shared });
        for (const { parcel } of lots) kept.add(parcel);
      }
      documents.set(frame, { lots: frame.lots.size });
      failure = null;
    } catch (error) {
      // Tried again at the next change of the page; said until then.
      failure = error instanceof StoreError ? deskFaultWords(error) : String(error);
      console.warn('Parcel Vigil: what was read could not be kept.', error);
    }
  }

  /** Lots by the address where they were seen: a page of one document may change its address. */
  function readingsOf(frame: FrameReports, isUnfinished: boolean): { reading: FrameReading; lots: SeenLot[] }[] {
    const groups = new Map<string, SeenLot[]>([[sourceAddress(frame.url), []]]);
    for (const lot of frame.lots.values()) {
      const address = sourceAddress(lot.gone ? lot.url : frame.url);
      const group = groups.get(address);
      if (group === undefined) groups.set(address, [lot]);
      else group.push(lot);
    }
    return [...groups].flatMap(([address, lots]) => {
      const isHere = address === sourceAddress(frame.url);
      if (!isHere && lots.every(({ parcel }) => kept.has(parcel))) return [];
      const reading: FrameReading = {
        source: { kind: 'page', address },
        lots: lots.map(({ parcel, gone, hidden }) => ({ parcel, gone, notes: hidden && !gone ? ['not-visible'] : [] })),
        counts: isHere ? frame.counts : NOTHING_THERE,
        partRead: !isHere || isUnfinished || frame.state === 'part-read',
      };
      return [{ reading, lots }];
    });
  }

  async function upkeep(): Promise<void> {
    await desk.rejudge(await list(), today(), extensionVersion);
    await desk.eraseExpired();
  }

  async function notices(): Promise<string[]> {
    loss ??= desk.recordLoss().catch(() => null);
    const lost = await loss;
    return [lost && recordLossWords(lost), failure].filter((sentence) => sentence !== null);
  }

  return { changed, flush: () => keepAll(() => true), upkeep, notices };
}

type FrameReading = Pick<ReadingToKeep, 'source' | 'lots' | 'counts' | 'partRead'>;

const NOTHING_THERE = { listings: 0, read: 0, unread: 0 };

function isOpen(tab: TabReports, frame: FrameReports): boolean {
  return tab.frames.get(frame.frameId) === frame;
}

/** A document that left its tab while it was read will not be read on. */
function isStillReading({ tab, frame }: Pick<Waiting, 'tab' | 'frame'>): boolean {
  const isReading = frame.state === 'reading' || frame.awaited > 0;
  return isReading && isOpen(tab, frame);
}
