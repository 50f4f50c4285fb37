import { useMemo, useState } from 'preact/hooks';
import { ALL_VIEW, TO_DO_VIEW } from '@/components/desk/ViewPicker';
import { type DeskFilter, EVERYTHING, SAVED_VIEWS, storedFilter, TO_DO } from '@/lib/desk';
import type { DeskStore, SavedView } from '@/lib/store';

export interface Views {
  filter: DeskFilter;
  setFilter: (filter: DeskFilter) => void;
  /** The view whose filter is in use; `null` for a filter without a name. */
  chosenId: string | null;
  choose: (id: string) => void;
  save: (name: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

const TO_DO_FILTER: DeskFilter = { ...EVERYTHING, states: TO_DO };

/** The filter in use, and those that were kept under a name. */
export function useViews(store: DeskStore | null, views: readonly SavedView[]): Views {
  const [filter, setFilter] = useState<DeskFilter>(TO_DO_FILTER);
  const named = useMemo(() => {
    const own = views.map(({ id, query }) => [id, storedFilter(query)] as const);
    return [[TO_DO_VIEW, TO_DO_FILTER] as const, [ALL_VIEW, EVERYTHING] as const, ...own];
  }, [views]);
  const words = JSON.stringify(filter);
  return {
    filter,
    setFilter,
    chosenId: named.find(([, other]) => JSON.stringify(other) === words)?.[0] ?? null,
    choose: (id) => {
      const chosen = named.find(([other]) => other === id);
      if (chosen !== undefined) setFilter(chosen[1]);
    },
    save: async (name) => {
      if (views.length >= SAVED_VIEWS) return;
      await store?.saveView({ id: crypto.randomUUID(), name, query: { ...filter } });
    },
    remove: async (id) => {
      await store?.removeView(id);
    },
  };
}
