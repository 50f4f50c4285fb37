import { hasPlace, type IsoDate, placesOfCar } from '@/lib/gazetteer';

export interface MapAddress {
  /** The tab whose findings are shown; `null`: none. */
  tabId: number | null;
  /** The day shown first, and as of which the tab's findings are judged; `null`: today. */
  asOf: IsoDate | null;
  /** The place looked at first. */
  placeId: string | null;
}

/** `map.html?tab=ID&as-of=YYYY-MM-DD&place=town-bria`; what is none of these is left out. */
export function readAddress(search: string): MapAddress {
  const asked = new URLSearchParams(search);
  const tab = asked.get('tab');
  const day = asked.get('as-of');
  const place = asked.get('place');
  return {
    tabId: tab !== null && /^\d{1,15}$/.test(tab) ? Number(tab) : null,
    asOf: day !== null && isCalendarDate(day) ? day : null,
    placeId: place !== null && hasPlace(place) && placesOfCar().some(({ id }) => id === place) ? place : null,
  };
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
