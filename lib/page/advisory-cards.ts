import {
  type Advisory,
  type AdvisoryList,
  inLanguage,
  type Localized,
  toldIn,
  withoutEndedAddresses,
} from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { AdvisoryCard, PanelFinding, TabView } from '@/lib/page/messages';

/** What the panel says about the advisories that `findings` rest on, in the order of the list. */
export function advisoryCards(
  findings: readonly PanelFinding[],
  list: AdvisoryList,
  language: string,
  today: IsoDate,
): AdvisoryCard[] {
  const wanted = new Set(findings.flatMap(({ parcel }) => parcel.reasons.map((reason) => reason.advisory)));
  return list.advisories
    .filter((advisory) => wanted.has(advisory.id))
    .map((advisory) => ({ ...cardOf(advisory, language), quotes: quotesFor(advisory, findings, today) }));
}

/** The first caveat of the first vigilance notice in force on `asOf`. */
export function caveatOn(list: AdvisoryList, asOf: IsoDate, language: string): TabView['caveat'] {
  const notice = list.advisories.find(
    ({ kind, date, caveats }) => kind === 'vigilance-notice' && date.earliest <= asOf && caveats.length > 0,
  );
  const caveat = notice?.caveats[0];
  if (notice === undefined || caveat === undefined) return null;
  const tongue = commonLanguage([notice.title, caveat.text], language);
  return {
    title: inLanguage(notice.title, tongue),
    text: inLanguage(caveat.text, tongue),
    passage: caveat.passage,
    language: tongue,
  };
}

/** Names of the zones that `findings` name. */
export function zoneNames(
  findings: readonly PanelFinding[],
  list: AdvisoryList,
  language: string,
): Record<string, string> {
  const wanted = new Set(findings.map(({ parcel }) => parcel.zone));
  const names = new Map<string, string>();
  for (const zone of list.advisories.flatMap((advisory) => advisory.zones)) {
    if (wanted.has(zone.id) && !names.has(zone.id)) names.set(zone.id, inLanguage(zone.name, language));
  }
  return Object.fromEntries(names);
}

/** Its own words at the passages that reasons rest on, less an address that has ended. */
function quotesFor(advisory: Advisory, findings: readonly PanelFinding[], today: IsoDate): AdvisoryCard['quotes'] {
  const { id } = advisory;
  if (advisory.quotes.length === 0) return [];
  const reasons = findings.flatMap(({ parcel }) => parcel.reasons.filter(({ advisory }) => advisory === id));
  const passages = new Set(reasons.flatMap(({ passage }) => passage?.split(',').map((one) => one.trim()) ?? []));
  return quotesOf(advisory, today).filter(({ passage }) => passage !== null && passages.has(passage));
}

/** Its own words, less an address that has ended. */
export function quotesOf(advisory: Advisory, today: IsoDate): AdvisoryCard['quotes'] {
  return advisory.quotes.map((quote) => ({
    ...quote,
    text: withoutEndedAddresses(quote.text, advisory, today, () => '[…]'),
  }));
}

/** What is told of an advisory beside a finding, but for its own words. */
export function cardOf(advisory: Advisory, language: string): Omit<AdvisoryCard, 'quotes'> {
  const { title, issuer, asks, askedOf, caveats, summary } = advisory;
  const own = [...asks, ...caveats].map(({ text }) => text);
  const tongue = commonLanguage([title, issuer.office, summary, ...askedOf, ...own], language);
  const say = (text: Localized) => inLanguage(text, tongue);
  const statement = ({ text, passage }: { text: Localized; passage: string | null }) => ({ text: say(text), passage });
  return {
    id: advisory.id,
    language: tongue,
    title: say(advisory.title),
    issuer: say(advisory.issuer.office),
    issuedOn: advisory.date.earliest,
    asks: advisory.asks.map(statement),
    askedOf: advisory.askedOf.map(say),
    caveats: advisory.caveats.map(statement),
    source: { title: advisory.source.title, url: advisory.source.url },
    certainty: advisory.certainty,
    origin: advisory.origin,
  };
}

/** The language asked for where all of the texts are told in it, else English: no card mixes two. */
function commonLanguage(texts: readonly Localized[], language: string): string {
  return texts.every((text) => toldIn(text, language).language === language) ? language : 'en';
}

/** The view with what the background could tell in English alone in the reader's language, where the page holds its words. */
export function viewIn<View extends Pick<TabView, 'advisories' | 'caveat' | 'zones'>>(
  view: View,
  language: string,
): View {
  return {
    ...view,
    advisories: view.advisories.map((card) => cardIn(card, language)),
    caveat: view.caveat && caveatIn(view.caveat, language),
    zones: Object.fromEntries(Object.entries(view.zones).map(([id, name]) => [id, inLanguage({ en: name }, language)])),
  };
}

function cardIn(card: AdvisoryCard, language: string): AdvisoryCard {
  const { title, issuer, asks, askedOf, caveats } = card;
  const texts = [title, issuer, ...askedOf, ...[...asks, ...caveats].map(({ text }) => text)];
  if (card.language !== 'en' || !areTold(texts, language)) return card;
  const say = (en: string) => inLanguage({ en }, language);
  const statement = ({ text, passage }: AdvisoryCard['asks'][number]) => ({ text: say(text), passage });
  return {
    ...card,
    language,
    title: say(title),
    issuer: say(issuer),
    asks: asks.map(statement),
    askedOf: askedOf.map(say),
    caveats: caveats.map(statement),
  };
}

function caveatIn(caveat: NonNullable<TabView['caveat']>, language: string): TabView['caveat'] {
  const { title, text } = caveat;
  if (caveat.language !== 'en' || !areTold([title, text], language)) return caveat;
  return { ...caveat, language, title: inLanguage({ en: title }, language), text: inLanguage({ en: text }, language) };
}

function areTold(texts: readonly string[], language: string): boolean {
  return texts.every((en) => toldIn({ en }, language).language === language);
}
