import { i18n } from '#i18n';
import type { ListFault, ListFaultCode } from '@/lib/advisories/list-fault';
import type { PlaceKind } from '@/lib/gazetteer';
import { fieldWords } from '../draft/field-words.ts';
import { formatDate, formatNumber } from '../format.ts';
import { kindInText } from '../map/map-words.ts';

/** The message of each, with the values that it fills in. */
const WORDS: Record<ListFaultCode, (the: Values) => string> = {
  unknownKey: () => i18n.t('listFault.unknownKey'),
  missing: () => i18n.t('listFault.missing'),
  wrongType: (the) => i18n.t('listFault.wrongType', [typeWords(the.word('expected')), foundWords(the.word('found'))]),
  notOneOf: (the) => i18n.t('listFault.notOneOf', [foundWords(the.word('found')), the.word('known')]),
  empty: () => i18n.t('listFault.empty'),
  tooShort: (the) => i18n.t('listFault.tooShort', [the.number('least')]),
  tooFew: (the) => i18n.t('listFault.tooFew', [the.number('least')]),
  tooLow: (the) => i18n.t('listFault.tooLow', [the.number('least')]),
  tooLong: (the) => i18n.t('listFault.tooLong', [the.number('most')]),
  tooMany: (the) => i18n.t('listFault.tooMany', [the.number('most')]),
  tooHigh: (the) => i18n.t('listFault.tooHigh', [the.number('most')]),
  noDate: (the) => i18n.t('listFault.noDate', [foundWords(the.word('found'))]),
  noId: (the) => i18n.t('listFault.noId', [foundWords(the.word('found'))]),
  noAddress: (the) => i18n.t('listFault.noAddress', [foundWords(the.word('found'))]),
  noKind: () => i18n.t('listFault.noKind'),
  notAllowed: (the) => i18n.t('listFault.notAllowed', [foundWords(the.word('found'))]),
  unknownPlace: (the) => i18n.t('listFault.unknownPlace', [the.word('id')]),
  unknownUnit: (the) => i18n.t('listFault.unknownUnit', [the.word('id')]),
  noUnit: (the) => i18n.t('listFault.noUnit', [the.word('id'), kindInText(the.word('kind') as PlaceKind)]),
  zoneWithoutPlace: () => i18n.t('listFault.zoneWithoutPlace'),
  unknownZone: (the) => i18n.t('listFault.unknownZone', [the.word('id')]),
  zoneTwice: (the) => i18n.t('listFault.zoneTwice', [the.word('id')]),
  zonesInAll: (the) => i18n.t('listFault.zonesInAll', [the.number('zones'), the.number('most')]),
  placesInAll: (the) => i18n.t('listFault.placesInAll', [the.number('places'), the.number('most')]),
  endsBefore: (the) => i18n.t('listFault.endsBefore', [formatDate(the.word('until')), formatDate(the.word('from'))]),
  unknownAdvisory: (the) => i18n.t('listFault.unknownAdvisory', [the.word('id')]),
  idTwice: (the) => i18n.t('listFault.idTwice', [the.word('id')]),
  quotesInBundled: () => i18n.t('listFault.quotesInBundled'),
  notLocal: () => i18n.t('listFault.notLocal'),
  idInUse: (the) => i18n.t('listFault.idInUse', [the.word('id')]),
  letterTooLong: (the) => i18n.t('listFault.letterTooLong', [the.number('most')]),
};

interface Values {
  word(name: string): string;
  number(name: string): string;
}

/** What is wrong with a field, to be read after the field's name and a colon. */
export function listFaultReason({ code, values }: Pick<ListFault, 'code' | 'values'>): string {
  return WORDS[code]({
    word: (name) => String(values[name] ?? ''),
    number: (name) => formatNumber(Number(values[name])),
  });
}

/** Several faults, each after the name of its field. */
export function listFaultsWords(faults: readonly ListFault[]): string {
  return faults
    .map(listFaultWords)
    .reduce((before, next) => (before === '' ? next : i18n.t('listFault.and', [before, next])), '');
}

/** What is called so is no field but all that was checked. */
const WHOLE: ReadonlySet<string> = new Set(['draft', 'list']);

function listFaultWords(fault: ListFault): string {
  const reason = listFaultReason(fault);
  return WHOLE.has(fault.field) ? reason : i18n.t('listFault.at', [fieldWords(fault.field), reason]);
}

const TYPES: Record<string, 'text' | 'number' | 'list' | 'group' | 'yesOrNo'> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'group',
  record: 'group',
  boolean: 'yesOrNo',
};

/** What kind of value a field takes, in the check's own name for it. */
export function typeWords(expected: string): string {
  const type = TYPES[expected];
  return type === undefined ? expected : i18n.t(`listFault.type.${type}`);
}

/** What stands there: a value that can be quoted as it is. */
function foundWords(found: string): string {
  if (found === 'list') return i18n.t('listFault.type.list');
  if (found === 'object') return i18n.t('listFault.type.group');
  if (found === 'null') return i18n.t('listFault.type.nothing');
  return found.startsWith("'") && found.endsWith("'") ? i18n.t('quoted', [found.slice(1, -1)]) : found;
}
