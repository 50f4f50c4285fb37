import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '@/lib/page/messages';

interface Asked {
  id: string;
  /** Another one for each asking. */
  asking: string;
}

/** The finding that was asked for in the page: scrolled to and focused once for each asking, as soon as the findings are drawn. */
export function useFocus(view: TabView | null, isDrawn: boolean): string | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = useRef<string | null>(null);
  const id = view?.focus?.id ?? null;
  const asking = view?.focus ? `${view.tabId} ${view.focus.serial}` : null;
  useEffect(() => {
    if (id !== null && asking !== null) setAsked({ id, asking });
  }, [asking, id]);
  useEffect(() => {
    if (asked === null || !isDrawn || asked.asking === done.current) return;
    done.current = asked.asking;
    const element = document.getElementById(`finding-${asked.id}`);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [asked, isDrawn]);
  return asked?.id ?? null;
}
