import type { IsoDate } from '@/lib/gazetteer';
import type { PlaceRegime } from './regime.ts';
import type { AdvisoryList } from './schema.ts';

/**
 * What held for a place on a date, by all advisories of a list. Pure: the same place, date and list give the same answer.
 * Throws for a place id that the gazetteer does not hold and for a date that is none.
 */
export function regimeOn(_placeId: string, _date: IsoDate, _list: AdvisoryList): PlaceRegime {
  return {
    regime: null,
    zone: null,
    verdictClass: 'none',
    mixed: false,
    zonesWithin: [],
    uncertain: null,
    compliantZone: null,
    basis: [],
    openLists: [],
  };
}
