import type { Advisory } from '@/lib/advisories';
import { sayDay as day } from './en-days.ts';
import { englishSigns } from './en-signs.ts';
import type { Phrases } from './phrases.ts';

function dated(advisory: Advisory): string {
  const { earliest, latest } = advisory.date;
  return earliest === latest ? day(earliest) : `between ${day(earliest)} and ${day(latest)}`;
}

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (as reported; its text is not at hand)' : ' (not confirmed)';
}

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

const ASK_CERTIFICATE = 'Ask for the Kimberley Process certificate and how the goods left the country.';

export const english: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : ` (${passage})`;
    const names = isZoneItself
      ? `The page states “${words}”, named in the notice of ${dated(notice)} by the ${notice.issuer.office.en}${where}${certaintyOf(notice)}.`
      : `The page states “${words}”, which lies in the zone ${zone.en}, named in the notice of ${dated(notice)} by the ${notice.issuer.office.en}${where}${certaintyOf(notice)}.`;
    const ask = notice.asks[0] === undefined ? '' : ` It asks: ${notice.asks[0].text.en}`;
    const caveat = notice.caveats[0] === undefined ? '' : ` ${notice.caveats[0].text.en}`;
    return `${names}${ask}${caveat} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `The notice of ${dated(notice)} by the ${notice.issuer.office.en} names the same place again${certaintyOf(notice)}. No text is known that withdraws it.`,
  suspended: (words, asOf, decision) =>
    `The page states “${words}”. On ${day(asOf)} exports of rough diamonds from the whole country were suspended, since ${dated(decision)}${certaintyOf(decision)}. ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `The page states “${words}”. On ${day(asOf)} only goods from compliant zones could be exported (decision of ${dated(decision)})${certaintyOf(decision)}, and this place was in none. ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `The suspension of exports was lifted on ${dated(decision)}${certaintyOf(decision)}: export is open again. The notices stay, because no text is known that withdraws them.`,
  compliantZone: (words, asOf, zone, certainty) =>
    `The page states “${words}”, in ${zone.en}, a compliant zone on ${day(asOf)} (${certainty}): its goods could be exported with a certificate.`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `The page states “${words}”: recognition date not certain. The zone was recognised as compliant at some time between ${day(earliest)} and ${day(latest)}. Ask on which date the goods were exported.`,
  subPrefectureNotKnown: (words) =>
    `The page states “${words}”, of which the sub-prefecture is not known here, and on this date it matters. Ask for the sub-prefecture.`,
  outsideAlertedZones: (words, asOf) =>
    `The page states “${words}”, a place in the Central African Republic outside the alerted zones on ${day(asOf)}.`,
  openList: (notice) =>
    `The list of places in the notice of ${dated(notice)} is open: it names some “among” the zones it speaks of, and gives no borders.`,
  countryWithoutPlace: (words, asOf) =>
    `The page states “${words}” and no place in it. On ${day(asOf)} the place decides what held. Ask where in the country the goods were mined.`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `The page states “${words}”, which holds places for which different things held on this date. Ask for the town or mine.`
      : `The page states “${words}”, which holds ${list(zones.map(({ en }) => en))} and other places. Ask for the town or mine.`,
  regionOnly: (words) =>
    `The page states “${words}”, which may mean the region or the Central African Republic. Ask for the country.`,
  leftOpen: (statement) => `The words “${statement}” leave the origin open. Ask the seller to state it.`,
  alternatives: (statement) => `The words “${statement}” name several origins as alternatives. Ask which one it is.`,
  denied: (statement) =>
    `The words “${statement}” say where the goods do not come from; such words do not count as an origin.`,
  otherOrigin: (places) => `The page states ${list(places)}. No advisory in use names it.`,
  unknownOrigin: (words) => `The page states “${words}” as the origin, which names no place that is known here.`,
  notStated: () => 'The listing states no origin. Missing information is no sign of anything; it can be asked for.',
  unusualCharacters: (words) =>
    `The words “${words}” are written with unusual characters (look-alike, invisible or full-width ones).`,
  otherDate: (words, date, what) => `The listing also says “${words}”. In ${date} ${what}`,
  oldStock: (words) =>
    `The listing also says “${words}”. Exports were suspended or limited from 23 May 2013 to 14 November 2024, and no text was found on older stock. Ask for the dates of mining and of export.`,
  localAdvisory: () => '(That is a local advisory, not published.)',
  heldThen: {
    vigilance: 'the notices of the Kimberley Process Chair asked for vigilance for this place.',
    suspended:
      'exports from this place were suspended or limited. No text found says what holds for goods of that time.',
    'compliant-zone': 'the place was in a compliant zone.',
    open: 'no measure was in force for this place.',
    differs: 'different things held during that time. Ask for the date of mining and of export.',
  },
  signs: englishSigns,
};
