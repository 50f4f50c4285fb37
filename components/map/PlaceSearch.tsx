import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type IsoDate, type Place, parentsOn, placeById } from '@/lib/gazetteer';
import { searchPlaces } from '@/lib/map';
import { plural } from '../plural.ts';
import { kindWord } from './map-words.ts';
import './PlaceSearch.css';

export interface PlaceSearchProps {
  day: IsoDate;
  onPlace: (placeId: string) => void;
}

/** Finds a place by any spelling that the gazetteer knows, as it is typed. */
export const PlaceSearch = memo(function PlaceSearch({ day, onPlace }: PlaceSearchProps) {
  const [words, setWords] = useState('');
  const found = searchPlaces(words);
  const choose = (id: string) => {
    setWords('');
    onPlace(id);
  };
  return (
    <search class="place-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] !== undefined) choose(found[0].id);
        }}
      >
        <label for="place-words">{i18n.t('map.search')}</label>
        <input
          id="place-words"
          type="search"
          autocomplete="off"
          dir="auto"
          maxLength={120}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </form>
      <div role="status">
        {words.trim() !== '' && (
          <p class="place-search-count">
            {found.length === 0 ? i18n.t('map.searchNone', [words.trim()]) : plural('map.searchMany', found.length)}
          </p>
        )}
      </div>
      {found.length > 0 && (
        <ul>
          {found.map((place) => (
            <li key={place.id}>
              <button type="button" data-found={place.id} onClick={() => choose(place.id)}>
                <strong>{place.name}</strong> {describePlace(place, day)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
});

/** `Town, Bria, Haute-Kotto`: what it is, and the units around it. */
export function describePlace(place: Place, day: IsoDate): string {
  return [kindWord(place.kind), ...unitsAround(place.id, day)].join(i18n.t('listSeparator'));
}

/** Names of the units that hold it, without the country. */
export function unitsAround(placeId: string, day: IsoDate): string[] {
  const units = parentsOn(placeId, day).filter((id) => id !== 'cf');
  return units.map((id) => placeById(id).name);
}
