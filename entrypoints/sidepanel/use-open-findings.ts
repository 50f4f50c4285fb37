import { useState } from 'preact/hooks';
import type { TabView } from '@/lib/page/messages';

/** Up to so many flagged lots, all reasons are shown from the start; beyond, the list stays short enough to look through. */
const OPEN_UP_TO = 3;

export interface OpenFindings {
  isOpen: (id: string) => boolean;
  toggle: (ids: readonly string[], open: boolean) => void;
}

/** Which findings show their reasons: what the reader chose, else the one that was asked for in the page, else few. */
export function useOpenFindings(view: TabView | null, focusId: string | null): OpenFindings {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const flagged = view?.findings.filter(({ parcel }) => parcel.verdict !== 'none').length ?? 0;
  return {
    isOpen: (id) => chosen.get(id) ?? (id === focusId || flagged <= OPEN_UP_TO),
    toggle: (ids, open) => setChosen((before) => new Map([...before, ...ids.map((id) => [id, open] as const)])),
  };
}
