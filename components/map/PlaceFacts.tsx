import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type AdvisoryList, inLanguage, regimeOn } from '@/lib/advisories';
import { type IsoDate, type Place, parentsOn, placeById } from '@/lib/gazetteer';
import { advisoriesNaming, FIRST_DAY, type Naming, pointOf, regimeHistory } from '@/lib/map';
import { anchorOf, certaintyWords, effectWords, rangeWords } from '../advisories/advisory-words.ts';
import { lookOf, regimeWords } from '../advisories/regime-look.ts';
import { Button } from '../Button.tsx';
import { formatDate, formatNumber, language } from '../format.ts';
import { kindWord } from './map-words.ts';
import { unitsAround } from './PlaceSearch.tsx';
import { sourceName } from './source-name.ts';
import './PlaceFacts.css';

export interface PlaceFactsProps {
  placeId: string;
  list: AdvisoryList;
  day: IsoDate;
  today: IsoDate;
  onShow: () => void;
  onClose: () => void;
  /** Findings that state the place. */
  children?: ComponentChildren;
}

/** All that is known of one place: what it is, where it lies, which advisory names it, what held when. */
export function PlaceFacts({ placeId, list, day, today, onShow, onClose, children }: PlaceFactsProps) {
  const place = placeById(placeId);
  const held = regimeOn(placeId, day, list);
  return (
    // Escape is the close button's own key, wherever the focus is in here.
    <section
      class="place-facts"
      id="place-facts"
      tabIndex={-1}
      aria-labelledby="place-name"
      data-place-facts={placeId}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header>
        <h2 id="place-name">{place.name}</h2>
        <Button kind="plain" onClick={onClose} label={`${i18n.t('map.close')}${i18n.t('colon')}${place.name}`}>
          {i18n.t('map.close')}
        </Button>
      </header>
      <Where place={place} day={day} onShow={onShow} />
      {children}
      <h3>{i18n.t('map.heldNow', [formatDate(day)])}</h3>
      <p data-regime={lookOf(held)}>
        {regimeWords(lookOf(held))}
        {held.mixed && `${i18n.t('fullStop')} ${i18n.t('map.partsDiffer')}`}
      </p>
      <h3>{i18n.t('map.namedBy')}</h3>
      <NamedBy namings={advisoriesNaming(placeId, list, today)} place={place} />
      <h3>{i18n.t('map.heldOverTime')}</h3>
      <History placeId={placeId} list={list} today={today} />
    </section>
  );
}

function Where({ place, day, onShow }: { place: Place; day: IsoDate; onShow: () => void }) {
  const point = pointOf(place.id);
  const separator = i18n.t('listSeparator');
  const before = place.parents2021 === undefined ? null : unitsAround(place.id, '2012-01-01').join(separator);
  const around = unitsAround(place.id, day > '2021-01-20' ? day : '2021-01-21');
  return (
    <ul class="place-where">
      <li>
        {kindWord(place.kind)}
        {around.length > 0 && `${i18n.t('fullStop')} ${i18n.t('map.whereNow', [around.join(separator)])}`}
      </li>
      {before !== null && before !== '' && <li>{i18n.t('map.whereBefore', [before])}</li>}
      {place.validFrom !== undefined && <li>{i18n.t('map.since', [formatDate(place.validFrom)])}</li>}
      <li>
        {point === null
          ? i18n.t('map.pointNone')
          : i18n.t('map.point', [
              degrees(point.lat, 'N', 'S'),
              degrees(point.lon, 'E', 'W'),
              sourceName(point.source),
            ])}{' '}
        {point !== null && (
          <Button kind="plain" onClick={onShow} label={`${i18n.t('map.showOnMap')}${i18n.t('colon')}${place.name}`}>
            {i18n.t('map.showOnMap')}
          </Button>
        )}
      </li>
    </ul>
  );
}

function degrees(value: number, positive: string, negative: string): string {
  return `${formatNumber(Math.abs(value))}° ${value < 0 ? negative : positive}`;
}

function NamedBy({ namings, place }: { namings: readonly Naming[]; place: Place }) {
  if (namings.length === 0) return <p>{i18n.t('map.namedByNone')}</p>;
  return (
    <ul class="place-named">
      {namings.map((naming) => (
        <li key={`${naming.advisory.id} ${naming.effect}`} data-how={naming.how}>
          <strong>{effectWords(naming.effect)}</strong>
          {`, ${sinceWords(naming)}, ${naming.until === null ? i18n.t('map.untilOpen') : i18n.t('map.until', [formatDate(naming.until)])}${i18n.t('fullStop')} `}
          {howWords(naming, place)}
          {i18n.t('colon')}
          <a href={`/advisories.html#${anchorOf(naming.advisory.id)}`}>
            {inLanguage(naming.advisory.title, language())}
          </a>{' '}
          {`(${certaintyWords(naming.from.certainty)})`}
        </li>
      ))}
    </ul>
  );
}

function sinceWords({ from }: Naming): string {
  return from.earliest === from.latest ? i18n.t('map.from', [formatDate(from.earliest)]) : rangeWords(from);
}

function howWords({ how, zone, advisory }: Naming, place: Place): string {
  if (how === 'itself') return i18n.t('map.howItself');
  if (how === 'country') return i18n.t('map.howCountry');
  const unit = parentsOn(place.id, advisory.date.earliest).find((id) => zone.units.includes(id));
  return i18n.t('map.howAround', [unit === undefined ? '' : placeById(unit).name]);
}

function History({ placeId, list, today }: { placeId: string; list: AdvisoryList; today: IsoDate }) {
  return (
    <table class="map-table">
      <thead>
        <tr>
          <th scope="col">{i18n.t('map.columns.from')}</th>
          <th scope="col">{i18n.t('map.columns.until')}</th>
          <th scope="col">{i18n.t('map.columns.held')}</th>
        </tr>
      </thead>
      <tbody>
        {regimeHistory(placeId, list, FIRST_DAY, today).map(({ from, until, regime }) => (
          <tr key={from}>
            <td>{formatDate(from)}</td>
            <td>{until === today ? i18n.t('map.today') : formatDate(until)}</td>
            <td>{regimeWords(lookOf(regime))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
