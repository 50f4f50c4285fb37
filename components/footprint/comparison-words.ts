import { i18n } from '#i18n';
import {
  type Dimension,
  type DimensionComparison,
  FEWEST_STONES,
  type FootprintComparison,
  type Outcome,
} from '@/lib/footprints';
import { formatNumber } from '../format.ts';

/** The outcome in words, with the name of the footprint: "Compatible with …", never more. */
export function outcomeWords(outcome: Outcome, name: string): string {
  switch (outcome) {
    case 'compatible':
      return i18n.t('footprint.compatible', [name]);
    case 'differs':
      return i18n.t('footprint.differs', [name]);
    case 'unclear':
      return i18n.t('footprint.unclear', [name]);
    case 'too-few':
      return i18n.t('footprint.tooFew', [name]);
  }
}

/** How sure that is. */
export function sureWords({ outcome, probability }: Pick<FootprintComparison, 'outcome' | 'probability'>): string {
  if (probability === null) return i18n.t('footprint.tooFewText', [formatNumber(FEWEST_STONES)]);
  const often = oftenWords(probability);
  if (outcome === 'compatible') return i18n.t('footprint.sureCompatible', [often]);
  return outcome === 'unclear' ? i18n.t('footprint.sureUnclear', [often]) : i18n.t('footprint.sureDiffers', [often]);
}

/** "23 in 100", "4 in 1,000": easier to weigh than a probability. */
export function oftenWords(probability: number): string {
  if (probability < 0.001) return i18n.t('footprint.oftenLess', [formatNumber(1), formatNumber(1000)]);
  if (probability >= 0.995) return i18n.t('footprint.oftenMore', [formatNumber(99), formatNumber(100)]);
  if (probability < 0.01)
    return i18n.t('footprint.often', [formatNumber(Math.round(probability * 1000)), formatNumber(1000)]);
  return i18n.t('footprint.often', [formatNumber(Math.round(probability * 100)), formatNumber(100)]);
}

export function dimensionWords(dimension: Dimension): string {
  switch (dimension) {
    case 'sizeByCarat':
      return i18n.t('footprint.sizeByCarat');
    case 'sizeBySieve':
      return i18n.t('footprint.sizeBySieve');
    case 'model':
      return i18n.t('footprint.model');
    case 'quality':
      return i18n.t('footprint.quality');
    case 'colour':
      return i18n.t('footprint.colour');
  }
}

/** On how many stones it rests. */
export function stonesWords({ stones, sampleStones }: DimensionComparison): string {
  return i18n.t('footprint.stonesAgainst', [formatNumber(stones), formatNumber(Math.round(sampleStones))]);
}

/** The share that would have to be of another profile, with its interval; empty where the stones are too few. */
export function elsewhereWords({ elsewhere }: DimensionComparison): string {
  if (elsewhere === null) return '';
  const [low, high] = [formatShare(elsewhere.low), formatShare(elsewhere.high)];
  return elsewhere.low === 0 ? i18n.t('footprint.elsewhereNone', [high]) : i18n.t('footprint.elsewhere', [low, high]);
}

/** `12.5 %`, with one decimal below ten per cent. */
export function formatShare(share: number): string {
  const per = share * 100;
  const rounded = per < 9.95 ? Math.round(per * 10) / 10 : Math.round(per);
  return i18n.t('footprint.perCent', [formatNumber(rounded)]);
}

/** Certainty is never said: what is nearly sure is "over 99.9 %", what is nearly excluded "under 0.1 %". */
export function weightWords(weight: number): string {
  if (weight > 0.999) return i18n.t('footprint.over', [i18n.t('footprint.perCent', [formatNumber(99.9)])]);
  if (weight < 0.001) return i18n.t('footprint.under', [i18n.t('footprint.perCent', [formatNumber(0.1)])]);
  return formatShare(weight);
}
