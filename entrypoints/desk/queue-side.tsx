import { i18n } from '#i18n';
import { QueueList } from '@/components/desk/QueueList';
import type { DeskRow } from '@/lib/desk';
import type { Selection } from './use-selection.ts';

export interface QueueSideProps {
  rows: readonly DeskRow[];
  /** How many of all are shown, in words. */
  shown: string;
  selection: Selection;
}

/** The list with its count. */
export function QueueSide({ rows, shown, selection }: QueueSideProps) {
  return (
    <>
      <p class="desk-shown">
        <span role="status">{rows.length === 0 ? i18n.t('desk.noneShown') : shown}</span>
        <span>{i18n.t('desk.keysHint')}</span>
      </p>
      {rows.length > 0 && (
        <QueueList
          rows={rows}
          selectedId={selection.row?.finding.id ?? null}
          onSelect={selection.select}
          onOpen={selection.open}
        />
      )}
    </>
  );
}
