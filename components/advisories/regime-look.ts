import { i18n } from '#i18n';
import type { PlaceRegime } from '@/lib/advisories';

/** How a regime is told apart: by words and pattern, colour beside them. */
export type Look = 'vigilance' | 'suspended' | 'compliantZone' | 'open' | 'uncertain' | 'differs';

export const LOOKS: readonly Look[] = ['vigilance', 'suspended', 'compliantZone', 'uncertain', 'differs', 'open'];

export function lookOf({ regime, uncertain }: Pick<PlaceRegime, 'regime' | 'uncertain'>): Look {
  if (uncertain !== null) return 'uncertain';
  if (regime === null) return 'differs';
  return regime === 'compliant-zone' ? 'compliantZone' : regime;
}

export function regimeWords(look: Look): string {
  return i18n.t(`advisories.regime.${look}`);
}

/** For narrow places; the whole words stand in the legend and the table. */
export function shortRegimeWords(look: Look): string {
  return i18n.t(`advisories.regimeShort.${look}`);
}
