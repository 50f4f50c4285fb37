import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import {
  daysOfChange,
  FIRST_DAY,
  findingSpots,
  type MapKind,
  pointOf,
  type Shape,
  scaleFor,
  scaleShapes,
  UNITS_PER_KM,
  WIDTH,
} from '@/lib/map';
import { Button } from '../Button.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { DaySlider } from './DaySlider.tsx';
import { Disclaimer } from './Disclaimer.tsx';
import type { OnFinding, PlacedFinding } from './FindingLink.tsx';
import { FindingsHere } from './FindingsHere.tsx';
import { FindingWords } from './FindingWords.tsx';
import { HeldSummary } from './HeldSummary.tsx';
import { LayerList } from './LayerList.tsx';
import { legendLines } from './legend-lines.ts';
import { MapLegend } from './MapLegend.tsx';
import { type MapLayer, MapPicture } from './MapPicture.tsx';
import { MapTables } from './MapTables.tsx';
import { lookAt, type MapView, transformOf, WHOLE } from './map-view.ts';
import { mapNotes } from './map-words.ts';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { LAYERS, type LayerId, useMapLayers, usePreparedRegimes } from './use-map-layers.ts';
import { usePlaying } from './use-playing.ts';
import { ViewButtons } from './ViewButtons.tsx';
import './MapScreen.css';

/** What leaves the page as a picture: whatever is drawn, and every word that must go with it. */
export interface PictureToExport {
  title: string;
  shapes: readonly Shape[];
  legend: ReturnType<typeof legendLines>;
  disclaimer: string;
  notes: readonly string[];
  day: IsoDate;
}

export interface MapScreenProps {
  list: AdvisoryList;
  /** A sentence of the store about the list; `null` where all is well. */
  notice: string | null;
  today: IsoDate;
  /** The day shown first. */
  day: IsoDate;
  /** The place looked at first; `null` for the whole country. */
  placeId: string | null;
  findings: readonly PlacedFinding[];
  /** The day as of which the findings were judged; `null` where each has its own. */
  judgedOn: IsoDate | null;
  onFinding: OnFinding;
  onExport: (picture: PictureToExport, as: 'svg' | 'png') => void;
  exportFailed: boolean;
  onPrint: () => void;
}

const DISCLAIMER = 'map-disclaimer';
/** Kinds shown at first: units are areas, and their points say little. */
const FIRST_KINDS: readonly MapKind[] = ['town', 'village', 'mine', 'river'];
/** Widths on the screen are taken in such steps: names need not move with every pixel. */
const WIDTH_STEP = 40;

