import { type Advisory, type Certainty, inLanguage, type Localized } from '@/lib/advisories';
import { countryNames, dayWords, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('ru', 'или', (first, last) => `одного из дней с ${first} по ${last}`);
const country = countryNames('ru');
const list = listIn('ru');

/** A date ends in «г.», whose full stop is the sentence's too. */
function sentenceEnd(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (по сообщениям; текст не просмотрен)' : ' (не подтверждено)';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: 'подтверждено',
  reported: 'известно по сообщениям',
  derived: 'выведено',
  unverified: 'без доступного источника',
};

const ELEMENTS: Record<CertificateElement, string> = { number: 'его номер', issued: 'день выдачи' };

const ASK_CERTIFICATE = 'Попросите сертификат Кимберлийского процесса и спросите, как товар вывезен из страны.';

const told = (text: Localized) => inLanguage(text, 'ru');
const officeOf = ({ issuer: { office } }: Advisory) => told(office);

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `, ${passage}`;
    const source = `в уведомлении от ${dated(notice)}, ${officeOf(notice)}${where}${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `На странице указано «${words}»; это место названо ${source}.`
      : `На странице указано «${words}»; это место лежит в зоне ${told(zone)}, названной ${source}.`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : ` Оно просит: «${told(ask.text)}»`;
    const adds = caveat === undefined ? '' : ` Оно добавляет: «${told(caveat.text)}»`;
    return `${names}${asks}${adds} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `Уведомление от ${dated(notice)}, ${officeOf(notice)}, называет то же место снова${certaintyOf(notice)}. Текст, который его отзывает, неизвестен.`,
  suspended: (words, asOf, decision) =>
    `На странице указано «${words}». На ${day(asOf)} вывоз необработанных алмазов из всей страны был приостановлен решением от ${sentenceEnd(dated(decision) + certaintyOf(decision))} ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `На странице указано «${words}». На ${day(asOf)} вывозить можно было только товар из соответствующих зон (решение от ${dated(decision)})${certaintyOf(decision)}, а это место не входило ни в одну. ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `Приостановка вывоза отменена решением от ${dated(decision)}${certaintyOf(decision)}: вывоз снова открыт. Уведомления остаются, так как текст, который их отзывает, неизвестен.`,
  compliantZone: (words, asOf, zone, certainty) =>
    `На странице указано «${words}»; это место лежит в зоне ${told(zone)}, которая на ${day(asOf)} была соответствующей (${CERTAINTY[certainty]}): товар оттуда можно было вывозить с сертификатом.`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `На странице указано «${words}»: дата признания неточна. Зона признана соответствующей в какой-то день с ${day(earliest)} по ${sentenceEnd(day(latest))} Спросите, когда товар был вывезен.`,
  subPrefectureNotKnown: (words) =>
    `На странице указано «${words}»; субпрефектура этого места здесь неизвестна, а на эту дату она важна. Спросите о субпрефектуре.`,
  outsideAlertedZones: (words, asOf) =>
    `На странице указано «${words}» — место в Центральноафриканской Республике вне зон повышенного внимания на ${sentenceEnd(day(asOf))}`,
  openList: (notice) =>
    `Список мест в уведомлении от ${dated(notice)} открытый: оно называет некоторые («в том числе») из зон, о которых говорит, и не даёт границ.`,
  countryWithoutPlace: (words, asOf) =>
    `На странице указано «${words}» без конкретного места. На ${day(asOf)} от места зависит, что действовало. Спросите, где в стране добыт товар.`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `На странице указано «${words}»; там есть места, для которых на эту дату действовало разное. Спросите о городе или руднике.`
      : `На странице указано «${words}»; туда входят ${list(zones.map(told))} и другие места. Спросите о городе или руднике.`,
  regionOnly: (words) =>
    `На странице указано «${words}»; это может означать регион или Центральноафриканскую Республику. Спросите о стране.`,
  leftOpen: (statement) => `Слова «${statement}» оставляют происхождение открытым. Попросите продавца указать его.`,
  alternatives: (statement) => `Слова «${statement}» называют несколько происхождений на выбор. Спросите, какое верно.`,
  denied: (statement) =>
    `Слова «${statement}» говорят, откуда товар не происходит; такие слова не считаются происхождением.`,
  otherOrigin: (places) => `На странице указано: ${list(places)}. Ни одно действующее извещение этого не называет.`,
  unknownOrigin: (words) =>
    `На странице как происхождение указано «${words}»; это не называет ни одного известного здесь места.`,
  notStated: () => 'В предложении не указано происхождение. Отсутствующее ни о чём не говорит; о нём можно спросить.',
  unusualCharacters: (words) =>
    `Слова «${words}» набраны необычными символами (похожими, невидимыми или полноширинными).`,
  otherDate: (words, year, what) => `В предложении также сказано «${words}». Год: ${year}; ${what}`,
  oldStock: (words) =>
    `В предложении также сказано «${words}». Вывоз был приостановлен или ограничен с 23 мая 2013 г. по 14 ноября 2024 г., и текста о более старых запасах не найдено. Спросите о датах добычи и вывоза.`,
  localAdvisory: () => '(Это местное извещение, не опубликовано.)',
  heldThen: {
    vigilance: 'тогда уведомления председателя Кимберлийского процесса просили о бдительности в отношении этого места.',
    suspended:
      'тогда вывоз из этого места был приостановлен или ограничен. Ни один найденный текст не говорит, что действует для товара того времени.',
    'compliant-zone': 'тогда место входило в соответствующую зону.',
    open: 'тогда для этого места не действовало никаких мер.',
    differs: 'в это время действовало разное. Спросите о дате добычи и вывоза.',
  },
  signs: {
    noPapers: (words) => `На странице сказано «${words}». Попросите сертификат КП.`,
    countryDiffers: (place, certificate, stated) =>
      `На странице указано «${place}», а о сертификате — «${certificate}» (${country(stated)}). Указанное происхождение и страна сертификата различаются. Спросите, каким путём шёл товар.`,
    transitTown: (place, town) =>
      `На странице указано «${place}» и назван «${town}», город в Камеруне. Спросите, каким путём шёл товар.`,
    noParticipant: (words, stated) =>
      `На странице о сертификате сказано «${words}» (${country(stated)}). Этой страны нет в используемом здесь списке участников (список не проверен).`,
    noParticipantThen: (words, stated, then, certainty) =>
      `На странице о сертификате сказано «${words}» (${country(stated)}). На ${day(then)} этой страны не было в используемом здесь списке участников (${CERTAINTY[certainty]}).`,
    noExports: (words) =>
      `Сертификат Центральноафриканской Республики датирован на странице «${words}». Эта дата приходится на период без вывоза КП из ЦАР. Спросите об этом.`,
    zoneNotRecognised: (place, words) => `${place}: этого места нет среди зон, признанных на дату «${words}».`,
    recognitionNotCertain: (place, words) =>
      `Сертификат датирован на странице «${words}». ${place}: дата признания неточна. Спросите, в какой зоне товар зарегистрирован.`,
    caratsDiffer: (listing, certificate) =>
      `В предложении и в сертификате разные караты (${listing} и ${certificate}). Сертификат может охватывать больше одного лота: спросите, какие.`,
    parcelsDiffer: (listing, certificate) =>
      `В предложении и в сертификате разное число лотов (${listing} и ${certificate}). Спросите, какие охватывает сертификат.`,
    expired: (words, asOf) =>
      `Последним днём сертификата на странице указано «${words}», раньше ${sentenceEnd(day(asOf))} Сертификат должен действовать лишь при пересечении границы: спросите, когда это было.`,
    expiresBeforeIssue: (expires, issued) =>
      `Последним днём сертификата на странице указано «${expires}», а днём выдачи — «${issued}». Спросите об обоих.`,
    carIsNoCode: (words) =>
      `На странице сказано «${words}». «CAR» — не код страны в сертификатах: CF означает Центральноафриканскую Республику, CA — Канаду. Попросите сертификат КП.`,
    mixedOrigin: (words) =>
      `На странице сказано «${words}». Сертификаты смешанного происхождения не называют страну. Спросите о происхождениях.`,
    oldStock: (words) => `Указано «${words}»; вывоз тогда был приостановлен или ограничен.`,
    sellerName: (name, source, listed, asOf) =>
      `Похоже на ${name}: ${source}, ${sentenceEnd(date(listed))} Сверьтесь с официальным списком.${listed > asOf ? ` Это позже, чем ${sentenceEnd(day(asOf))}` : ''}`,
    price: (words) =>
      `На странице за рядовую добычу без сортировки просят «${words}». Это вне известных средних за год; средние скрывают размер и качество.`,
    toAsk: (missing) =>
      `О сертификате не указано: ${list(missing.map((element) => ELEMENTS[element]))}. Отсутствующее ни о чём не говорит; о нём можно спросить.`,
  },
};
