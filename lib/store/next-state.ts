import type { IsoDate } from '@/lib/gazetteer';
import type { Note, ScreenedParcel } from '@/lib/screening';
import type { JudgedWith, Source } from '@/lib/trail';
import type { Became, ChangeCause, FindingChange, KeptFinding } from './desk-types.ts';
import { inWords } from './judged-lot.ts';
import { CHANGES_KEPT } from './limits.ts';
import { type ListNews, newsAbout } from './list-news.ts';

/** A lot as it was read and judged just now. */
export interface ReadLot {
  name: string;
  parcel: ScreenedParcel;
  notes: Note[];
  gone: boolean;
  text: string;
  textHash: string;
  basis: string;
}

interface Circumstances {
  id: string;
  lotKey: string;
  source: Source;
  title: string | null;
  asOf: IsoDate;
  isDayChosen: boolean;
  versions: JudgedWith;
  now: string;
}

/** What a finding becomes by being read again. Its sequence in the trail is set by whoever writes it. */
export function nextState(
  known: KeptFinding | null,
  lot: ReadLot,
  { now, ...about }: Circumstances,
): { state: 'fresh' | 'changed' | 'asBefore'; next: KeptFinding } {
  const { parcel, notes, gone, text, textHash, basis } = lot;
  const read = { ...about, parcel, notes, gone, text, textHash, basis, seenLast: now };
  if (known === null) {
    return {
      state: 'fresh',
      next: { ...read, seenFirst: now, recorded: -1, changes: [], hasPicture: false },
    };
  }
  const next = { ...known, ...read };
  const cause = causeOf(known, lot);
  if (cause === null) return { state: 'asBefore', next };
  return { state: 'changed', next: withChange(next, changeFrom(known, next, cause, now)) };
}

function causeOf(known: KeptFinding, { textHash, basis }: ReadLot): ChangeCause | null {
  if (known.textHash !== textHash) return 'text';
  return known.basis === basis ? null : 'advisories';
}

/** What a finding was, noted before it becomes something else. `news`: what differs in the list, where that is known. */
export function changeFrom(
  { text, textHash, asOf, parcel, versions }: KeptFinding,
  now: Pick<KeptFinding, 'parcel' | 'versions'>,
  cause: ChangeCause,
  at: string,
  news: ListNews | null = null,
): FindingChange {
  return {
    at,
    cause,
    says: sentence(parcel, now.parcel, cause),
    text,
    textHash,
    asOf,
    judged: judgedAs(parcel),
    versions,
    ...(cause === 'advisories' && { became: becameOf(parcel, now, news) }),
  };
}

function becameOf(
  before: ScreenedParcel,
  { parcel, versions: { advisories, list } }: Pick<KeptFinding, 'parcel' | 'versions'>,
  news: ListNews | null,
): Became {
  const reasons = [...parcel.reasons, ...before.reasons];
  const named = reasons.flatMap(({ advisory }) => (advisory === null ? [] : [advisory]));
  return { judged: judgedAs(parcel), by: newsAbout(named, news), versions: { advisories, list } };
}

function judgedAs({ verdict, zone, regime }: ScreenedParcel): FindingChange['judged'] {
  return { verdict, zone, regime };
}

export function withChange(finding: KeptFinding, change: FindingChange): KeptFinding {
  return { ...finding, changes: [...finding.changes, change].slice(-CHANGES_KEPT) };
}

function sentence(before: ScreenedParcel, now: ScreenedParcel, cause: ChangeCause): string {
  const why = cause === 'text' ? 'The words of the listing changed' : 'The advisories say something else about it';
  const [was, is] = [inWords(before), inWords(now)];
  if (was === is) return `${why}; it is ${is} as before.`;
  return `${why}: it was ${was}, it is ${is}.`;
}
