import { type Advisory, type Certainty, inLanguage, type Localized } from '@/lib/advisories';
import { countryNames, dayWords, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('hi-IN-u-nu-latn', 'या', (first, last) => `${first} और ${last} के बीच किसी दिन`);
const country = countryNames('hi');
const list = listIn('hi');

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (रिपोर्टों के अनुसार; मूल पाठ नहीं देखा गया)' : ' (पुष्टि नहीं)';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: 'पुष्ट',
  reported: 'रिपोर्टों से ज्ञात',
  derived: 'अनुमानित',
  unverified: 'कोई स्रोत उपलब्ध नहीं',
};

const ELEMENTS: Record<CertificateElement, string> = { number: 'उसका नंबर', issued: 'जारी होने की तारीख़' };

const ASK_CERTIFICATE = 'किम्बरली प्रक्रिया का सर्टिफ़िकेट माँगें और पूछें कि माल देश से कैसे निकला।';

const told = (text: Localized) => inLanguage(text, 'hi');
const officeOf = ({ issuer: { office } }: Advisory) => told(office);

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `, ${passage}`;
    const source = `नोटिस (${dated(notice)}; ${officeOf(notice)}${where})${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `पेज पर “${words}” लिखा है, जिसका नाम इस नोटिस में है: ${source}।`
      : `पेज पर “${words}” लिखा है, जो ज़ोन ${told(zone)} में आता है, जिसका नाम इस नोटिस में है: ${source}।`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : ` इसमें कहा गया है: “${told(ask.text)}”`;
    const adds = caveat === undefined ? '' : ` इसमें यह भी है: “${told(caveat.text)}”`;
    return `${names}${asks}${adds} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `${dated(notice)} के नोटिस (${officeOf(notice)}) में इसी जगह का नाम फिर आया है${certaintyOf(notice)}। ऐसा कोई पाठ पता नहीं है जो इसे वापस ले।`,
  suspended: (words, asOf, decision) =>
    `पेज पर “${words}” लिखा है। ${day(asOf)} को ${dated(decision)} के फ़ैसले${certaintyOf(decision)} से पूरे देश से रफ़ हीरों का निर्यात निलंबित था। ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `पेज पर “${words}” लिखा है। ${day(asOf)} को केवल कम्प्लायंट ज़ोनों का माल निर्यात हो सकता था (${dated(decision)} का फ़ैसला)${certaintyOf(decision)}, और यह जगह ऐसे किसी ज़ोन में नहीं थी। ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `निर्यात का निलंबन ${dated(decision)} को हटाया गया${certaintyOf(decision)}: निर्यात फिर खुला है। नोटिस बने हुए हैं, क्योंकि ऐसा कोई पाठ पता नहीं है जो उन्हें वापस ले।`,
  compliantZone: (words, asOf, zone, certainty) =>
    `पेज पर “${words}” लिखा है, जो ${told(zone)} में है, और ${day(asOf)} को वह कम्प्लायंट ज़ोन था (${CERTAINTY[certainty]}): उसका माल सर्टिफ़िकेट के साथ निर्यात हो सकता था।`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `पेज पर “${words}” लिखा है: मान्यता की तारीख़ पक्की नहीं। इस ज़ोन को ${day(earliest)} और ${day(latest)} के बीच कभी कम्प्लायंट के रूप में मान्यता मिली। पूछें कि माल किस तारीख़ को निर्यात हुआ।`,
  subPrefectureNotKnown: (words) =>
    `पेज पर “${words}” लिखा है, जिसका उप-प्रीफ़ेक्चर यहाँ ज्ञात नहीं है, और इस तारीख़ पर उससे फ़र्क पड़ता है। उप-प्रीफ़ेक्चर पूछें।`,
  outsideAlertedZones: (words, asOf) =>
    `पेज पर “${words}” लिखा है, जो मध्य अफ़्रीकी गणराज्य की जगह है और ${day(asOf)} को सतर्कता ज़ोनों से बाहर थी।`,
  openList: (notice) =>
    `${dated(notice)} के नोटिस में जगहों की सूची खुली है: जिन ज़ोनों की बात है उनमें से कुछ के नाम (“इनमें शामिल”) दिए गए हैं, और सीमाएँ नहीं दी गईं।`,
  countryWithoutPlace: (words, asOf) =>
    `पेज पर “${words}” लिखा है और उसमें कोई जगह नहीं बताई गई। ${day(asOf)} को क्या लागू था, यह जगह पर निर्भर है। पूछें कि माल देश में कहाँ की खदान का है।`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `पेज पर “${words}” लिखा है, जिसमें ऐसी जगहें हैं जिनके लिए इस तारीख़ पर अलग-अलग बातें लागू थीं। शहर या खदान पूछें।`
      : `पेज पर “${words}” लिखा है, जिसमें ${list(zones.map(told))} और दूसरी जगहें हैं। शहर या खदान पूछें।`,
  regionOnly: (words) => `पेज पर “${words}” लिखा है, जिसका अर्थ वह इलाक़ा या मध्य अफ़्रीकी गणराज्य हो सकता है। देश पूछें।`,
  leftOpen: (statement) => `“${statement}” से ऑरिजिन तय नहीं होता। विक्रेता से उसे बताने को कहें।`,
  alternatives: (statement) => `“${statement}” में कई ऑरिजिन विकल्प के रूप में हैं। पूछें कि इनमें से कौन-सा है।`,
  denied: (statement) => `“${statement}” बताता है कि माल कहाँ का नहीं है; ऐसे शब्द ऑरिजिन नहीं गिने जाते।`,
  otherOrigin: (places) => `पेज पर ${list(places)} लिखा है। मौजूदा सूची की किसी एडवाइज़री में इसका नाम नहीं है।`,
  unknownOrigin: (words) => `पेज पर ऑरिजिन “${words}” लिखा है, जिसमें यहाँ ज्ञात कोई जगह नहीं है।`,
  notStated: () => 'लिस्टिंग में ऑरिजिन नहीं बताया गया। जो लिखा नहीं है उसका कोई मतलब नहीं निकलता; उसे पूछा जा सकता है।',
  unusualCharacters: (words) => `“${words}” असामान्य अक्षरों में लिखा है (मिलते-जुलते, अदृश्य या पूरी चौड़ाई के अक्षर)।`,
  otherDate: (words, year, what) => `लिस्टिंग में “${words}” भी लिखा है। ${year} में ${what}`,
  oldStock: (words) =>
    `लिस्टिंग में “${words}” भी लिखा है। 23 मई 2013 से 14 नवंबर 2024 तक निर्यात निलंबित या सीमित था, और उससे पुराने स्टॉक के बारे में कोई पाठ नहीं मिला। खनन और निर्यात की तारीख़ें पूछें।`,
  localAdvisory: () => '(यह लोकल एडवाइज़री है, प्रकाशित नहीं।)',
  heldThen: {
    vigilance: 'किम्बरली प्रक्रिया के अध्यक्ष के नोटिस इस जगह के लिए सतर्कता बरतने को कहते थे।',
    suspended: 'इस जगह से निर्यात निलंबित या सीमित था। ऐसा कोई पाठ नहीं मिला जो बताए कि उस समय के माल के लिए क्या लागू है।',
    'compliant-zone': 'यह जगह कम्प्लायंट ज़ोन में थी।',
    open: 'इस जगह के लिए कोई उपाय लागू नहीं था।',
    differs: 'अलग-अलग समय पर अलग बातें लागू थीं। खनन और निर्यात की तारीख़ पूछें।',
  },
  signs: {
    noPapers: (words) => `पेज पर “${words}” लिखा है। KP सर्टिफ़िकेट माँगें।`,
    countryDiffers: (place, certificate, stated) =>
      `पेज पर “${place}” लिखा है, और सर्टिफ़िकेट के बारे में “${certificate}” (${country(stated)})। बताया गया ऑरिजिन और सर्टिफ़िकेट का देश अलग हैं। पूछें कि माल किस रास्ते से आया।`,
    transitTown: (place, town) =>
      `पेज पर “${place}” लिखा है और “${town}” का नाम है, जो कैमरून का शहर है। पूछें कि माल किस रास्ते से आया।`,
    noParticipant: (words, stated) =>
      `पेज पर सर्टिफ़िकेट के बारे में “${words}” लिखा है (${country(stated)})। यह देश यहाँ इस्तेमाल की गई प्रतिभागियों की सूची में नहीं है (सूची जाँची नहीं गई)।`,
    noParticipantThen: (words, stated, then, certainty) =>
      `पेज पर सर्टिफ़िकेट के बारे में “${words}” लिखा है (${country(stated)})। यह देश ${day(then)} को यहाँ इस्तेमाल की गई प्रतिभागियों की सूची में नहीं था (${CERTAINTY[certainty]})।`,
    noExports: (words) =>
      `पेज पर मध्य अफ़्रीकी गणराज्य के सर्टिफ़िकेट की तारीख़ “${words}” दी है। यह तारीख़ उस अवधि में आती है जब वहाँ से KP निर्यात नहीं था। इसके बारे में पूछें।`,
    zoneNotRecognised: (place, words) => `${place} उन ज़ोनों में नहीं है जिन्हें “${words}” को मान्यता मिली हुई थी।`,
    recognitionNotCertain: (place, words) =>
      `पेज पर सर्टिफ़िकेट की तारीख़ “${words}” दी है। ${place}: मान्यता की तारीख़ पक्की नहीं। पूछें कि माल किस ज़ोन में दर्ज हुआ।`,
    caratsDiffer: (listing, certificate) =>
      `लिस्टिंग और सर्टिफ़िकेट में कैरेट अलग हैं (${listing} और ${certificate})। एक सर्टिफ़िकेट में एक से ज़्यादा लॉट हो सकते हैं: पूछें कि उसमें कौन-से हैं।`,
    parcelsDiffer: (listing, certificate) =>
      `लिस्टिंग और सर्टिफ़िकेट में पार्सल की गिनती अलग है (${listing} और ${certificate})। पूछें कि सर्टिफ़िकेट में कौन-से हैं।`,
    expired: (words, asOf) =>
      `पेज पर सर्टिफ़िकेट का आख़िरी दिन “${words}” दिया है, जो ${day(asOf)} से पहले है। सर्टिफ़िकेट का केवल उस समय वैध होना ज़रूरी है जब माल सीमा पार करे: पूछें कि वह कब हुआ।`,
    expiresBeforeIssue: (expires, issued) =>
      `पेज पर सर्टिफ़िकेट का आख़िरी दिन “${expires}” और जारी होने की तारीख़ “${issued}” दी है। दोनों पूछें।`,
    carIsNoCode: (words) =>
      `पेज पर “${words}” लिखा है। “CAR” सर्टिफ़िकेट का देश-कोड नहीं है: CF मध्य अफ़्रीकी गणराज्य है, CA कनाडा। KP सर्टिफ़िकेट माँगें।`,
    mixedOrigin: (words) => `पेज पर “${words}” लिखा है। मिश्रित ऑरिजिन के सर्टिफ़िकेट में देश का नाम नहीं होता। ऑरिजिन पूछें।`,
    oldStock: (words) => `“${words}” लिखा है; उस समय निर्यात निलंबित या सीमित था।`,
    sellerName: (name, source, listed, asOf) =>
      `${name} से मिलता-जुलता, ${source}, ${date(listed)}। आधिकारिक सूची देखें।${listed > asOf ? ` यह ${day(asOf)} के बाद की है।` : ''}`,
    price: (words) =>
      `पेज पर रन ऑफ़ माइन माल का दाम “${words}” दिया है। यह रिपोर्ट किए गए सालाना औसत से बाहर है; औसत में साइज़ और क्वालिटी नहीं दिखते।`,
    toAsk: (missing) =>
      `सर्टिफ़िकेट के बारे में नहीं बताया गया: ${list(missing.map((element) => ELEMENTS[element]))}। जो लिखा नहीं है उसका कोई मतलब नहीं निकलता; उसे पूछा जा सकता है।`,
  },
};
