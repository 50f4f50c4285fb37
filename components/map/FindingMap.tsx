import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { SmallMap as SmallMapComponent } from './SmallMap.tsx';
import './FindingMap.css';

export interface FindingMapProps {
  /** Ids of the places that the lot states. */
  placeIds: readonly string[];
  /** As the lot writes them, for the title. */
  names: readonly string[];
  day: IsoDate;
  /** The tab whose findings the large map shows too; `null`: none. */
  tabId: number | null;
  /** The advisories to draw with; asked for when the map is opened. */
  readList: () => Promise<AdvisoryList>;
}

interface Loaded {
  SmallMap: typeof SmallMapComponent;
  list: AdvisoryList;
}

/** Where the places of a finding lie. What draws it is loaded when it is opened: most findings are read without. */
export function FindingMap({ placeIds, names, day, tabId, readList }: FindingMapProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  // The country as a whole is no point.
  if (placeIds.every((id) => id === 'cf')) return null;
  const load = async () => {
    const [{ SmallMap }, list] = await Promise.all([import('./SmallMap.tsx'), readList()]);
    setLoaded({ SmallMap, list });
  };
  return (
    <details
      class="finding-map"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && loaded === null) void load();
      }}
    >
      <summary>{i18n.t('map.smallTitle', [names.join(i18n.t('listSeparator'))])}</summary>
      {loaded && <loaded.SmallMap placeIds={placeIds} list={loaded.list} day={day} tabId={tabId} />}
    </details>
  );
}
