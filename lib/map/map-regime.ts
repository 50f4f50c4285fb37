import { type AdvisoryList, regimeOn } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';

/** A regime as the map tells it. `uncertain`: in the range of a recognition; `differs`: the parts of a unit or river do. */
export type MapRegime = 'vigilance' | 'suspended' | 'compliantZone' | 'uncertain' | 'differs' | 'open';

/** What binds most first: drawn last, so that it lies on top. */
export const MAP_REGIMES: readonly MapRegime[] = [
  'vigilance',
  'suspended',
  'uncertain',
  'differs',
  'compliantZone',
  'open',
];

export function mapRegimeOn(placeId: string, date: IsoDate, list: AdvisoryList): MapRegime {
  const { regime, uncertain } = regimeOn(placeId, date, list);
  if (uncertain !== null) return 'uncertain';
  if (regime === null) return 'differs';
  return regime === 'compliant-zone' ? 'compliantZone' : regime;
}
