import { useState } from 'preact/hooks';
import type { TabView } from '@/lib/page/messages';

/** Up to so many flagged lots, what the notices ask is open from the start; beyond, the list stays short. */
const OPEN_UP_TO = 3;

export interface OpenNotes {
  areOpen: (id: string) => boolean;
  toggle: (id: string, open: boolean) => void;
}

/** Which findings show what the notices ask: what the reader chose, else the finding that was asked for, else few. */
export function useOpenNotes(view: TabView | null, focusId: string | null): OpenNotes {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const flagged = view?.findings.filter(({ parcel }) => parcel.verdict !== 'none').length ?? 0;
  return {
    areOpen: (id) => chosen.get(id) ?? (id === focusId || flagged <= OPEN_UP_TO),
    toggle: (id, open) => setChosen((before) => new Map(before).set(id, open)),
  };
}
