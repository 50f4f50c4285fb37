import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PlacedFinding } from '@/components/map/FindingLink';
import { deskStore } from '@/lib/store';
import { placedFinding } from './placed-finding.ts';

export interface DeskFindings {
  findings: readonly PlacedFinding[];
  /** Opens the desk at the finding. */
  show: (finding: PlacedFinding) => void;
}

const PREFIX = 'desk-';

/**
 * The kept findings that state a place of the country, read once, and not before `isWanted`: the picture comes first.
 * Whoever changes them does so in the desk.
 */
export function useDeskFindings(isWanted: boolean): DeskFindings {
  const [findings, setFindings] = useState<readonly PlacedFinding[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let ended = false;
    // A store that cannot be read is said by the desk; the map then shows what else it has.
    void readKept().then(
      (kept) => {
        if (!ended) setFindings(kept);
      },
      () => {},
    );
    return () => {
      ended = true;
    };
  }, [isWanted]);
  const show = ({ id }: PlacedFinding) => {
    const url = browser.runtime.getURL('/desk.html' as '/popup.html');
    void browser.tabs.create({ url: `${url}#${id.slice(PREFIX.length)}` });
  };
  return { findings, show };
}

async function readKept(): Promise<PlacedFinding[]> {
  const { findings } = await deskStore().all();
  return findings
    .filter(({ parcel }) => parcel.verdict !== 'none')
    .map(({ id, parcel, source }) => placedFinding(PREFIX + id, parcel, 'desk', source.address, false));
}
