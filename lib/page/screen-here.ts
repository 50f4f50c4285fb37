import type { AdvisoryList } from '@/lib/advisories';
import { type IsoDate, readOrigins } from '@/lib/gazetteer';
import { type Parcel, readPage } from '@/lib/listings';
import {
  countFindings,
  type Phrases,
  type ScreenedDocument,
  screenedParcel,
  screenParcel,
  VERDICTS_BY_STRENGTH,
} from '@/lib/screening';
import { advisoryCards, caveatOn, zoneNames } from './advisory-cards.ts';
import type { PanelFinding, TabView } from './messages.ts';

/** What reading and judging gave for words that stand in a page of ours, as the side panel shows it. */
export interface ScreenedHere extends Pick<TabView, 'advisories' | 'caveat' | 'zones'> {
  /** `lots` they list lots; `words` they list none and were judged as the words of one; `none` they state no origin. */
  as: 'lots' | 'words' | 'none';
  /** Strongest first. */
  findings: PanelFinding[];
  counts: ScreenedDocument['counts'];
}

export interface ScreenOptions {
  list: AdvisoryList;
  asOf: IsoDate;
  /** Language of the advisories' words. */
  language: string;
  /** Sentences of the reasons in the reader's language; `null`: the English ones. */
  phrases?: Phrases | null;
  /** Address of the page that the words come from; '' where there is none. */
  url: string;
}

/** Words shorter than this may be an origin and nothing else: "Bria, CAR". */
const ORIGIN_ALONE = 120;

/** Reads a document with the readers of every watched page, and judges its lots. */
export function screenDocumentHere(page: Document, options: ScreenOptions): ScreenedHere {
  const { listings, counts } = readPage(page, options.url);
  const parcels = listings.map(({ parcel }) => parcel);
  return { as: parcels.length > 0 ? 'lots' : 'none', ...judged(parcels, counts, options) };
}

/** Words that list no lots, judged as what one lot says of itself. */
export function screenWordsHere(text: string, options: ScreenOptions): ScreenedHere {
  const context = { goods: 'rough', language: null } as const;
  const told = readOrigins(text, 'description', context);
  const isShort = told.length === 0 && text.length <= ORIGIN_ALONE;
  const named = isShort ? readOrigins(text, 'origin', context).filter(({ places }) => places.length > 0) : [];
  const origin = told.length > 0 ? told : named;
  if (origin.length === 0) return { as: 'none', ...judged([], { listings: 0, read: 0, unread: 0 }, options) };
  const parcel: Parcel = { ...NOTHING_KNOWN, description: text, origin };
  return { as: 'words', ...judged([parcel], { listings: 1, read: 1, unread: 0 }, options) };
}

const NOTHING_KNOWN: Parcel = {
  lot: null,
  title: null,
  description: null,
  carats: null,
  stones: null,
  price: null,
  seller: null,
  certificate: null,
  closes: null,
  goods: 'rough',
  origin: [],
};

function judged(
  parcels: readonly Parcel[],
  counts: { listings: number; read: number; unread: number },
  { list, asOf, language, url, phrases }: ScreenOptions,
): Omit<ScreenedHere, 'as'> {
  const findings = parcels.map((parcel, at): PanelFinding => {
    const finding = screenParcel(parcel, list, asOf, phrases ?? undefined);
    const key = String(at);
    return {
      id: `here-${key}`,
      frameId: 0,
      key,
      url,
      seenAt: 0,
      gone: false,
      before: null,
      parcel: screenedParcel(parcel, finding),
      notes: finding.notes,
    };
  });
  const rank = (finding: PanelFinding) => VERDICTS_BY_STRENGTH.indexOf(finding.parcel.verdict);
  return {
    findings: findings.toSorted((one, other) => rank(one) - rank(other)),
    counts: { ...counts, ...countFindings(findings.map(({ parcel }) => parcel)) },
    advisories: advisoryCards(findings, list, language, asOf),
    caveat: caveatOn(list, asOf, language),
    zones: zoneNames(findings, list, language),
  };
}
