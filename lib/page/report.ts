import type { OriginStatement } from '@/lib/gazetteer';
import type { PageReading, Parcel } from '@/lib/listings';
import type { Note } from '@/lib/screening';
import {
  MESSAGE_BYTES,
  MESSAGE_FAULTS,
  MESSAGE_GAP_MS,
  MESSAGE_KEYS,
  MESSAGE_LOTS,
  MESSAGE_ORIGINS,
  MESSAGE_PLACES,
  MESSAGE_TEXT_LENGTH,
  RESEND_MS,
} from './limits.ts';
import { bytesOfText } from './measure-payload.ts';
import type { FrameReport, ReportedLot } from './messages.ts';

/** What one reading of this frame found, with a key for each lot (same order). */
export interface FrameReading {
  state: FrameReport['state'];
  counts: PageReading['counts'];
  parcels: readonly Parcel[];
  keys: readonly string[];
  notes: readonly Note[];
  statedDate: string | null;
  faults: readonly string[];
  /** Keys of lots whose words of origin cannot be seen. */
  notVisible: readonly string[];
}

/** A frame of which nothing is known but its state. */
export function withoutLots(state: FrameReading['state']): FrameReading {
  const counts = { listings: 0, read: 0, unread: 0 };
  return { state, counts, parcels: [], keys: [], notes: [], statedDate: null, faults: [], notVisible: [] };
}

/**
 * Tells the background what this frame holds, one report at a time. A report carries only lots that the last one did not
 * have; one that was not taken is sent again, whole. Reports cut in parts share their round, and say `reading` but for the
 * last.
 */
export class Reporter {
  private latest: FrameReading | null = null;
  private taken: FrameReading | null = null;
  private sending = false;
  private spent = 0;

  /**
   * `send` answers whether the background took the report; it never throws. `round` is the number of the last report that
   * another script of ours sent from this document: a lower one would count as late.
   */
  constructor(
    private readonly send: (report: FrameReport) => Promise<boolean>,
    private readonly signal: AbortSignal,
    private round = 0,
  ) {}

  get lastRound(): number {
    return this.round;
  }

  /** `spent`: main-thread milliseconds that the reading took. */
  report(reading: FrameReading, spent = 0): void {
    this.spent += spent;
    this.latest = reading;
    void this.sendLatest();
  }

  /** The background knows nothing any more: everything again. */
  reportAll(): void {
    this.taken = null;
    void this.sendLatest();
  }

  private async sendLatest(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    while (!this.signal.aborted && this.latest && !isSameReading(this.latest, this.taken)) {
      const reading = this.latest;
      const before = this.taken;
      const isTaken = await this.sendParts(reading);
      // `reportAll` during the sending has set `taken` back: then everything must go again.
      if (isTaken && this.taken === before) this.taken = reading;
      if (!isTaken) await pause(RESEND_MS);
      if (!isTaken) this.taken = null;
    }
    this.sending = false;
  }

  private async sendParts(reading: FrameReading): Promise<boolean> {
    this.round += 1;
    let isFirst = true;
    const { spent } = this;
    this.spent = 0;
    for (const part of partsOf(reading, this.taken, this.round, spent)) {
      if (!isFirst) await pause(MESSAGE_GAP_MS);
      if (this.signal.aborted || !(await this.send(part))) return false;
      isFirst = false;
    }
    return true;
  }
}

/** The messages of one report, made one at a time: at most 2,000 lots and 1 MB each, lots that state an origin first. */
export function* partsOf(
  reading: FrameReading,
  known: FrameReading | null,
  round: number,
  spent = 0,
): Generator<FrameReport> {
  const frame = frameOf(reading, round, spent);
  const room = MESSAGE_BYTES - bytesOfFrame(frame);
  let lots: ReportedLot[] = [];
  let bytes = 0;
  for (const lot of newLots(reading, known, frame.present.length)) {
    const size = bytesOfLot(lot);
    if (lots.length >= MESSAGE_LOTS || (lots.length > 0 && bytes + size > room)) {
      yield { ...frame, lots, state: 'reading', spent: 0 };
      lots = [];
      bytes = 0;
    }
    lots.push(lot);
    bytes += size;
  }
  // Also without any new lot there is one message.
  yield { ...frame, lots };
}

