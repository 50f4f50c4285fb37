import { i18n } from '#i18n';
import { DIMENSIONS, type Dimension, type FootprintFault, type FootprintFaultCode } from '@/lib/footprints';
import { dimensionWords } from '../footprint/comparison-words.ts';
import { formatNumber } from '../format.ts';
import { typeWords } from './list-fault-words.ts';

/** The message of each, with the values that it fills in. */
const WORDS: Record<FootprintFaultCode, (values: FootprintFault['values']) => string> = {
  tooLarge: () => i18n.t('footprint.tooLarge'),
  tooManyRows: () => i18n.t('footprintFault.tooManyRows'),
  noJson: () => i18n.t('footprintFault.noJson'),
  noNumber: ({ found = '' }) => i18n.t('footprintFault.noNumber', [String(found)]),
  unknownFields: ({ names = '' }) => i18n.t('footprintFault.unknownFields', [String(names)]),
  missing: () => i18n.t('listFault.missing'),
  wrongType: ({ expected = '' }) => i18n.t('footprintFault.wrongType', [typeWords(String(expected))]),
  tooHigh: ({ most }) => i18n.t('listFault.tooHigh', [formatNumber(Number(most))]),
  tooLow: ({ least }) => i18n.t('listFault.tooLow', [formatNumber(Number(least))]),
  impossible: () => i18n.t('footprintFault.impossible'),
  twice: ({ name = '' }) => i18n.t('footprintFault.twice', [String(name)]),
  someCounts: () => i18n.t('footprintFault.someCounts'),
  someShares: () => i18n.t('footprintFault.someShares'),
  otherSum: ({ sum }) => i18n.t('footprintFault.otherSum', [formatNumber(Number(sum))]),
  noStones: () => i18n.t('footprintFault.noStones'),
};

/** Why a file is no footprint, with where in it. */
export function footprintFaultWords({ code, at, row, values }: FootprintFault): string {
  const words = WORDS[code](values);
  if (at === null) return words;
  const place = row === null ? placeWords(at) : i18n.t('footprintFault.row', [formatNumber(row), at]);
  return i18n.t('listFault.at', [place, words]);
}

/** `dimensions.model.classes[2]` as "Model, class 3"; any other path as it stands in the file. */
function placeWords(at: string): string {
  const [, name, index] = /^dimensions\.(\w+)(?:\.classes\[(\d+)\])?$/.exec(at) ?? [];
  if (name === undefined || !DIMENSIONS.includes(name as Dimension)) return at;
  const dimension = dimensionWords(name as Dimension);
  return index === undefined ? dimension : i18n.t('footprintFault.class', [dimension, formatNumber(Number(index) + 1)]);
}
