import { i18n } from '#i18n';
import type { AdvisoryList } from '@/lib/advisories';
import { type IsoDate, placeById } from '@/lib/gazetteer';
import {
  countryShapes,
  type DrawnPlace,
  drawnPlaces,
  groundShapes,
  HEIGHT,
  mapRegimeOn,
  nameShapes,
  outlineShapes,
  placeShapes,
  pointOf,
  regimePatterns,
  riverShapes,
  type Shape,
  scaleFor,
  WIDTH,
  zoneShapes,
} from '@/lib/map';
import { regimeWords } from '../advisories/regime-look.ts';
import { neighbourNames } from './map-words.ts';
import { ShapeList } from './ShapeList.tsx';
import { restRegime, zonesDrawn } from './use-map-layers.ts';
import './map-colours.css';

export interface SmallMapProps {
  placeIds: readonly string[];
  list: AdvisoryList;
  day: IsoDate;
  tabId: number | null;
}

/** Pixels that it is about wide. */
const SMALL = 340;

/** The country with the places of one finding and the zones of the day, and the words that must stand with any map. */
export function SmallMap({ placeIds, list, day, tabId }: SmallMapProps) {
  const ids = placeIds.filter((id) => id !== 'cf' && pointOf(id) !== null);
  if (ids.length === 0) return <p>{i18n.t('map.smallNoPoint')}</p>;
  const held = ids.map((id) => `${placeById(id).name}: ${regimeWords(mapRegimeOn(id, day, list))}`);
  const prefix = `small-${ids.join('-')}`;
  return (
    <div class="small-map">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={i18n.t('map.smallPicture', [held.join(i18n.t('listSeparator'))])}
      >
        <ShapeList shapes={shapesOf(ids, list, day, prefix)} />
      </svg>
      <p>
        {held.map((words) => `${words}${i18n.t('fullStop')} `)}
        {i18n.t('map.smallDisclaimer')}{' '}
        <a href={`/map.html?${addressOf(ids[0]!, day, tabId)}`} target="_blank" rel="noopener">
          {i18n.t('map.smallLink')}
        </a>
      </p>
    </div>
  );
}

function shapesOf(ids: readonly string[], list: AdvisoryList, day: IsoDate, prefix: string): Shape[] {
  const scale = scaleFor(SMALL, 1);
  const large = { ...scale, symbol: scale.symbol * 1.7, isNarrow: false };
  const places: DrawnPlace[] = ids.flatMap((id) => drawnPlaces().filter(({ place }) => place.id === id));
  const zones = [...zonesDrawn(list, day, 'compliant-zone'), ...zonesDrawn(list, day, 'notice-zone')];
  const named = zones.filter(({ zone }) => ids.some((id) => zone.places.includes(id)));
  return [
    regimePatterns(prefix, scale.symbol),
    ...groundShapes(neighbourNames(), scale.words),
    ...countryShapes(restRegime(list, day), prefix),
    ...riverShapes(scale.words).slice(0, 1),
    ...outlineShapes(),
    ...zoneShapes(zones, prefix),
    ...placeShapes(places, (id) => mapRegimeOn(id, day, list), large.symbol),
    ...nameShapes({ zones: named, places, first: new Set(ids), captures: [], findings: [] }, large),
  ];
}

function addressOf(placeId: string, day: IsoDate, tabId: number | null): string {
  const address = new URLSearchParams({ 'as-of': day, place: placeId });
  if (tabId !== null) address.set('tab', String(tabId));
  return address.toString();
}