/** The map, all that moves it, and its twin in words. */
export function MapScreen(props: MapScreenProps) {
  const { list, today, findings, onFinding } = props;
  const [day, setDay] = useState(props.day);
  const [view, setView] = useState<MapView>(() => viewOf(props.placeId));
  const [placeId, setPlaceId] = useState(props.placeId);
  const [layers, setLayers] = useState<ReadonlySet<LayerId>>(new Set(LAYERS));
  const [kinds, setKinds] = useState<ReadonlySet<MapKind>>(new Set(FIRST_KINDS));
  const [width, setWidth] = useState(WIDTH);
  const changes = useMemo(() => daysOfChange(list, today), [list, today]);
  const era = changes.findLast((change) => change <= day) ?? FIRST_DAY;
  usePreparedRegimes(list, changes);
  const spots = useMemo(() => findingSpots(findings), [findings]);
  const playing = usePlaying(day, today, changes, setDay);
  const drawn = useMapLayers({ list, era, layers, kinds, findings: spots, zoom: view.zoom, width });
  const fixed = useMemo(() => scaleOf(view.zoom, width), [view.zoom, width]);
  const legend = useMemo(() => legendLines(layers, kinds), [layers, kinds]);

  const show = useCallback((id: string) => {
    setPlaceId(id);
    // The heading is there only after this turn.
    setTimeout(() => document.getElementById('place-facts')?.focus());
  }, []);
  // These stay the same from day to day, so that what they are given to is not drawn anew while the days play.
  const lookFor = useCallback(
    (id: string) => {
      setView(viewOf(id));
      show(id);
    },
    [show],
  );
  const close = () => {
    setPlaceId(null);
    // Where the next place is looked for; else the focus would be nowhere.
    document.getElementById('place-words')?.focus();
  };
  const switchLayer = useCallback(
    (layer: LayerId, isShown: boolean) => setLayers((before) => toggled(before, layer, isShown)),
    [],
  );
  const switchKind = useCallback(
    (kind: MapKind, isShown: boolean) => setKinds((before) => toggled(before, kind, isShown)),
    [],
  );
  const showFindings = (id: string) => {
    const here = spots.find((spot) => spot.placeId === id)?.findings ?? [];
    const [only] = here as readonly PlacedFinding[];
    if (here.length === 1 && only !== undefined && !only.isLost) onFinding(only);
    else show(id);
  };
  const chooseDay = (chosen: IsoDate) => {
    playing.play(false);
    setDay(chosen < FIRST_DAY ? FIRST_DAY : chosen > today ? today : chosen);
  };
  const picture = (): PictureToExport => ({
    title: i18n.t('map.fileTitle', [formatDate(day)]),
    shapes: shapesOf(drawn, view, fixed),
    legend,
    disclaimer: i18n.t('map.disclaimer'),
    notes: mapNotes(),
    day,
  });

  return (
    <main class="page map-page" data-day={day} data-playing={playing.isPlaying}>
      <header>
        <h1>{i18n.t('map.title')}</h1>
        <p>{i18n.t('map.intro')}</p>
        <Disclaimer id={DISCLAIMER} />
        {props.notice !== null && <p role="status">{i18n.t('map.storeNotice', [props.notice])}</p>}
      </header>
      <DaySlider
        day={day}
        today={today}
        changes={changes}
        isPlaying={playing.isPlaying}
        onDay={chooseDay}
        onPlay={playing.play}
      />
      <div class="map-body">
        <div class="map-main">
          <h2 class="map-as-of">{i18n.t('map.asOf', [formatDate(day)])}</h2>
          <HeldSummary list={list} era={era} />
          <MapPicture
            layers={drawn}
            fixed={fixed}
            view={view}
            onView={setView}
            label={i18n.t('map.picture', [formatDate(era)])}
            describedBy={`${DISCLAIMER} map-keys`}
            onPlace={show}
            onFinding={showFindings}
            onWidth={(pixels) => setWidth(Math.max(WIDTH_STEP, Math.round(pixels / WIDTH_STEP) * WIDTH_STEP))}
          />
          <ViewButtons view={view} onView={setView} />
          <MapLegend lines={legend} />
        </div>
        <div class="map-side">
          <PlaceSearch day={era} onPlace={lookFor} />
          {placeId !== null && (
            <PlaceFacts
              placeId={placeId}
              list={list}
              day={day}
              today={today}
              onShow={() => setView(viewOf(placeId))}
              onClose={close}
            >
              <FindingsHere
                findings={findings.filter(({ places }) => places.includes(placeId))}
                onFinding={onFinding}
              />
            </PlaceFacts>
          )}
          <LayerList layers={layers} kinds={kinds} onLayer={switchLayer} onKind={switchKind} />
          <FindingWords findings={findings} judgedOn={props.judgedOn} />
          <div class="map-actions">
            <Button onClick={() => props.onExport(picture(), 'svg')}>{i18n.t('map.exportSvg')}</Button>
            <Button onClick={() => props.onExport(picture(), 'png')}>{i18n.t('map.exportPng')}</Button>
            <Button onClick={props.onPrint}>{i18n.t('map.print')}</Button>
          </div>
          {props.exportFailed && <p role="alert">{i18n.t('map.exportFailed')}</p>}
        </div>
      </div>
      <MapTables list={list} day={era} findings={findings} onFinding={onFinding} />
      <footer class="map-notes">
        {mapNotes().map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </main>
  );
}

function viewOf(placeId: string | null): MapView {
  const point = placeId === null ? null : pointOf(placeId);
  return point === null ? WHOLE : lookAt(point.spot, WHOLE.zoom);
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item, isIn: boolean): ReadonlySet<Item> {
  const others = [...items].filter((other) => other !== item);
  return new Set(isIn ? [...others, item] : others);
}

/** Kilometres that the scale shows: as many as take about a fifth of the picture. */
function scaleOf(zoom: number, width: number): Shape[] {
  const kilometres = [200, 100, 50, 20, 10].find((km) => km * UNITS_PER_KM * zoom < WIDTH / 4) ?? 10;
  return scaleShapes(
    i18n.t('map.scale', [formatNumber(kilometres)]),
    kilometres,
    UNITS_PER_KM * zoom,
    scaleFor(width, 1).words,
  );
}

/** What is seen, as it is seen. */
function shapesOf(layers: readonly MapLayer[], view: MapView, fixed: readonly Shape[]): Shape[] {
  const children = layers.map(({ id, shapes }): Shape => ({ key: id, tag: 'g', attributes: {}, children: shapes }));
  return [{ key: 'seen', tag: 'g', attributes: { transform: transformOf(view) }, children }, ...fixed];
}
