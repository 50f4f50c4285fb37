import type { Parcel } from '@/lib/listings';
import type { FrameReport } from '@/lib/page/messages';

/** A lot as its frame saw it last. */
export interface SeenLot {
  parcel: Parcel;
  /** No longer on the page. */
  gone: boolean;
  /** Its words stand in the page and cannot be seen there. */
  hidden: boolean;
  /** Where and when it was last seen on the page, in milliseconds. */
  url: string;
  seenAt: number;
  /** What the same lot stated before, where that was another origin. */
  before: EarlierOrigin | null;
}

/** An origin that a lot stated earlier, and where and when it was last seen so. */
export interface EarlierOrigin {
  /** The page's words; empty where it stated none. */
  origin: string;
  url: string;
  seenAt: number;
}

/** What is known of one frame's document. */
export interface FrameReports {
  frameId: number;
  /** `null` in browsers that do not tell it. */
  documentId: string | null;
  url: string;
  round: number;
  state: FrameReport['state'];
  counts: FrameReport['counts'];
  /** Every lot seen in this document, by key, in page order as far as they are on the page. */
  lots: Map<string, SeenLot>;
  /** Lots on the page whose words have not come yet: a large page reports in parts. */
  awaited: number;
  notes: FrameReport['notes'];
  statedDate: FrameReport['statedDate'];
  faults: string[];
}

/** What is known of a tab. The truth lies in the page and in session storage; this is a copy that may vanish. */
export interface TabReports {
  tabId: number;
  /** A private window: never written anywhere. */
  private: boolean;
  frames: Map<number, FrameReports>;
  /** The browser lets no extension read this page, whatever was granted. */
  closed: boolean;
  /** Frames with signs of lots were not read: there are too many of them, or they took too long. */
  framesLeftOut: boolean;
  /** Asked for in the page and not yet told to a panel. */
  focus: { id: string; serial: number } | null;
  /** Grows with each asking. */
  focusSerial: number;
}

/** Who reports, as the browser tells it. */
export interface Reporter {
  tabId: number;
  frameId: number;
  documentId: string | null;
  url: string;
  private: boolean;
  /** When, in milliseconds. */
  at: number;
}

export interface TabCaps {
  frames: number;
  lots: number;
}

export function newTabReports(tabId: number, isPrivate: boolean): TabReports {
  return {
    tabId,
    private: isPrivate,
    frames: new Map(),
    closed: false,
    framesLeftOut: false,
    focus: null,
    focusSerial: 0,
  };
}

/** Address of a lot within its tab. */
export function findingId(frameId: number, key: string): string {
  return `${frameId}:${key}`;
}

/** What became of a report. `incomplete`: taken, but lots of earlier reports are not known here; ask the frame for all. */
export type Applied = 'taken' | 'incomplete' | 'late' | 'over-cap';

/** Takes a report into `tab`. A new main document makes the tab new; a new document in a frame makes the frame new. */
export function applyReport(tab: TabReports, from: Reporter, report: FrameReport, caps: TabCaps): Applied {
  const known = tab.frames.get(from.frameId);
  const sameDocument = known !== undefined && isSameDocument(known, from, report);
  if (sameDocument && report.round < known.round) return 'late';
  tab.closed = false;
  if (from.frameId === 0) {
    if (!sameDocument && known !== undefined) clearTab(tab);
  } else if (known === undefined && tab.frames.size >= caps.frames) {
    tab.framesLeftOut = true;
    return 'over-cap';
  }
  const frame = sameDocument ? known : newFrame(from);
  tab.frames.set(from.frameId, frame);
  takeReport(frame, from, report, caps.lots - lotsOutside(tab, frame));
  return !sameDocument && report.round > 1 && frame.awaited > 0 ? 'incomplete' : 'taken';
}

/** Main document gone: nothing of the tab holds any more. */
export function clearTab(tab: TabReports): void {
  tab.frames.clear();
  tab.closed = false;
  tab.framesLeftOut = false;
  tab.focus = null;
}

