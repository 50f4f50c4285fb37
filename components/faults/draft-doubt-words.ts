import { i18n } from '#i18n';
import { DOUBT_CODES, type DoubtCode, type Unsure } from '@/lib/advisories/draft';
import { hasPlace, placeById } from '@/lib/gazetteer';
import { kindWords } from '../advisories/advisory-words.ts';
import { formatDate } from '../format.ts';
import { languageName } from '../language-name.ts';
import { kindInText } from '../map/map-words.ts';
import { passageWords } from '../passage-words.ts';

/** The message of each, with the values that it fills in. */
const WORDS: Record<DoubtCode, (the: Values) => string> = {
  otherLanguage: (the) => i18n.t('draftDoubt.otherLanguage', [languageName(the.word('language'))]),
  unverified: () => i18n.t('draftDoubt.unverified'),
  kindUnsaid: () => i18n.t('draftDoubt.kindUnsaid', [kindWords('administrative-decision')]),
  replacedUnknown: () => i18n.t('draftDoubt.replacedUnknown'),
  ownWords: (the) => i18n.t('draftDoubt.ownWords', [languageName(the.word('language'))]),
  noDate: () => i18n.t('draftDoubt.noDate'),
  dayOrMonth: () => i18n.t('draftDoubt.dayOrMonth'),
  otherDate: (the) => i18n.t('draftDoubt.otherDate', [formatDate(the.word('date'))]),
  noAddressees: () => i18n.t('draftDoubt.noAddressees'),
  noOffice: () => i18n.t('draftDoubt.noOffice'),
  noSigner: () => i18n.t('draftDoubt.noSigner'),
  bodyOfHead: () => i18n.t('draftDoubt.bodyOfHead'),
  groupUnsaid: () => i18n.t('draftDoubt.groupUnsaid'),
  measureDenied: () => i18n.t('draftDoubt.measureDenied'),
  measureRecalled: () => i18n.t('draftDoubt.measureRecalled'),
  noMeasure: () => i18n.t('draftDoubt.noMeasure'),
  lastDay: () => i18n.t('draftDoubt.lastDay'),
  firstDayUnknown: () => i18n.t('draftDoubt.firstDayUnknown'),
  measureWithoutZone: () => i18n.t('draftDoubt.measureWithoutZone'),
  zonesOfPassages: (the) => i18n.t('draftDoubt.zonesOfPassages', [listed(the.words('passages').map(passageWords))]),
  withdrawnUnknown: () => i18n.t('draftDoubt.withdrawnUnknown'),
  namedNotPlainly: (the) => i18n.t('draftDoubt.namedNotPlainly', [listed(the.words('names'))]),
  outsideCountry: (the) => i18n.t('draftDoubt.outsideCountry', [the.word('place')]),
  excepted: (the) => i18n.t('draftDoubt.excepted', [the.word('words')]),
  placeOfEvent: (the) => i18n.t('draftDoubt.placeOfEvent', [the.word('words')]),
  partOfName: (the) => i18n.t('draftDoubt.partOfName', [the.word('words')]),
  severalPlaces: (the) =>
    i18n.t('draftDoubt.severalPlaces', [the.word('words'), listed(the.words('places').map(placeWords))]),
  unknownEntry: () => i18n.t('draftDoubt.unknownEntry'),
  townAndUnit: (the) => i18n.t('draftDoubt.townAndUnit', [the.word('unit')]),
  extentOpen: (the) => i18n.t('draftDoubt.extentOpen', [the.word('place')]),
  noZone: () => i18n.t('draftDoubt.noZone'),
  takenAsWhole: () => i18n.t('draftDoubt.takenAsWhole'),
  noAsk: () => i18n.t('draftDoubt.noAsk'),
  askedOfUnread: () => i18n.t('draftDoubt.askedOfUnread'),
  relativeDeadline: () => i18n.t('draftDoubt.relativeDeadline'),
  partReported: () => i18n.t('draftDoubt.partReported'),
  authorUnsaid: () => i18n.t('draftDoubt.authorUnsaid'),
  noContact: () => i18n.t('draftDoubt.noContact'),
  contactOfUnsaid: () => i18n.t('draftDoubt.contactOfUnsaid'),
  contactEndUnread: () => i18n.t('draftDoubt.contactEndUnread'),
  monitorUnread: () => i18n.t('draftDoubt.monitorUnread'),
};

interface Values {
  word(name: string): string;
  words(name: string): readonly string[];
}

/** What a person must settle. A doubt without a code that is known here, of another version for instance, stays as it came. */
export function draftDoubtWords({ code, values = {}, says }: Pick<Unsure, 'code' | 'values' | 'says'>): string {
  if (code === undefined || !DOUBT_CODES.includes(code)) return says;
  return WORDS[code]({
    word: (name) => String(values[name] ?? ''),
    words: (name) => [values[name] ?? []].flat(),
  });
}

function listed(words: readonly string[]): string {
  return words.join(i18n.t('listSeparator'));
}

/** "Bria (Town)" */
function placeWords(id: string): string {
  if (!hasPlace(id)) return id;
  const { name, kind } = placeById(id);
  return `${name} (${kindInText(kind)})`;
}
