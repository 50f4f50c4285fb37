import { memo } from 'preact/compat';
import { i18n } from '#i18n';
import { type AdvisoryList, inLanguage } from '@/lib/advisories';
import { type IsoDate, type Place, placeById, placesOfCar } from '@/lib/gazetteer';
import {
  capturesUpTo,
  isMapKind,
  type MapRegime,
  type MapZone,
  mapRegimeOn,
  mapZones,
  numberOf,
  pointOf,
  zoneStateOn,
} from '@/lib/map';
import { certaintyWords, rangeWords } from '../advisories/advisory-words.ts';
import { regimeWords } from '../advisories/regime-look.ts';
import { formatNumber, language } from '../format.ts';
import { SourceTitle } from '../SourceTitle.tsx';
import { verdictWords } from '../verdict-words.ts';
import { FindingLink, type OnFinding, type PlacedFinding } from './FindingLink.tsx';
import { kindWord } from './map-words.ts';
import { unitsAround } from './PlaceSearch.tsx';
import { type TableRow, TableTwin } from './TableTwin.tsx';

export interface MapTablesProps {
  list: AdvisoryList;
  day: IsoDate;
  findings: readonly PlacedFinding[];
  onFinding: OnFinding;
}

/** Every layer once more, as tables. */
export const MapTables = memo(function MapTables({ list, day, findings, onFinding }: MapTablesProps) {
  const column = (name: ColumnName) => i18n.t(`map.columns.${name}`);
  return (
    <section class="map-tables" aria-labelledby="tables-title">
      <h2 id="tables-title">{i18n.t('map.tables')}</h2>
      <TableTwin
        id="alerted"
        title={i18n.t('map.layer.alerted')}
        text={i18n.t('map.schematicNote')}
        columns={[column('zone'), column('state'), column('places')]}
        rows={() => zoneRows(list, day, 'notice-zone')}
      />
      <TableTwin
        id="compliant"
        title={i18n.t('map.layer.compliant')}
        columns={[column('zone'), column('state'), column('places'), column('recognised'), column('certainty')]}
        rows={() => zoneRows(list, day, 'compliant-zone')}
      />
      <TableTwin
        id="captures"
        title={i18n.t('map.layer.captures')}
        text={i18n.t('map.capturesText')}
        columns={[column('place'), column('number'), column('day'), column('certainty'), column('source')]}
        rows={() => captureRows(day)}
      />
      <TableTwin
        id="findings"
        title={i18n.t('map.layer.findings')}
        text={i18n.t(findings.length === 0 ? 'map.findingsNone' : 'map.findingsText')}
        columns={[column('lot'), column('verdict'), column('place'), column('show')]}
        rows={() => findings.map((finding) => findingRow(finding, onFinding))}
      />
      <TableTwin
        id="places"
        title={i18n.t('map.kinds')}
        columns={[column('place'), column('kind'), column('lies'), column('held'), column('point')]}
        rows={() => placeRows(list, day)}
      />
      <TableTwin
        id="rivers"
        title={i18n.t('map.layer.rivers')}
        text={i18n.t('map.riverTable')}
        columns={[column('place'), column('lies'), column('held'), column('point')]}
        rows={() => riverRows(list, day)}
      />
    </section>
  );
});

type ColumnName =
  | 'place'
  | 'kind'
  | 'lies'
  | 'held'
  | 'point'
  | 'zone'
  | 'places'
  | 'state'
  | 'recognised'
  | 'certainty'
  | 'number'
  | 'day'
  | 'source'
  | 'lot'
  | 'verdict'
  | 'show';

function zoneRows(list: AdvisoryList, day: IsoDate, kind: MapZone['kind']): TableRow[] {
  return mapZones(list)
    .filter((zone) => zone.kind === kind)
    .map((zone) => {
      const state = zoneStateOn(zone, day, list);
      const places = zone.places.map((id) => placeById(id).name);
      const cells = [
        inLanguage(zone.name, language()),
        state === null ? notDrawnWords(zone, day) : regimeWords(state),
        places.join(i18n.t('listSeparator')),
      ];
      const { recognised } = zone;
      if (recognised !== null) cells.push(rangeWords(recognised), certaintyWords(recognised.certainty));
      return { key: zone.id, cells };
    });
}

function notDrawnWords({ recognised }: MapZone, day: IsoDate): string {
  return i18n.t(recognised === null || day < recognised.earliest ? 'map.notYet' : 'map.ended');
}

function captureRows(day: IsoDate): TableRow[] {
  return capturesUpTo(day).map((capture) => {
    const { place, day: range, source } = capture;
    return {
      key: place,
      cells: [
        placeById(place).name,
        String(numberOf(capture)),
        rangeWords(range),
        i18n.t(range.certainty === 'reported' ? 'map.captureBy.reported' : 'map.captureBy.derived'),
        typeof source === 'string' ? i18n.t(`map.captureSource.${source}`) : <SourceTitle source={source} />,
      ],
    };
  });
}

function findingRow(finding: PlacedFinding, onFinding: OnFinding): TableRow {
  const { id, lot, verdict, places } = finding;
  const names = places.map((place) => placeById(place).name);
  return {
    key: id,
    cells: [
      lot,
      verdictWords(verdict),
      names.length === 0 ? i18n.t('map.notDrawn') : names.join(i18n.t('listSeparator')),
      <FindingLink key="link" finding={finding} onFinding={onFinding} />,
    ],
  };
}

function placeRows(list: AdvisoryList, day: IsoDate): TableRow[] {
  return placesOfCar()
    .filter(({ kind }) => isMapKind(kind) && kind !== 'river')
    .map((place) => ({
      key: place.id,
      cells: [place.name, kindWord(place.kind), ...liesAndHeld(place, list, day)],
    }));
}

function riverRows(list: AdvisoryList, day: IsoDate): TableRow[] {
  return placesOfCar()
    .filter(({ kind }) => kind === 'river')
    .map((place) => ({ key: place.id, cells: [place.name, ...liesAndHeld(place, list, day)] }));
}

function liesAndHeld(place: Place, list: AdvisoryList, day: IsoDate): string[] {
  const point = pointOf(place.id);
  const regime: MapRegime = mapRegimeOn(place.id, day, list);
  return [
    unitsAround(place.id, day).join(i18n.t('listSeparator')),
    regimeWords(regime),
    point === null ? i18n.t('map.notDrawn') : `${formatNumber(point.lat)}, ${formatNumber(point.lon)}`,
  ];
}
