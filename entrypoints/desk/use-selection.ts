import { useCallback, useMemo, useState } from 'preact/hooks';
import { FINDING_ID } from '@/components/desk/FindingPane';
import type { DeskRow } from '@/lib/desk';

export interface Selection {
  /** The one that is looked at, also where the filter leaves it out; `null` where there is none at all. */
  row: DeskRow | null;
  /** It stands in place of the list where there is no room for both. */
  isOpen: boolean;
  select: (id: string) => void;
  open: (id: string) => void;
  close: () => void;
  /** By so many rows down or up. */
  move: (by: number) => void;
  /** Id of the row below, else above: where to go on once this one is done. */
  neighbour: () => string | null;
}

/** Which finding is looked at: the one that was chosen, else the first. */
export function useSelection(shown: readonly DeskRow[], all: readonly DeskRow[]): Selection {
  const [id, setId] = useState<string | null>(idInAddress);
  const [isOpen, setIsOpen] = useState(id !== null);
  const at = useMemo(() => shown.findIndex(({ finding }) => finding.id === id), [shown, id]);
  const row = shown[at] ?? all.find(({ finding }) => finding.id === id) ?? shown[0] ?? null;
  const place = Math.max(0, at);

  const open = useCallback((chosen: string) => {
    setId(chosen);
    setIsOpen(true);
    // Where the list gives way to the finding, the focus would be left in what is no longer seen.
    requestAnimationFrame(() => {
      if (!isListSeen()) document.getElementById(FINDING_ID)?.focus();
    });
  }, []);
  return {
    row,
    isOpen: isOpen && row !== null,
    select: setId,
    open,
    close: () => {
      setIsOpen(false);
      requestAnimationFrame(focusList);
    },
    move: (by) => {
      const next = shown[Math.max(0, Math.min(shown.length - 1, place + by))];
      if (next !== undefined) setId(next.finding.id);
    },
    neighbour: () => (shown[place + 1] ?? shown[place - 1])?.finding.id ?? null,
  };
}

/** `desk.html#ID`: another page of ours, such as the map, leads to one finding. */
function idInAddress(): string | null {
  return /^#([0-9a-f]{32})$/.exec(location.hash)?.[1] ?? null;
}

/** The list has the focus again where it is seen; else the finding. */
export function focusList(): void {
  const list = document.querySelector<HTMLElement>('.queue-list');
  if (list !== null && isListSeen()) list.focus({ preventScroll: true });
  else document.getElementById(FINDING_ID)?.focus();
}

function isListSeen(): boolean {
  return document.querySelector('.queue-list')?.checkVisibility() === true;
}
