import { FindingMap } from '@/components/map/FindingMap';
import { statedNames, statedPlaces } from '@/components/map/stated-places';
import type { PanelFinding, TabView } from '@/lib/page/messages';

/** The small map of a finding; store and map are loaded when it is opened. */
export function mapOfFinding({ parcel }: PanelFinding, { asOf, tabId }: TabView) {
  return (
    <FindingMap
      placeIds={statedPlaces(parcel)}
      names={statedNames(parcel)}
      day={asOf}
      tabId={tabId}
      readList={async () => (await (await import('@/lib/store')).judgingList()).list}
    />
  );
}