/** A frame's document is gone: its lots stay listed, marked as gone. */
export function closeFrame(frame: FrameReports): void {
  for (const lot of frame.lots.values()) lot.gone = true;
  frame.counts = { listings: 0, read: 0, unread: 0 };
  frame.awaited = 0;
  frame.notes = [];
  frame.state = frame.lots.size > 0 ? 'done' : 'none';
}

function isSameDocument(known: FrameReports, from: Reporter, report: FrameReport): boolean {
  if (known.documentId !== null && from.documentId !== null) return known.documentId === from.documentId;
  // Browsers without document ids: every document starts counting at 1, and parts of one reading follow each other.
  return report.round > 1 || known.round <= 1;
}

function newFrame(from: Reporter): FrameReports {
  return {
    frameId: from.frameId,
    documentId: from.documentId,
    url: from.url,
    round: 0,
    state: 'reading',
    counts: { listings: 0, read: 0, unread: 0 },
    lots: new Map(),
    awaited: 0,
    notes: [],
    statedDate: null,
    faults: [],
  };
}

function takeReport(frame: FrameReports, from: Reporter, report: FrameReport, room: number): void {
  frame.url = from.url;
  frame.round = report.round;
  frame.state = report.state;
  frame.counts = report.counts;
  frame.notes = report.notes;
  frame.statedDate = report.statedDate;
  frame.faults = report.faults;
  const words = new Map(frame.lots);
  const earlier = earlierLots(frame, report);
  for (const { key, parcel } of report.lots) {
    const before = words.get(key)?.before ?? originBefore(parcel, earlier);
    words.set(key, { parcel, gone: false, hidden: false, url: from.url, seenAt: from.at, before });
  }
  frame.lots = inPageOrder(words, report, from, room);
  frame.awaited = report.present.reduce((missing, key) => (words.has(key) ? missing : missing + 1), 0);
  if (words.size > frame.lots.size) frame.state = 'part-read';
}

/** Lots on the page first and in its order, then those that are gone, oldest first; at most `room` of them. */
function inPageOrder(
  words: Map<string, SeenLot>,
  report: FrameReport,
  { url, at }: Reporter,
  room: number,
): Map<string, SeenLot> {
  const ordered = new Map<string, SeenLot>();
  const hidden = new Set(report.notVisible);
  const add = (key: string, lot: SeenLot) => ordered.size < room && ordered.set(key, lot);
  for (const key of report.present) {
    const lot = words.get(key);
    if (lot === undefined || ordered.has(key)) continue;
    add(key, { ...lot, gone: false, hidden: hidden.has(key), url, seenAt: at });
  }
  for (const [key, lot] of words) if (!ordered.has(key)) add(key, { ...lot, gone: true });
  return ordered;
}

/** Lots that are not on the page any more, by what names them; of several of one name the one seen last. */
function earlierLots(frame: FrameReports, report: FrameReport): Map<string, SeenLot> {
  const earlier = new Map<string, SeenLot>();
  if (report.lots.length === 0 || frame.lots.size === 0) return earlier;
  const present = new Set(report.present);
  for (const [key, lot] of frame.lots) {
    const name = nameOf(lot.parcel);
    if (name === null || present.has(key)) continue;
    const known = earlier.get(name);
    if (known === undefined || known.seenAt < lot.seenAt) earlier.set(name, lot);
  }
  return earlier;
}

function originBefore(parcel: Parcel, earlier: ReadonlyMap<string, SeenLot>): EarlierOrigin | null {
  const name = nameOf(parcel);
  const lot = name === null ? undefined : earlier.get(name);
  if (lot === undefined) return null;
  const origin = originWords(lot.parcel);
  if (origin === originWords(parcel)) return lot.before;
  return { origin, url: lot.url, seenAt: lot.seenAt };
}

/** A lot's own number and weight tell that it is the same one; without a number, its title. */
function nameOf({ lot, title, carats }: Parcel): string | null {
  const name = lot ?? title;
  return name === null ? null : `${name} ${carats}`;
}

function originWords({ origin }: Parcel): string {
  return [...new Set(origin.map(({ text }) => text))].join('; ');
}

function lotsOutside(tab: TabReports, frame: FrameReports): number {
  let lots = 0;
  for (const other of tab.frames.values()) if (other !== frame) lots += other.lots.size;
  return lots;
}
