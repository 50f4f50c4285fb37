import { FindingMap } from '@/components/map/FindingMap';
import { statedPlaces } from '@/components/map/stated-places';
import type { PanelFinding, TabView } from '@/lib/page/messages';

/** The small map of a finding; store and map are loaded when it is opened. */
export function mapOfFinding({ parcel }: PanelFinding, { asOf, tabId }: TabView) {
  const stated = parcel.origin.filter(({ denied }) => !denied).flatMap(({ places }) => places);
  const parts = stated.filter(({ id }) => id !== 'cf');
  return (
    <FindingMap
      placeIds={statedPlaces(parcel)}
      names={[...new Set((parts.length > 0 ? parts : stated).map(({ name }) => name))]}
      day={asOf}
      tabId={tabId}
      readList={async () => (await (await import('@/lib/store')).currentList()).list}
    />
  );
}
