import { lotName } from '@/components/lot-name';
import type { PlacedFinding } from '@/components/map/FindingLink';
import { statedPlaces } from '@/components/map/stated-places';
import { hasPlace, placeById } from '@/lib/gazetteer';
import type { ScreenedParcel } from '@/lib/screening';

/** A finding for the map: at the places of the country that its words state, less those that they deny. */
export function placedFinding(
  id: string,
  parcel: Pick<ScreenedParcel, 'lot' | 'title' | 'verdict' | 'origin'>,
  shownIn: PlacedFinding['shownIn'],
  address: string,
  isLost: boolean,
): PlacedFinding {
  const places = statedPlaces(parcel).filter((place) => hasPlace(place) && placeById(place).country === 'CF');
  return {
    id,
    lot: lotName(parcel),
    verdict: parcel.verdict,
    places,
    shownIn,
    address: address.replace(/#.*/, ''),
    isLost,
  };
}

/** Findings of the desk besides those that the open tab shows too: each lot stands on the map once. */
export function withoutTwins(kept: readonly PlacedFinding[], shown: readonly PlacedFinding[]): PlacedFinding[] {
  const seen = new Set(shown.map(lotOf));
  return kept.filter((finding) => !seen.has(lotOf(finding)));
}

function lotOf({ address, lot }: PlacedFinding): string {
  return `${address}\n${lot}`;
}
