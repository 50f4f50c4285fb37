import type { AdvisoryList } from '@/lib/advisories';
import type { DeskFilter, DeskFinding, DeskReview } from '@/lib/desk';
import type { IsoDate } from '@/lib/gazetteer';
import type { ScreenedDocument } from '@/lib/screening';
import type { Origin, Sha256, Source } from '@/lib/trail';

/** An advisory list that judged, as the record holds it. */
export interface UsedList {
  sha256: Sha256;
  /** When the record used it first, UTC. */
  firstUsedAt: string;
  list: AdvisoryList;
}

/** A page or file that was read, also where nothing was found: an entry of the record. */
export interface RecordedReading {
  sequence: number;
  at: string;
  source: Source;
  counts: ScreenedDocument['counts'];
  partRead: boolean;
  asOf: IsoDate;
  /** SHA-256 and version of the list that judged. */
  list: Sha256;
  advisories: string;
}

/** All that a file is written from. */
export interface DeskExport {
  /** Those that are shown, in the order in which they are shown. */
  findings: readonly DeskFinding[];
  /** By the id of the finding, oldest first. */
  reviews: ReadonlyMap<string, readonly DeskReview[]>;
  /** How many findings there are in all, and what left the others out. */
  of: number;
  filter: DeskFilter;
  /** Whose record it is; `null` before there is one. */
  origin: Origin | null;
  readings: readonly RecordedReading[];
  lists: readonly UsedList[];
  /** The list in use: names zones and advisories. */
  inUse: AdvisoryList;
  /** UTC. */
  madeAt: string;
  extensionVersion: string;
  /** Minutes from UTC to the reader's clock, as `Date.getTimezoneOffset` of that moment gives them for any. */
  minutesBehindUtc(instant: string): number;
}
