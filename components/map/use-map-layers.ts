import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AdvisoryList, inLanguage } from '@/lib/advisories';
import { type IsoDate, placeById } from '@/lib/gazetteer';
import {
  type Capture,
  captureShapes,
  capturesUpTo,
  countryShapes,
  type DrawnZone,
  drawnPlaces,
  type FindingSpot,
  findingShapes,
  groundShapes,
  type MapKind,
  type MapRegime,
  mapRegimeOn,
  mapZones,
  nameShapes,
  outlineShapes,
  placeShapes,
  regimePatterns,
  restPlace,
  riverShapes,
  scaleFor,
  zoneShapes,
  zoneStateOn,
} from '@/lib/map';
import { language } from '../format.ts';
import { plural } from '../plural.ts';
import { verdictWords } from '../verdict-words.ts';
import type { MapLayer } from './MapPicture.tsx';
import { neighbourNames } from './map-words.ts';

/** Layers that can be switched, in the order of their list. */
export const LAYERS = ['regime', 'alerted', 'compliant', 'captures', 'findings', 'rivers', 'names'] as const;

export type LayerId = (typeof LAYERS)[number];

export interface MapState {
  list: AdvisoryList;
  /** First day of the stretch through which nothing that is drawn changes. */
  era: IsoDate;
  layers: ReadonlySet<LayerId>;
  kinds: ReadonlySet<MapKind>;
  findings: readonly FindingSpot[];
  zoom: number;
  /** Pixels that the picture is wide. */
  width: number;
}

/** Before the ids of patterns, which must be the page's only ones. */
const PATTERNS = 'map';

/** What the map draws, layer by layer; each is made anew only when what it shows changes. */
export function useMapLayers(state: MapState): MapLayer[] {
  const { list, era, layers, kinds, findings, zoom, width } = state;
  const scale = useMemo(() => scaleFor(width, zoom), [width, zoom]);
  const regimes = regimesOf(list, era);
  const shows = (layer: LayerId) => layers.has(layer);

  const ground = useMemo(
    () => [regimePatterns(PATTERNS, scale.symbol), ...groundShapes(neighbourNames(), scale.words)],
    [scale],
  );
  const rivers = useMemo(() => riverShapes(scale.words), [scale]);
  const outline = useMemo(outlineShapes, []);
  const whole = useMemo(() => countryShapes(restRegime(list, era), PATTERNS), [list, era]);
  const alerted = useMemo(() => zonesDrawn(list, era, 'notice-zone'), [list, era]);
  const compliant = useMemo(() => zonesDrawn(list, era, 'compliant-zone'), [list, era]);
  const alertedAreas = useMemo(() => zoneShapes(alerted, PATTERNS), [alerted]);
  const compliantAreas = useMemo(() => zoneShapes(compliant, PATTERNS), [compliant]);
  const shown = useMemo(() => drawnPlaces().filter(({ kind }) => kinds.has(kind)), [kinds]);
  const places = useMemo(() => placeShapes(shown, (id) => regimes.get(id)!, scale.symbol), [shown, regimes, scale]);
  const captured = useMemo(() => capturesUpTo(era), [era]);
  const captures = useMemo(() => captureShapes(captured, scale.symbol), [captured, scale]);
  const flags = useMemo(() => findingShapes(findings, findingLabel, scale.symbol), [findings, scale]);
  const names = useMemo(
    () =>
      nameShapes(
        {
          zones: [...(layers.has('alerted') ? alerted : []), ...(layers.has('compliant') ? compliant : [])],
          places: layers.has('names') ? shown : [],
          first: namedFirst(list, layers.has('captures') ? captured : []),
          captures: layers.has('captures') ? captured : [],
          findings: layers.has('findings') ? findings : [],
        },
        scale,
      ),
    [layers, alerted, compliant, shown, list, captured, findings, scale],
  );

  const all: readonly (MapLayer & { isShown: boolean })[] = [
    { id: 'ground', shapes: ground, isShown: true },
    { id: 'regime', shapes: whole, isShown: shows('regime') },
    { id: 'rivers', shapes: rivers, isShown: shows('rivers') },
    { id: 'outline', shapes: outline, isShown: true },
    { id: 'compliant', shapes: compliantAreas, isShown: shows('compliant') },
    { id: 'alerted', shapes: alertedAreas, isShown: shows('alerted') },
    { id: 'places', shapes: places, isShown: true },
    { id: 'captures', shapes: captures, isShown: shows('captures') },
    { id: 'words', shapes: names, isShown: true },
    { id: 'findings', shapes: flags, isShown: shows('findings'), isLive: true },
  ];
  return all.filter(({ isShown }) => isShown);
}

/** Zones that stand on a day, with their words. */
export function zonesDrawn(list: AdvisoryList, day: IsoDate, kind: 'notice-zone' | 'compliant-zone'): DrawnZone[] {
  return mapZones(list).flatMap((zone) => {
    const state = zone.kind === kind ? zoneStateOn(zone, day, list) : null;
    if (state === null || (kind === 'compliant-zone' && state === 'suspended')) return [];
    const shortWords = inLanguage(zone.name, language());
    const words = i18n.t(state === 'uncertain' ? 'map.schematicUnsure' : 'map.schematic', [shortWords]);
    return [{ zone, state, words, shortWords }];
  });
}

/** What holds for the country outside every zone. */
export function restRegime(list: AdvisoryList, day: IsoDate): MapRegime {
  const place = restPlace(list);
  return place === null ? 'differs' : mapRegimeOn(place, day, list);
}

const remembered = new WeakMap<AdvisoryList, Map<IsoDate, ReadonlyMap<string, MapRegime>>>();

/** The regime of every place drawn, worked out once for each stretch. */
export function regimesOf(list: AdvisoryList, era: IsoDate): ReadonlyMap<string, MapRegime> {
  const eras = remembered.get(list) ?? new Map<IsoDate, ReadonlyMap<string, MapRegime>>();
  remembered.set(list, eras);
  const known = eras.get(era);
  if (known !== undefined) return known;
  const regimes = new Map(drawnPlaces().map(({ place }) => [place.id, mapRegimeOn(place.id, era, list)] as const));
  eras.set(era, regimes);
  return regimes;
}

/** Works the regimes of all stretches out, one after the other, so that no frame has to while the days play. */
export function usePreparedRegimes(list: AdvisoryList, eras: readonly IsoDate[]): void {
  useEffect(() => {
    const left = [...eras];
    let timer = 0;
    const next = () => {
      const era = left.shift();
      if (era === undefined) return;
      regimesOf(list, era);
      timer = window.setTimeout(next, PAUSE_MS);
    };
    timer = window.setTimeout(next, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [list, eras]);
}

/** Between two of them, for what the reader does meanwhile. */
const PAUSE_MS = 20;

function namedFirst(list: AdvisoryList, captured: readonly Capture[]): ReadonlySet<string> {
  return new Set([
    'town-bangui',
    ...mapZones(list).map(({ placeId }) => placeId),
    ...captured.map(({ place }) => place),
  ]);
}

function findingLabel({ placeId, findings, verdict }: FindingSpot): string {
  return plural('map.findingsHere', findings.length, [placeById(placeId).name, verdictWords(verdict)]);
}
