import { useMemo } from 'preact/hooks';
import { FilterBar } from '@/components/desk/FilterBar';
import { StateCounts } from '@/components/desk/StateCounts';
import { ViewPicker } from '@/components/desk/ViewPicker';
import { language } from '@/components/format';
import { choicesOf, countRows, EVERYTHING } from '@/lib/desk';
import { zoneNamesOf } from './desk-advisories.ts';
import type { Kept } from './kept.ts';
import type { Views } from './use-views.ts';

export interface DeskToolsProps {
  kept: Kept;
  views: Views;
  /** The filter leaves something out. */
  isNarrowed: boolean;
}

/** Counts, search, filters and views over all findings. */
export function DeskTools({ kept, views, isNarrowed }: DeskToolsProps) {
  const { rows, list } = kept;
  const counts = useMemo(() => countRows(rows), [rows]);
  const choices = useMemo(() => choicesOf(rows), [rows]);
  const zones = useMemo(() => zoneNamesOf(list, language()), [list]);
  const { filter, setFilter } = views;
  return (
    <>
      <StateCounts counts={counts} chosen={filter.states} onChange={(states) => setFilter({ ...filter, states })} />
      <FilterBar
        filter={filter}
        choices={choices}
        zones={zones}
        narrowed={isNarrowed}
        onChange={setFilter}
        onClear={() => setFilter(EVERYTHING)}
      />
      <ViewPicker
        views={kept.views}
        chosenId={views.chosenId}
        onChoose={views.choose}
        onSave={(name) => void views.save(name)}
        onRemove={(id) => void views.remove(id)}
      />
    </>
  );
}
