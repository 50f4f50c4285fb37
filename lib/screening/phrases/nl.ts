import { type Advisory, type Certainty, inLanguage, type Localized } from '@/lib/advisories';
import { countryNames, dayWords, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('nl', 'of', (first, last) => `een dag tussen ${first} en ${last}`);
const country = countryNames('nl');
const list = listIn('nl');

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (volgens berichten; tekst niet gezien)' : ' (niet bevestigd)';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: 'bevestigd',
  reported: 'bekend uit berichten',
  derived: 'afgeleid',
  unverified: 'zonder bron voorhanden',
};

const ELEMENTS: Record<CertificateElement, string> = { number: 'het nummer', issued: 'de dag van afgifte' };

const ASK_CERTIFICATE =
  'Vraag naar het certificaat van het Kimberleyproces en naar hoe de goederen het land hebben verlaten.';

const told = (text: Localized) => inLanguage(text, 'nl');
const officeOf = ({ issuer: { office } }: Advisory) => told(office);

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `, ${passage}`;
    const source = `de kennisgeving van ${dated(notice)}, ${officeOf(notice)}${where}${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `De pagina vermeldt “${words}”, genoemd in ${source}.`
      : `De pagina vermeldt “${words}”, dat in de zone ${told(zone)} ligt, genoemd in ${source}.`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : ` Ze vraagt: “${told(ask.text)}”`;
    const adds = caveat === undefined ? '' : ` Ze voegt toe: “${told(caveat.text)}”`;
    return `${names}${asks}${adds} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `De kennisgeving van ${dated(notice)}, ${officeOf(notice)}, noemt dezelfde plaats opnieuw${certaintyOf(notice)}. Er is geen tekst bekend die haar intrekt.`,
  suspended: (words, asOf, decision) =>
    `De pagina vermeldt “${words}”. Op ${day(asOf)} was de uitvoer van ruwe diamant uit het hele land opgeschort, door een besluit van ${dated(decision)}${certaintyOf(decision)}. ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `De pagina vermeldt “${words}”. Op ${day(asOf)} mochten alleen goederen uit conforme zones worden uitgevoerd (besluit van ${dated(decision)})${certaintyOf(decision)}, en deze plaats lag in geen ervan. ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `De opschorting van de uitvoer is opgeheven op ${dated(decision)}${certaintyOf(decision)}: uitvoer is weer open. De kennisgevingen blijven, omdat er geen tekst bekend is die ze intrekt.`,
  compliantZone: (words, asOf, zone, certainty) =>
    `De pagina vermeldt “${words}”, in ${told(zone)}, een conforme zone op ${day(asOf)} (${CERTAINTY[certainty]}): de goederen ervan mochten met een certificaat worden uitgevoerd.`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `De pagina vermeldt “${words}”: datum van erkenning niet zeker. De zone is ergens tussen ${day(earliest)} en ${day(latest)} als conform erkend. Vraag op welke datum de goederen zijn uitgevoerd.`,
  subPrefectureNotKnown: (words) =>
    `De pagina vermeldt “${words}”, waarvan de onderprefectuur hier niet bekend is, en op deze datum doet die ertoe. Vraag naar de onderprefectuur.`,
  outsideAlertedZones: (words, asOf) =>
    `De pagina vermeldt “${words}”, een plaats in de Centraal-Afrikaanse Republiek buiten de aandachtszones op ${day(asOf)}.`,
  openList: (notice) =>
    `De lijst van plaatsen in de kennisgeving van ${dated(notice)} is open: ze noemt er enkele (“waaronder”) van de zones waarover ze spreekt, en geeft geen grenzen.`,
  countryWithoutPlace: (words, asOf) =>
    `De pagina vermeldt “${words}”, zonder plaats in dat land. Op ${day(asOf)} bepaalt de plaats wat gold. Vraag waar in het land de goederen zijn gewonnen.`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `De pagina vermeldt “${words}”, waarin plaatsen liggen waarvoor op deze datum verschillende dingen golden. Vraag naar de stad of de mijn.`
      : `De pagina vermeldt “${words}”, waarin ${list(zones.map(told))} en andere plaatsen liggen. Vraag naar de stad of de mijn.`,
  regionOnly: (words) =>
    `De pagina vermeldt “${words}”, wat de regio kan betekenen of de Centraal-Afrikaanse Republiek. Vraag naar het land.`,
  leftOpen: (statement) => `De woorden “${statement}” laten de herkomst open. Vraag de verkoper haar te vermelden.`,
  alternatives: (statement) =>
    `De woorden “${statement}” noemen verschillende herkomsten als mogelijkheden. Vraag welke het is.`,
  denied: (statement) =>
    `De woorden “${statement}” zeggen waar de goederen niet vandaan komen; zulke woorden tellen niet als herkomst.`,
  otherOrigin: (places) => `De pagina vermeldt ${list(places)}. Geen kennisgeving in gebruik noemt dat.`,
  unknownOrigin: (words) => `De pagina vermeldt “${words}” als herkomst, wat geen plaats noemt die hier bekend is.`,
  notStated: () =>
    'De aanbieding vermeldt geen herkomst. Ontbrekende informatie zegt niets; er kan naar worden gevraagd.',
  unusualCharacters: (words) =>
    `De woorden “${words}” zijn met ongewone tekens geschreven (gelijkende, onzichtbare of van volle breedte).`,
  otherDate: (words, year, what) => `De aanbieding zegt ook “${words}”. In ${year} ${what}`,
  oldStock: (words) =>
    `De aanbieding zegt ook “${words}”. De uitvoer was opgeschort of beperkt van 23 mei 2013 tot en met 14 november 2024, en er is geen tekst gevonden over oudere voorraad. Vraag naar de data van winning en van uitvoer.`,
  localAdvisory: () => '(Dat is een lokale kennisgeving, niet gepubliceerd.)',
  heldThen: {
    vigilance: 'vroegen de kennisgevingen van de voorzitter van het Kimberleyproces om waakzaamheid voor deze plaats.',
    suspended:
      'was de uitvoer uit deze plaats opgeschort of beperkt. Geen gevonden tekst zegt wat voor goederen uit die tijd geldt.',
    'compliant-zone': 'lag de plaats in een conforme zone.',
    open: 'was voor deze plaats geen maatregel van kracht.',
    differs: 'golden verschillende dingen. Vraag naar de datum van winning en van uitvoer.',
  },
  signs: {
    noPapers: (words) => `De pagina zegt “${words}”. Vraag naar het KP-certificaat.`,
    countryDiffers: (place, certificate, stated) =>
      `De pagina vermeldt “${place}”, en van het certificaat “${certificate}” (${country(stated)}). De vermelde herkomst en het land van het certificaat verschillen. Vraag langs welke weg de goederen kwamen.`,
    transitTown: (place, town) =>
      `De pagina vermeldt “${place}” en noemt “${town}”, een stad in Kameroen. Vraag langs welke weg de goederen kwamen.`,
    noParticipant: (words, stated) =>
      `De pagina zegt “${words}” van het certificaat (${country(stated)}). Dit land staat niet op de hier gebruikte lijst van deelnemers (lijst niet nagegaan).`,
    noParticipantThen: (words, stated, then, certainty) =>
      `De pagina zegt “${words}” van het certificaat (${country(stated)}). Dit land stond op ${day(then)} niet op de hier gebruikte lijst van deelnemers (${CERTAINTY[certainty]}).`,
    noExports: (words) =>
      `De pagina dateert een certificaat van de Centraal-Afrikaanse Republiek op “${words}”. Die datum valt in een periode zonder KP-uitvoer uit de CAR. Vraag ernaar.`,
    zoneNotRecognised: (place, words) => `${place} is niet onder de zones die op “${words}” erkend waren.`,
    recognitionNotCertain: (place, words) =>
      `De pagina dateert het certificaat op “${words}”. ${place}: datum van erkenning niet zeker. Vraag in welke zone de goederen zijn geregistreerd.`,
    caratsDiffer: (listing, certificate) =>
      `Aanbieding en certificaat geven verschillend karaat (${listing} en ${certificate}). Een certificaat kan meer dan één partij dekken: vraag welke.`,
    parcelsDiffer: (listing, certificate) =>
      `Aanbieding en certificaat geven verschillende aantallen partijen (${listing} en ${certificate}). Vraag welke het certificaat dekt.`,
    expired: (words, asOf) =>
      `De pagina geeft “${words}” als laatste dag van het certificaat, vóór ${day(asOf)}. Een certificaat hoeft alleen geldig te zijn wanneer de goederen een grens overgaan: vraag wanneer dat was.`,
    expiresBeforeIssue: (expires, issued) =>
      `De pagina geeft “${expires}” als laatste dag van het certificaat en “${issued}” als dag van afgifte. Vraag naar beide.`,
    carIsNoCode: (words) =>
      `De pagina zegt “${words}”. “CAR” is geen landcode van certificaten: CF staat voor de Centraal-Afrikaanse Republiek, CA voor Canada. Vraag naar het KP-certificaat.`,
    mixedOrigin: (words) =>
      `De pagina zegt “${words}”. Certificaten van gemengde herkomst noemen geen land. Vraag naar de herkomsten.`,
    oldStock: (words) => `Vermeldt “${words}”; de uitvoer was toen opgeschort of beperkt.`,
    sellerName: (name, source, listed, asOf) =>
      `Lijkt op ${name}, ${source}, ${date(listed)}. Raadpleeg de officiële lijst.${listed > asOf ? ` Dat is later dan ${day(asOf)}.` : ''}`,
    price: (words) =>
      `De pagina vraagt “${words}” voor run of mine. Dat ligt buiten de bekende jaargemiddelden; gemiddelden verbergen grootte en kwaliteit.`,
    toAsk: (missing) =>
      `Niet vermeld van het certificaat: ${list(missing.map((element) => ELEMENTS[element]))}. Ontbrekende informatie zegt niets; er kan naar worden gevraagd.`,
  },
};
