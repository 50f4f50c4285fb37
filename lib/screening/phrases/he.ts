import { type Advisory, type Certainty, inLanguage, type Localized } from '@/lib/advisories';
import { countryNames, dayWords, isolated, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('he-IL', 'או', (first, last) => `יום כלשהו בין ${first} ל-${last}`);
const country = countryNames('he');
const list = listIn('he');

/** Words of the page between quotation marks; they keep their own direction. */
function quoted(words: string): string {
  return `”${isolated(words)}“`;
}

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (לפי דיווחים; הנוסח עצמו לא נראה)' : ' (לא אושר)';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: 'מאושר',
  reported: 'ידוע מדיווחים',
  derived: 'הוסק',
  unverified: 'בלי מקור בהישג יד',
};

const ELEMENTS: Record<CertificateElement, string> = { number: 'המספר שלה', issued: 'יום ההנפקה שלה' };

const ASK_CERTIFICATE = 'יש לבקש את תעודת תהליך קימברלי ולשאול כיצד יצאה הסחורה מן המדינה.';

const told = (text: Localized) => inLanguage(text, 'he');
const officeOf = ({ issuer: { office } }: Advisory) => isolated(told(office));

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `, ${isolated(passage)}`;
    const source = `בהודעה מיום ${dated(notice)}, ${officeOf(notice)}${where}${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `הדף מציין ${quoted(words)}, שם שנזכר ${source}.`
      : `הדף מציין ${quoted(words)}, מקום שנמצא באזור ${isolated(told(zone))}, שנזכר ${source}.`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : ` מה מתבקש: ${quoted(told(ask.text))}`;
    const adds = caveat === undefined ? '' : ` עוד נאמר בה: ${quoted(told(caveat.text))}`;
    return `${names}${asks}${adds} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `ההודעה מיום ${dated(notice)}, ${officeOf(notice)}, מזכירה שוב את אותו מקום${certaintyOf(notice)}. לא ידוע על נוסח שמבטל אותה.`,
  suspended: (words, asOf, decision) =>
    `הדף מציין ${quoted(words)}. נכון ליום ${day(asOf)} היה ייצוא יהלומי הגלם מן המדינה כולה מושהה, לפי החלטה מיום ${dated(decision)}${certaintyOf(decision)}. ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `הדף מציין ${quoted(words)}. נכון ליום ${day(asOf)} אפשר היה לייצא רק סחורה מאזורים עומדים בדרישות (החלטה מיום ${dated(decision)})${certaintyOf(decision)}, והמקום הזה לא היה באף אחד מהם. ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `השהיית הייצוא הוסרה ב-${dated(decision)}${certaintyOf(decision)}: הייצוא פתוח שוב. ההודעות נשארות, כי לא ידוע על נוסח שמבטל אותן.`,
  compliantZone: (words, asOf, zone, certainty) =>
    `הדף מציין ${quoted(words)}, באזור ${isolated(told(zone))}, שהיה אזור עומד בדרישות נכון ליום ${day(asOf)} (${CERTAINTY[certainty]}): את סחורתו אפשר היה לייצא עם תעודה.`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `הדף מציין ${quoted(words)}: תאריך ההכרה אינו ודאי. האזור הוכר כעומד בדרישות בזמן כלשהו בין ${day(earliest)} ל-${day(latest)}. יש לשאול באיזה תאריך יוצאה הסחורה.`,
  subPrefectureNotKnown: (words) =>
    `הדף מציין ${quoted(words)}, מקום שתת-המחוז שלו אינו ידוע כאן, ובתאריך הזה יש לכך משמעות. יש לשאול מהו תת-המחוז.`,
  outsideAlertedZones: (words, asOf) =>
    `הדף מציין ${quoted(words)}, מקום ברפובליקה המרכז-אפריקאית מחוץ לאזורים שבהודעות נכון ליום ${day(asOf)}.`,
  openList: (notice) =>
    `רשימת המקומות בהודעה מיום ${dated(notice)} פתוחה: היא מזכירה אחדים (”ביניהם“) מן האזורים שהיא מדברת עליהם, ואינה נותנת גבולות.`,
  countryWithoutPlace: (words, asOf) =>
    `הדף מציין ${quoted(words)} ולא מקום מסוים בו. נכון ליום ${day(asOf)} המקום הוא שקובע מה היה בתוקף. יש לשאול היכן במדינה הופקה הסחורה.`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `הדף מציין ${quoted(words)}, שיש בו מקומות שבתאריך הזה חלו עליהם דברים שונים. יש לשאול על העיר או על המכרה.`
      : `הדף מציין ${quoted(words)}, שיש בו ${list(zones.map((zone) => isolated(told(zone))))} ומקומות אחרים. יש לשאול על העיר או על המכרה.`,
  regionOnly: (words) =>
    `הדף מציין ${quoted(words)}, והכוונה יכולה להיות לאזור הגאוגרפי או לרפובליקה המרכז-אפריקאית. יש לשאול מהי המדינה.`,
  leftOpen: (statement) => `המילים ${quoted(statement)} משאירות את המקור פתוח. יש לבקש מן המוכר לציין אותו.`,
  alternatives: (statement) => `המילים ${quoted(statement)} מזכירות כמה מקורות כחלופות. יש לשאול מהו הנכון.`,
  denied: (statement) => `המילים ${quoted(statement)} אומרות מהיכן הסחורה אינה באה; מילים כאלה אינן נחשבות לציון מקור.`,
  otherOrigin: (places) => `הדף מציין ${list(places.map(isolated))}. שום הנחיה שבשימוש אינה מזכירה זאת.`,
  unknownOrigin: (words) => `הדף מציין ${quoted(words)} כמקור, ואין זה שם של מקום שידוע כאן.`,
  notStated: () => 'הרישום אינו מציין מקור. מידע שחסר אינו סימן לדבר; אפשר לבקש אותו.',
  unusualCharacters: (words) => `המילים ${quoted(words)} כתובות בתווים לא שגרתיים (דומים, נסתרים או ברוחב מלא).`,
  otherDate: (words, year, what) => `ברישום נאמר גם ${quoted(words)}. בשנת ${year} ${what}`,
  oldStock: (words) =>
    `ברישום נאמר גם ${quoted(words)}. הייצוא היה מושהה או מוגבל מ-23 במאי 2013 עד 14 בנובמבר 2024, ולא נמצא נוסח על מלאי ישן יותר. יש לשאול על תאריכי ההפקה והייצוא.`,
  localAdvisory: () => '(זו הנחיה מקומית, שלא פורסמה.)',
  heldThen: {
    vigilance: 'ביקשו הודעות יו״ר תהליך קימברלי ערנות לגבי המקום הזה.',
    suspended: 'היה הייצוא מן המקום הזה מושהה או מוגבל. שום נוסח שנמצא אינו אומר מה חל על סחורה מאותו זמן.',
    'compliant-zone': 'היה המקום באזור עומד בדרישות.',
    open: 'לא היה שום צעד בתוקף לגבי המקום הזה.',
    differs: 'חלו דברים שונים. יש לשאול על תאריך ההפקה והייצוא.',
  },
  signs: {
    noPapers: (words) => `בדף נאמר ${quoted(words)}. יש לבקש את תעודת תהליך קימברלי.`,
    countryDiffers: (place, certificate, stated) =>
      `הדף מציין ${quoted(place)}, ועל התעודה ${quoted(certificate)} (${country(stated)}). המקור המצוין ומדינת התעודה שונים. יש לשאול באיזו דרך הגיעה הסחורה.`,
    transitTown: (place, town) =>
      `הדף מציין ${quoted(place)} ומזכיר את ${quoted(town)}, עיר בקמרון. יש לשאול באיזו דרך הגיעה הסחורה.`,
    noParticipant: (words, stated) =>
      `בדף נאמר ${quoted(words)} על התעודה (${country(stated)}). המדינה הזאת אינה ברשימת המשתתפים שבשימוש כאן (הרשימה לא נבדקה).`,
    noParticipantThen: (words, stated, then, certainty) =>
      `בדף נאמר ${quoted(words)} על התעודה (${country(stated)}). המדינה הזאת לא הייתה ברשימת המשתתפים שבשימוש כאן ב-${day(then)} (${CERTAINTY[certainty]}).`,
    noExports: (words) =>
      `הדף מתארך תעודה של הרפובליקה המרכז-אפריקאית ל-${quoted(words)}. התאריך נופל בתקופה בלי ייצוא במסגרת תהליך קימברלי משם. יש לשאול על כך.`,
    zoneNotRecognised: (place, words) => `${isolated(place)} אינו בין האזורים שהוכרו בתאריך ${quoted(words)}.`,
    recognitionNotCertain: (place, words) =>
      `הדף מתארך את התעודה ל-${quoted(words)}. ${isolated(place)}: תאריך ההכרה אינו ודאי. יש לשאול באיזה אזור נרשמה הסחורה.`,
    caratsDiffer: (listing, certificate) =>
      `הרישום והתעודה מראים קרטים שונים (${listing} ו-${certificate}). תעודה יכולה לכסות יותר מלוט אחד: יש לשאול אילו.`,
    parcelsDiffer: (listing, certificate) =>
      `הרישום והתעודה מראים מספר לוטים שונה (${listing} ו-${certificate}). יש לשאול אילו מהם התעודה מכסה.`,
    expired: (words, asOf) =>
      `הדף נותן את ${quoted(words)} כיום האחרון של התעודה, לפני ${day(asOf)}. תעודה צריכה להיות בתוקף רק כשהסחורה חוצה גבול: יש לשאול מתי זה היה.`,
    expiresBeforeIssue: (expires, issued) =>
      `הדף נותן את ${quoted(expires)} כיום האחרון של התעודה ואת ${quoted(issued)} כיום ההנפקה שלה. יש לשאול על שניהם.`,
    carIsNoCode: (words) =>
      `בדף נאמר ${quoted(words)}. ”${isolated('CAR')}“ אינו קוד מדינה של תעודות: ${isolated('CF')} מציין את הרפובליקה המרכז-אפריקאית, ${isolated('CA')} את קנדה. יש לבקש את תעודת תהליך קימברלי.`,
    mixedOrigin: (words) => `בדף נאמר ${quoted(words)}. תעודות של מקור מעורב אינן נוקבות במדינה. יש לשאול על המקורות.`,
    oldStock: (words) => `צוין ${quoted(words)}; הייצוא היה אז מושהה או מוגבל.`,
    sellerName: (name, source, listed, asOf) =>
      `דומה ל-${isolated(name)}, ${isolated(source)}, ${date(listed)}. יש לעיין ברשימה הרשמית.${listed > asOf ? ` זה מאוחר מ-${day(asOf)}.` : ''}`,
    price: (words) =>
      `הדף מבקש ${quoted(words)} עבור תפוקת מכרה לא ממוינת. זה מחוץ לממוצעים השנתיים הידועים; ממוצעים מסתירים גודל ואיכות.`,
    toAsk: (missing) =>
      `לא צוין על התעודה: ${list(missing.map((element) => ELEMENTS[element]))}. מידע שחסר אינו סימן לדבר; אפשר לבקש אותו.`,
  },
};
