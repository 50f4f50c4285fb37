import { type Advisory, type Certainty, inLanguage, type Localized } from '@/lib/advisories';
import { countryNames, dayWords, isolated, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('ar-AE-u-nu-latn', 'أو', (first, last) => `يوم بين ${first} و${last}`);
const country = countryNames('ar');
const list = listIn('ar');

/** Words of the page between quotation marks; they keep their own direction. */
function quoted(words: string): string {
  return `«${isolated(words)}»`;
}

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (بحسب تقارير؛ ولم يُطَّلع على نصه)' : ' (غير مؤكد)';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: 'مؤكد',
  reported: 'معروف من تقارير',
  derived: 'مستنتج',
  unverified: 'بلا مصدر متاح',
};

const ELEMENTS: Record<CertificateElement, string> = { number: 'رقمها', issued: 'يوم إصدارها' };

const ASK_CERTIFICATE = 'اطلب شهادة عملية كيمبرلي واسأل كيف خرجت البضاعة من البلد.';

const told = (text: Localized) => inLanguage(text, 'ar');
const officeOf = ({ issuer: { office } }: Advisory) => isolated(told(office));

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `، ${isolated(passage)}`;
    const source = `في الإشعار المؤرخ ${dated(notice)}، ${officeOf(notice)}${where}${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `تذكر الصفحة ${quoted(words)}، وهو اسم وارد ${source}.`
      : `تذكر الصفحة ${quoted(words)}، وهو مكان في منطقة ${isolated(told(zone))} الواردة ${source}.`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : ` ويطلب: ${quoted(told(ask.text))}`;
    const adds = caveat === undefined ? '' : ` ويضيف: ${quoted(told(caveat.text))}`;
    return `${names}${asks}${adds} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `الإشعار المؤرخ ${dated(notice)}، ${officeOf(notice)}، يذكر المكان نفسه مرة أخرى${certaintyOf(notice)}. ولا يُعرف نص يسحبه.`,
  suspended: (words, asOf, decision) =>
    `تذكر الصفحة ${quoted(words)}. وبتاريخ ${day(asOf)} كان تصدير الماس الخام من البلد كله معلَّقًا بقرار مؤرخ ${dated(decision)}${certaintyOf(decision)}. ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `تذكر الصفحة ${quoted(words)}. وبتاريخ ${day(asOf)} لم يكن يجوز تصدير غير بضاعة المناطق الممتثلة (القرار المؤرخ ${dated(decision)})${certaintyOf(decision)}، ولم يكن هذا المكان في أيٍّ منها. ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `رُفع تعليق التصدير بقرار مؤرخ ${dated(decision)}${certaintyOf(decision)}: والتصدير مفتوح من جديد. وتبقى الإشعارات لأنه لا يُعرف نص يسحبها.`,
  compliantZone: (words, asOf, zone, certainty) =>
    `تذكر الصفحة ${quoted(words)}، في ${isolated(told(zone))}، وهي منطقة ممتثلة بتاريخ ${day(asOf)} (${CERTAINTY[certainty]}): وكان يجوز تصدير بضاعتها بشهادة.`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `تذكر الصفحة ${quoted(words)}: تاريخ الاعتراف غير مؤكد. فقد اعتُرف بالمنطقة ممتثلةً في وقت ما بين ${day(earliest)} و${day(latest)}. اسأل في أي تاريخ صُدِّرت البضاعة.`,
  subPrefectureNotKnown: (words) =>
    `تذكر الصفحة ${quoted(words)}، والمحافظة الفرعية لهذا المكان غير معروفة هنا، وهي مؤثرة في هذا التاريخ. اسأل عن المحافظة الفرعية.`,
  outsideAlertedZones: (words, asOf) =>
    `تذكر الصفحة ${quoted(words)}، وهو مكان في جمهورية أفريقيا الوسطى خارج المناطق محل التنبيه بتاريخ ${day(asOf)}.`,
  openList: (notice) =>
    `قائمة الأماكن في الإشعار المؤرخ ${dated(notice)} مفتوحة: فهو يسمّي بعضًا («من بينها») من المناطق التي يتحدث عنها، ولا يذكر حدودًا.`,
  countryWithoutPlace: (words, asOf) =>
    `تذكر الصفحة ${quoted(words)} ولا تذكر مكانًا فيها. وبتاريخ ${day(asOf)} يتوقف ما كان ساريًا على المكان. اسأل أين استُخرجت البضاعة في البلد.`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `تذكر الصفحة ${quoted(words)}، وفيها أماكن سرت عليها أحكام مختلفة في هذا التاريخ. اسأل عن البلدة أو المنجم.`
      : `تذكر الصفحة ${quoted(words)}، وفيها ${list(zones.map((zone) => isolated(told(zone))))} وأماكن أخرى. اسأل عن البلدة أو المنجم.`,
  regionOnly: (words) => `تذكر الصفحة ${quoted(words)}، وقد يُقصد به الإقليم أو جمهورية أفريقيا الوسطى. اسأل عن البلد.`,
  leftOpen: (statement) => `الكلمات ${quoted(statement)} تترك المنشأ مفتوحًا. اطلب من البائع أن يذكره.`,
  alternatives: (statement) => `الكلمات ${quoted(statement)} تذكر عدة مناشئ بدائل. اسأل أيّها هو المنشأ.`,
  denied: (statement) => `الكلمات ${quoted(statement)} تذكر من أين لا تأتي البضاعة؛ وكلمات كهذه لا تُحسب منشأً.`,
  otherOrigin: (places) => `تذكر الصفحة ${list(places.map(isolated))}. ولا يذكره أي تعميم مستخدم.`,
  unknownOrigin: (words) => `تذكر الصفحة ${quoted(words)} منشأً، وليس اسمًا لمكان معروف هنا.`,
  notStated: () => 'لا يذكر العرض منشأ. وما ينقص من معلومات لا دلالة له؛ ويمكن السؤال عنه.',
  unusualCharacters: (words) =>
    `الكلمات ${quoted(words)} مكتوبة بأحرف غير معتادة (متشابهة أو غير مرئية أو كاملة العرض).`,
  otherDate: (words, year, what) => `ويذكر العرض أيضًا ${quoted(words)}. وفي ${year} ${what}`,
  oldStock: (words) =>
    `ويذكر العرض أيضًا ${quoted(words)}. وكان التصدير معلَّقًا أو مقيَّدًا من 23 مايو 2013 إلى 14 نوفمبر 2024، ولم يُعثر على نص بشأن المخزون الأقدم. اسأل عن تاريخي الاستخراج والتصدير.`,
  localAdvisory: () => '(هذا تعميم محلي غير منشور.)',
  heldThen: {
    vigilance: 'طلبت إشعارات رئاسة عملية كيمبرلي اليقظة بشأن هذا المكان.',
    suspended: 'كان التصدير من هذا المكان معلَّقًا أو مقيَّدًا. ولا يذكر أي نص عُثر عليه ما يسري على بضاعة ذلك الوقت.',
    'compliant-zone': 'كان المكان في منطقة ممتثلة.',
    open: 'لم يكن أي إجراء ساريًا على هذا المكان.',
    differs: 'سرت أحكام مختلفة. اسأل عن تاريخ الاستخراج والتصدير.',
  },
  signs: {
    noPapers: (words) => `تذكر الصفحة ${quoted(words)}. اطلب شهادة عملية كيمبرلي.`,
    countryDiffers: (place, certificate, stated) =>
      `تذكر الصفحة ${quoted(place)}، وعن الشهادة ${quoted(certificate)} (${country(stated)}). والمنشأ المذكور وبلد الشهادة مختلفان. اسأل عن مسار البضاعة.`,
    transitTown: (place, town) =>
      `تذكر الصفحة ${quoted(place)} وتذكر ${quoted(town)}، وهي بلدة في الكاميرون. اسأل عن مسار البضاعة.`,
    noParticipant: (words, stated) =>
      `تذكر الصفحة ${quoted(words)} عن الشهادة (${country(stated)}). وهذا البلد ليس في قائمة المشاركين المستخدمة هنا (قائمة لم تُدقَّق).`,
    noParticipantThen: (words, stated, then, certainty) =>
      `تذكر الصفحة ${quoted(words)} عن الشهادة (${country(stated)}). ولم يكن هذا البلد في قائمة المشاركين المستخدمة هنا في ${day(then)} (${CERTAINTY[certainty]}).`,
    noExports: (words) =>
      `تؤرخ الصفحة شهادة لجمهورية أفريقيا الوسطى بتاريخ ${quoted(words)}. ويقع هذا التاريخ في فترة بلا صادرات منها ضمن عملية كيمبرلي. اسأل عن ذلك.`,
    zoneNotRecognised: (place, words) => `${isolated(place)} ليست بين المناطق المعترف بها بتاريخ ${quoted(words)}.`,
    recognitionNotCertain: (place, words) =>
      `تؤرخ الصفحة الشهادة بتاريخ ${quoted(words)}. ${isolated(place)}: تاريخ الاعتراف غير مؤكد. اسأل في أي منطقة سُجِّلت البضاعة.`,
    caratsDiffer: (listing, certificate) =>
      `يذكر العرض والشهادة قراريط مختلفة (${listing} و${certificate}). وقد تشمل شهادة أكثر من دفعة: اسأل أيّها تشمل.`,
    parcelsDiffer: (listing, certificate) =>
      `يذكر العرض والشهادة عددين مختلفين من الدفعات (${listing} و${certificate}). اسأل أيّها تشمل الشهادة.`,
    expired: (words, asOf) =>
      `تذكر الصفحة ${quoted(words)} آخر يوم للشهادة، قبل ${day(asOf)}. ولا يلزم أن تكون الشهادة صالحة إلا عند عبور البضاعة حدودًا: اسأل متى كان ذلك.`,
    expiresBeforeIssue: (expires, issued) =>
      `تذكر الصفحة ${quoted(expires)} آخر يوم للشهادة و${quoted(issued)} يوم إصدارها. اسأل عن كليهما.`,
    carIsNoCode: (words) =>
      `تذكر الصفحة ${quoted(words)}. و${quoted('CAR')} ليس رمز بلد في الشهادات: ${isolated('CF')} لجمهورية أفريقيا الوسطى و${isolated('CA')} لكندا. اطلب شهادة عملية كيمبرلي.`,
    mixedOrigin: (words) => `تذكر الصفحة ${quoted(words)}. وشهادات المنشأ المختلط لا تسمّي بلدًا. اسأل عن المناشئ.`,
    oldStock: (words) => `يُذكر ${quoted(words)}؛ وكان التصدير حينها معلَّقًا أو مقيَّدًا.`,
    sellerName: (name, source, listed, asOf) =>
      `يشبه ${isolated(name)}، ${isolated(source)}، ${date(listed)}. راجع القائمة الرسمية.${listed > asOf ? ` وهذا بعد ${day(asOf)}.` : ''}`,
    price: (words) =>
      `تطلب الصفحة ${quoted(words)} لإنتاج المنجم غير المفروز. وهذا خارج المتوسطات السنوية المعروفة؛ والمتوسطات تخفي الحجم والجودة.`,
    toAsk: (missing) =>
      `لم يُذكر عن الشهادة: ${list(missing.map((element) => ELEMENTS[element]))}. وما ينقص من معلومات لا دلالة له؛ ويمكن السؤال عنه.`,
  },
};
