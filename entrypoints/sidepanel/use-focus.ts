import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '@/lib/page/messages';

/** The finding that was asked for in the page: scrolled to and focused once for each asking. */
export function useFocus(view: TabView | null): string | null {
  const [focusId, setFocusId] = useState<string | null>(null);
  const asked = view?.focus ?? null;
  const id = asked?.id ?? null;
  const asking = asked === null ? null : `${view?.tabId} ${asked.serial}`;
  useEffect(() => {
    if (id === null || asking === null) return;
    setFocusId(id);
    const element = document.getElementById(`finding-${id}`);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [asking, id]);
  return focusId;
}
