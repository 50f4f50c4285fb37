import type { Advisory, AdvisoryList } from '@/lib/advisories';
import { inLanguage } from '@/lib/advisories';
import type { Parcel } from '@/lib/listings';
import type { JudgedPlace } from '@/lib/screening/judge-places';
import type { ShownVerdict } from './verdict-look.ts';

/** The sentences beside a marker; each is a message of that name under `marker`. */
export type MarkerMessage =
  | 'lot'
  | 'named'
  | 'inZone'
  | 'suspended'
  | 'ambiguous'
  | 'carUnspecified'
  | 'carOther'
  | (typeof TITLES)[keyof typeof TITLES];

/** Titles of the bundled advisories that can decide: a page's script holds the words of no other language than the browser's messages. */
const TITLES = {
  'kp-2012-12-28': 'noticeOf2012',
  'kp-2013-04-18': 'noticeOf2013',
  'kp-2013-05-23': 'suspensionOf2013',
  'kp-2015-07-17': 'resumptionOf2015',
} as const;

/** The words of the screen, in the reader's language. */
export interface MarkerWords {
  say(message: MarkerMessage, ...words: string[]): string;
  /** Language of the sentences, for what the advisories say themselves. */
  language: string;
}

const LONGEST_TITLE = 60;

/** What a line is made of: the lot, the place that its verdict rests on, and the list that it was judged by. */
export interface MarkedLot {
  parcel: Pick<Parcel, 'lot' | 'title'>;
  verdict: ShownVerdict;
  decisive: JudgedPlace;
  list: AdvisoryList;
}

/**
 * "Lot 7: The page states “Bria”, named in …": one neutral line, what is stated and what names it. What is asked, and what
 * the advisory says against reading too much into it, stand together in the panel.
 */
export function markerLine({ parcel, verdict, decisive, list }: MarkedLot, words: MarkerWords): string {
  const { lot, title } = parcel;
  const name = lot !== null ? words.say('lot', lot) : (title?.slice(0, LONGEST_TITLE) ?? null);
  const says = sentence(verdict, decisive, list, words);
  return name === null ? says : `${name}: ${says}`;
}

function sentence(verdict: ShownVerdict, place: JudgedPlace, list: AdvisoryList, words: MarkerWords): string {
  const stated = place.mention.text;
  if (verdict === 'ambiguous') return words.say('ambiguous', place.statement.doubt ? place.statement.text : stated);
  if (verdict === 'car-unspecified') return words.say('carUnspecified', stated);
  if (verdict === 'car-other') return words.say('carOther', stated);
  const advisory = decidingAdvisory(place, list);
  const title = advisory ? titleOf(advisory, words) : '';
  if (place.regime?.regime === 'suspended') return words.say('suspended', stated, title);
  const zone = advisory?.zones.find(({ id }) => id === place.regime?.zone);
  const isZoneItself = !zone || zone.places.includes(place.place.id) || zone.units.includes(place.place.id);
  return isZoneItself
    ? words.say('named', stated, title)
    : words.say('inZone', stated, inLanguage(zone.name, words.language), title);
}

function titleOf({ id, origin, title }: Advisory, words: MarkerWords): string {
  const message = origin === 'bundled' ? Object.entries(TITLES).find(([known]) => known === id)?.[1] : undefined;
  return (message && words.say(message)) || inLanguage(title, words.language);
}

/** The first advisory of a regime's basis is the one that decides it. */
function decidingAdvisory({ regime }: JudgedPlace, list: AdvisoryList): Advisory | undefined {
  const id = regime?.basis[0]?.advisory;
  return list.advisories.find((advisory) => advisory.id === id);
}