/** All of a report but its lots. */
function frameOf(reading: FrameReading, round: number, spent: number): FrameReport {
  const isCut = reading.keys.length > MESSAGE_KEYS;
  const notes =
    isCut && !reading.notes.includes('part-read') ? [...reading.notes, 'part-read' as const] : [...reading.notes];
  return {
    round,
    state: isCut ? 'part-read' : reading.state,
    counts: reading.counts,
    lots: [],
    present: reading.keys.slice(0, MESSAGE_KEYS),
    notes,
    statedDate: reading.statedDate,
    faults: reading.faults.slice(0, MESSAGE_FAULTS).map(clip),
    notVisible: [...reading.notVisible],
    spent: Math.ceil(spent),
  };
}

/** Lots up to `end` that the last report did not have, those that state an origin first. */
function* newLots(reading: FrameReading, known: FrameReading | null, end: number): Generator<ReportedLot> {
  const knownKeys = new Set(known?.keys);
  for (const isStated of [true, false]) {
    for (let at = 0; at < end; at++) {
      const key = reading.keys[at]!;
      const parcel = reading.parcels[at]!;
      if (parcel.origin.length > 0 === isStated && !knownKeys.has(key)) yield { key, parcel: clipParcel(parcel) };
    }
  }
}

/** Names of members and fixed values of one lot, one origin statement, one place, from above. */
const LOT_BYTES = 420;
const ORIGIN_BYTES = 220;
const PLACE_BYTES = 110;

function bytesOfLot({ key, parcel }: ReportedLot): number {
  let bytes = LOT_BYTES + key.length;
  for (const text of [parcel.lot, parcel.title, parcel.description, parcel.seller, parcel.certificate]) {
    if (text) bytes += bytesOfText(text);
  }
  if (parcel.price) bytes += bytesOfText(parcel.price.text);
  for (const origin of parcel.origin) {
    bytes += ORIGIN_BYTES + bytesOfText(origin.text);
    for (const place of origin.places) {
      bytes += PLACE_BYTES + bytesOfText(place.id) + bytesOfText(place.name) + bytesOfText(place.text);
    }
  }
  return bytes;
}

function bytesOfFrame(frame: FrameReport): number {
  let bytes = 2_000;
  for (const key of frame.present) bytes += key.length + 3;
  bytes += frame.notVisible.length * 25;
  for (const fault of frame.faults) bytes += bytesOfText(fault);
  return bytes;
}

/** Reading keeps fields short; a parcel that joins many of them is cut here rather than refused there. */
function clipParcel(parcel: Parcel): Parcel {
  const { title, description, seller, certificate, lot, origin } = parcel;
  const isLong = [title, description, seller, certificate, lot].some(
    (text) => (text?.length ?? 0) > MESSAGE_TEXT_LENGTH,
  );
  if (!isLong && origin.length <= MESSAGE_ORIGINS && !origin.some(isLongOrigin)) return parcel;
  return {
    ...parcel,
    lot: lot && clip(lot),
    title: title && clip(title),
    description: description && clip(description),
    seller: seller && clip(seller),
    certificate: certificate && clip(certificate),
    origin: origin.slice(0, MESSAGE_ORIGINS).map(clipOrigin),
  };
}

function isLongOrigin(origin: OriginStatement): boolean {
  return origin.text.length > MESSAGE_TEXT_LENGTH || origin.places.length > MESSAGE_PLACES;
}

function clipOrigin(origin: OriginStatement): OriginStatement {
  return { ...origin, text: clip(origin.text), places: origin.places.slice(0, MESSAGE_PLACES) };
}

function clip(text: string): string {
  return text.length > MESSAGE_TEXT_LENGTH ? text.slice(0, MESSAGE_TEXT_LENGTH) : text;
}

function isSameReading(one: FrameReading, other: FrameReading | null): boolean {
  if (one === other) return true;
  if (other === null || one.state !== other.state || one.statedDate !== other.statedDate) return false;
  return (
    one.counts.listings === other.counts.listings &&
    one.counts.read === other.counts.read &&
    one.counts.unread === other.counts.unread &&
    isSameList(one.keys, other.keys) &&
    isSameList(one.notes, other.notes) &&
    isSameList(one.faults, other.faults) &&
    isSameList(one.notVisible, other.notVisible)
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
