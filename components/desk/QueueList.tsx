import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DeskRow } from '@/lib/desk';
import { QueueItem } from './QueueItem.tsx';
import './QueueList.css';

export interface QueueListProps {
  rows: readonly DeskRow[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  /** The reader wants to look at the selected one: Enter, or a click. */
  onOpen: (id: string) => void;
}

/** Height of a row in rem; the style sheet has the same. */
const ROW_REM = 4.5;

/** Rows drawn beyond what is seen. */
const SPARE_ROWS = 8;

/** The queue: a list box that draws only the rows that are seen, whatever its length. */
export function QueueList({ rows, selectedId, onSelect, onOpen }: QueueListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const selectedAt = useMemo(() => rows.findIndex(({ finding }) => finding.id === selectedId), [rows, selectedId]);
  const virtual = useVirtualRows(frame, rows);
  const { scrollToIndex } = virtual;

  useEffect(() => {
    if (selectedAt >= 0) scrollToIndex(selectedAt);
  }, [selectedAt, scrollToIndex]);

  const move = (at: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at))];
    if (row !== undefined) onSelect(row.finding.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(event.key, selectedAt, rows.length);
    if (step !== null) move(step);
    else if (event.key === 'Enter' && selectedId !== null) onOpen(selectedId);
    else return;
    event.preventDefault();
  };

  const isDrawn = virtual.items.some(({ index }) => index === selectedAt);
  return (
    <div
      ref={frame}
      class="queue-list"
      role="listbox"
      tabIndex={0}
      aria-label={i18n.t('desk.list')}
      aria-activedescendant={isDrawn ? rowId(selectedAt) : undefined}
      onKeyDown={onKeyDown}
    >
      <div class="queue-sizer" role="presentation" style={{ blockSize: `${virtual.size}px` }}>
        {virtual.items.map(({ index, start }) => (
          <QueueItem
            key={rows[index]!.finding.id}
            id={rowId(index)}
            row={rows[index]!}
            position={index + 1}
            of={rows.length}
            top={start}
            selected={index === selectedAt}
            onPick={() => {
              onSelect(rows[index]!.finding.id);
              onOpen(rows[index]!.finding.id);
            }}
          />
        ))}
      </div>
    </div>
  );
}

function rowId(index: number): string {
  return `queue-row-${index}`;
}

/** Where a key leads; `null` for keys that are not for the list. A page is ten rows, whatever the window. */
function stepOf(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? 0 : at - 1;
    case 'PageDown':
      return at + 10;
    case 'PageUp':
      return at - 10;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

interface VirtualRows {
  items: { index: number; start: number }[];
  /** Height of all rows in px. */
  size: number;
  scrollToIndex: (index: number) => void;
}

/** The list's window on its rows, kept by the virtualizer and drawn anew when it moves. */
function useVirtualRows(frame: { current: HTMLDivElement | null }, rows: readonly DeskRow[]): VirtualRows {
  const [, redraw] = useState(0);
  const height = useMemo(() => ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize), []);
  const options = {
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: SPARE_ROWS,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    getItemKey: (index: number) => rows[index]?.finding.id ?? index,
    onChange: () => redraw((serial) => serial + 1),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once that it is there, and at each drawing that it may have changed.
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  const scrollToIndex = useCallback(
    (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    [virtualizer],
  );
  const items = virtualizer.getVirtualItems().filter(({ index }) => index < rows.length);
  return { items, size: virtualizer.getTotalSize(), scrollToIndex };
}
