import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { storeFaultWords } from '@/components/faults/store-fault-words';
import type { PlacedFinding } from '@/components/map/FindingLink';
import { MapScreen, type PictureToExport } from '@/components/map/MapScreen';
import { today as localToday } from '@/components/today';
import type { JudgingList } from '@/lib/store';
import { withoutTwins } from './placed-finding.ts';
import type { MapAddress } from './read-address.ts';
import { savePicture } from './save-picture.ts';
import { useDeskFindings } from './use-desk-findings.ts';
import { useTabFindings } from './use-tab-findings.ts';

export interface MapPageProps extends MapAddress {
  /** The advisories to draw with, as soon as the store has them. */
  list: Promise<JudgingList>;
}

/** The map's root: the only part of it that talks to the store, the background and the browser. */
export function MapPage({ tabId, asOf, placeId, list }: MapPageProps) {
  const [inUse, setInUse] = useState<JudgingList | null>(null);
  const [today] = useState(localToday);
  const [exportFailed, setExportFailed] = useState(false);
  const tab = useTabFindings(tabId, asOf);
  const desk = useDeskFindings(inUse !== null);
  const findings = useMemo(
    () => [...tab.findings, ...withoutTwins(desk.findings, tab.findings)],
    [tab.findings, desk.findings],
  );

  useEffect(() => void list.then(setInUse), [list]);

  const save = async (picture: PictureToExport, as: 'svg' | 'png') => {
    setExportFailed(!(await savePicture(picture, as)));
  };
  const show = useCallback(
    (finding: PlacedFinding) => {
      if (finding.shownIn === 'desk') desk.show(finding);
      else void tab.show(finding);
    },
    [tab.show, desk.show],
  );

  if (inUse === null) return null;
  return (
    <MapScreen
      list={inUse.list}
      notice={inUse.fault && storeFaultWords(inUse.fault)}
      today={today}
      day={asOf ?? today}
      placeId={placeId}
      findings={findings}
      judgedOn={tab.judgedOn}
      onFinding={show}
      onExport={(picture, as) => void save(picture, as)}
      exportFailed={exportFailed}
      onPrint={() => window.print()}
    />
  );
}
