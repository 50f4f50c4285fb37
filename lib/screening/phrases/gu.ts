import { type Advisory, type Certainty, inLanguage, type Localized } from '@/lib/advisories';
import { countryNames, dayWords, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('gu-IN-u-nu-latn', 'કે', (first, last) => `${first} અને ${last} વચ્ચેના કોઈ દિવસ`);
const country = countryNames('gu');
const list = listIn('gu');

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (અહેવાલો મુજબ; મૂળ લખાણ જોયું નથી)' : ' (પુષ્ટિ નથી)';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: 'પુષ્ટ',
  reported: 'અહેવાલો પરથી જાણમાં',
  derived: 'અનુમાન',
  unverified: 'કોઈ સ્રોત હાથમાં નથી',
};

const ELEMENTS: Record<CertificateElement, string> = { number: 'તેનો નંબર', issued: 'બહાર પાડ્યાની તારીખ' };

const ASK_CERTIFICATE = 'કિમ્બર્લી પ્રોસેસનું સર્ટિફિકેટ માગો અને પૂછો કે માલ દેશમાંથી કેવી રીતે નીકળ્યો.';

const told = (text: Localized) => inLanguage(text, 'gu');
const officeOf = ({ issuer: { office } }: Advisory) => told(office);

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `, ${passage}`;
    const source = `નોટિસ (${dated(notice)}; ${officeOf(notice)}${where})${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `પેજ પર “${words}” લખ્યું છે, જેનું નામ આ નોટિસમાં છે: ${source}.`
      : `પેજ પર “${words}” લખ્યું છે, જે ઝોન ${told(zone)} માં આવે છે, જેનું નામ આ નોટિસમાં છે: ${source}.`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : ` તેમાં કહેવાયું છે: “${told(ask.text)}”`;
    const adds = caveat === undefined ? '' : ` તેમાં એ પણ છે: “${told(caveat.text)}”`;
    return `${names}${asks}${adds} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `નોટિસ (${dated(notice)}; ${officeOf(notice)}) માં આ જ જગ્યાનું નામ ફરી આવ્યું છે${certaintyOf(notice)}. તેને પાછી ખેંચે એવું કોઈ લખાણ જાણમાં નથી.`,
  suspended: (words, asOf, decision) =>
    `પેજ પર “${words}” લખ્યું છે. ${day(asOf)} ના રોજ આખા દેશમાંથી રફ હીરાની નિકાસ સ્થગિત હતી, ફેંસલો: ${dated(decision)}${certaintyOf(decision)}. ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `પેજ પર “${words}” લખ્યું છે. ${day(asOf)} ના રોજ ફક્ત કમ્પ્લાયન્ટ ઝોનનો માલ નિકાસ થઈ શકતો હતો (ફેંસલો: ${dated(decision)})${certaintyOf(decision)}, અને આ જગ્યા એવા કોઈ ઝોનમાં નહોતી. ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `નિકાસની સ્થગિતતા ઉઠાવી લેવાઈ: ${dated(decision)}${certaintyOf(decision)}. નિકાસ ફરી ખુલ્લી છે. નોટિસો રહે છે, કારણ કે તેમને પાછી ખેંચે એવું કોઈ લખાણ જાણમાં નથી.`,
  compliantZone: (words, asOf, zone, certainty) =>
    `પેજ પર “${words}” લખ્યું છે, જે ${told(zone)} માં છે, અને ${day(asOf)} ના રોજ તે કમ્પ્લાયન્ટ ઝોન હતો (${CERTAINTY[certainty]}): તેનો માલ સર્ટિફિકેટ સાથે નિકાસ થઈ શકતો હતો.`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `પેજ પર “${words}” લખ્યું છે: માન્યતાની તારીખ પાકી નથી. આ ઝોનને ${day(earliest)} અને ${day(latest)} વચ્ચે ક્યારેક કમ્પ્લાયન્ટ તરીકે માન્યતા મળી. પૂછો કે માલ કઈ તારીખે નિકાસ થયો.`,
  subPrefectureNotKnown: (words) =>
    `પેજ પર “${words}” લખ્યું છે, જેનું સબ-પ્રિફેક્ચર અહીં ખબર નથી, અને આ તારીખે તેનાથી ફરક પડે છે. સબ-પ્રિફેક્ચર પૂછો.`,
  outsideAlertedZones: (words, asOf) =>
    `પેજ પર “${words}” લખ્યું છે, જે મધ્ય આફ્રિકન રિપબ્લિકની જગ્યા છે અને ${day(asOf)} ના રોજ સતર્કતા ઝોનની બહાર હતી.`,
  openList: (notice) =>
    `નોટિસ (${dated(notice)}) માં જગ્યાઓની યાદી ખુલ્લી છે: જે ઝોનની વાત છે તેમાંથી અમુકનાં નામ (“તેમાં સામેલ”) આપ્યાં છે, અને સીમાઓ આપી નથી.`,
  countryWithoutPlace: (words, asOf) =>
    `પેજ પર “${words}” લખ્યું છે અને તેમાંની કોઈ જગ્યા જણાવી નથી. ${day(asOf)} ના રોજ શું લાગુ હતું તે જગ્યા પર આધાર રાખે છે. પૂછો કે માલ દેશમાં ક્યાંની ખાણનો છે.`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `પેજ પર “${words}” લખ્યું છે, જેમાં એવી જગ્યાઓ છે જેમને આ તારીખે જુદું જુદું લાગુ હતું. શહેર કે ખાણ પૂછો.`
      : `પેજ પર “${words}” લખ્યું છે, જેમાં ${list(zones.map(told))} અને બીજી જગ્યાઓ છે. શહેર કે ખાણ પૂછો.`,
  regionOnly: (words) => `પેજ પર “${words}” લખ્યું છે, જેનો અર્થ તે વિસ્તાર કે મધ્ય આફ્રિકન રિપબ્લિક હોઈ શકે. દેશ પૂછો.`,
  leftOpen: (statement) => `“${statement}” થી ઓરિજિન નક્કી થતું નથી. વેચનારને તે જણાવવા કહો.`,
  alternatives: (statement) => `“${statement}” માં એકથી વધુ ઓરિજિન વિકલ્પ તરીકે છે. પૂછો કે તેમાંનું કયું છે.`,
  denied: (statement) => `“${statement}” કહે છે કે માલ ક્યાંનો નથી; આવા શબ્દો ઓરિજિન ગણાતા નથી.`,
  otherOrigin: (places) => `પેજ પર ${list(places)} લખ્યું છે. હાલની યાદીની કોઈ એડવાઇઝરીમાં તેનું નામ નથી.`,
  unknownOrigin: (words) => `પેજ પર ઓરિજિન “${words}” લખ્યું છે, જેમાં અહીં જાણમાં હોય એવી કોઈ જગ્યા નથી.`,
  notStated: () => 'લિસ્ટિંગમાં ઓરિજિન જણાવ્યું નથી. જે લખ્યું નથી તેનો કોઈ અર્થ નીકળતો નથી; તે પૂછી શકાય.',
  unusualCharacters: (words) => `“${words}” અસામાન્ય અક્ષરોમાં લખેલું છે (મળતા આવતા, અદૃશ્ય કે પૂરી પહોળાઈના અક્ષરો).`,
  otherDate: (words, year, what) => `લિસ્ટિંગમાં “${words}” પણ લખ્યું છે. ${year} માં ${what}`,
  oldStock: (words) =>
    `લિસ્ટિંગમાં “${words}” પણ લખ્યું છે. 23 મે 2013 થી 14 નવેમ્બર 2024 સુધી નિકાસ સ્થગિત કે મર્યાદિત હતી, અને તેનાથી જૂના સ્ટોક વિશે કોઈ લખાણ મળ્યું નથી. ખનન અને નિકાસની તારીખો પૂછો.`,
  localAdvisory: () => '(આ લોકલ એડવાઇઝરી છે, પ્રકાશિત નથી.)',
  heldThen: {
    vigilance: 'કિમ્બર્લી પ્રોસેસના ચેરની નોટિસો આ જગ્યા માટે સતર્કતા રાખવા કહેતી હતી.',
    suspended: 'આ જગ્યામાંથી નિકાસ સ્થગિત કે મર્યાદિત હતી. તે સમયના માલ માટે શું લાગુ છે તે કહેતું કોઈ લખાણ મળ્યું નથી.',
    'compliant-zone': 'આ જગ્યા કમ્પ્લાયન્ટ ઝોનમાં હતી.',
    open: 'આ જગ્યા માટે કોઈ પગલું લાગુ નહોતું.',
    differs: 'જુદા જુદા સમયે જુદું લાગુ હતું. ખનન અને નિકાસની તારીખ પૂછો.',
  },
  signs: {
    noPapers: (words) => `પેજ પર “${words}” લખ્યું છે. KP સર્ટિફિકેટ માગો.`,
    countryDiffers: (place, certificate, stated) =>
      `પેજ પર “${place}” લખ્યું છે, અને સર્ટિફિકેટ વિશે “${certificate}” (${country(stated)}). જણાવેલું ઓરિજિન અને સર્ટિફિકેટનો દેશ જુદા છે. પૂછો કે માલ કયા રસ્તે આવ્યો.`,
    transitTown: (place, town) => `પેજ પર “${place}” લખ્યું છે અને “${town}” નું નામ છે, જે કૅમેરૂનનું શહેર છે. પૂછો કે માલ કયા રસ્તે આવ્યો.`,
    noParticipant: (words, stated) =>
      `પેજ પર સર્ટિફિકેટ વિશે “${words}” લખ્યું છે (${country(stated)}). આ દેશ અહીં વપરાયેલી સહભાગીઓની યાદીમાં નથી (યાદી ચકાસેલી નથી).`,
    noParticipantThen: (words, stated, then, certainty) =>
      `પેજ પર સર્ટિફિકેટ વિશે “${words}” લખ્યું છે (${country(stated)}). આ દેશ ${day(then)} ના રોજ અહીં વપરાયેલી સહભાગીઓની યાદીમાં નહોતો (${CERTAINTY[certainty]}).`,
    noExports: (words) =>
      `પેજ પર મધ્ય આફ્રિકન રિપબ્લિકના સર્ટિફિકેટની તારીખ “${words}” આપી છે. આ તારીખ એવા ગાળામાં આવે છે જ્યારે ત્યાંથી KP નિકાસ નહોતી. તેના વિશે પૂછો.`,
    zoneNotRecognised: (place, words) => `${place} એવા ઝોનમાં નથી જેમને “${words}” ના રોજ માન્યતા હતી.`,
    recognitionNotCertain: (place, words) =>
      `પેજ પર સર્ટિફિકેટની તારીખ “${words}” આપી છે. ${place}: માન્યતાની તારીખ પાકી નથી. પૂછો કે માલ કયા ઝોનમાં નોંધાયો.`,
    caratsDiffer: (listing, certificate) =>
      `લિસ્ટિંગ અને સર્ટિફિકેટમાં કેરેટ જુદા છે (${listing} અને ${certificate}). એક સર્ટિફિકેટમાં એકથી વધુ લોટ હોઈ શકે: પૂછો કે તેમાં કયા છે.`,
    parcelsDiffer: (listing, certificate) =>
      `લિસ્ટિંગ અને સર્ટિફિકેટમાં પાર્સલની સંખ્યા જુદી છે (${listing} અને ${certificate}). પૂછો કે સર્ટિફિકેટમાં કયાં છે.`,
    expired: (words, asOf) =>
      `પેજ પર સર્ટિફિકેટનો છેલ્લો દિવસ “${words}” આપ્યો છે, જે ${day(asOf)} પહેલાં છે. માલ સરહદ ઓળંગે ત્યારે જ સર્ટિફિકેટ માન્ય હોવું જરૂરી છે: પૂછો કે તે ક્યારે થયું.`,
    expiresBeforeIssue: (expires, issued) =>
      `પેજ પર સર્ટિફિકેટનો છેલ્લો દિવસ “${expires}” અને બહાર પાડ્યાની તારીખ “${issued}” આપી છે. બંને પૂછો.`,
    carIsNoCode: (words) =>
      `પેજ પર “${words}” લખ્યું છે. “CAR” સર્ટિફિકેટનો દેશ-કોડ નથી: CF એટલે મધ્ય આફ્રિકન રિપબ્લિક, CA એટલે કેનેડા. KP સર્ટિફિકેટ માગો.`,
    mixedOrigin: (words) => `પેજ પર “${words}” લખ્યું છે. મિશ્ર ઓરિજિનના સર્ટિફિકેટમાં દેશનું નામ હોતું નથી. ઓરિજિન પૂછો.`,
    oldStock: (words) => `“${words}” લખ્યું છે; તે વખતે નિકાસ સ્થગિત કે મર્યાદિત હતી.`,
    sellerName: (name, source, listed, asOf) =>
      `${name} જેવું, ${source}, ${date(listed)}. સત્તાવાર યાદી જુઓ.${listed > asOf ? ` તે ${day(asOf)} પછીની છે.` : ''}`,
    price: (words) =>
      `પેજ પર રન ઑફ માઇન માલનો ભાવ “${words}” આપ્યો છે. તે અહેવાલોમાંના વાર્ષિક સરેરાશની બહાર છે; સરેરાશમાં સાઇઝ અને ક્વોલિટી દેખાતાં નથી.`,
    toAsk: (missing) =>
      `સર્ટિફિકેટ વિશે જણાવ્યું નથી: ${list(missing.map((element) => ELEMENTS[element]))}. જે લખ્યું નથી તેનો કોઈ અર્થ નીકળતો નથી; તે પૂછી શકાય.`,
  },
};
