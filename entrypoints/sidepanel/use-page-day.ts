import { useEffect, useState } from 'preact/hooks';
import type { IsoDate } from '@/lib/gazetteer';
import { settingsHere } from '@/lib/settings';

export interface PageDay {
  /** The day that the page gives for its sale, where the reader wants to begin with that; `null`: today. */
  pageDay: IsoDate | null;
  /** Call it with what the page gives. */
  setStated: (stated: IsoDate | null) => void;
}

export function usePageDay(): PageDay {
  const [stated, setStated] = useState<IsoDate | null>(null);
  const [pageDay, setPageDay] = useState<IsoDate | null>(null);
  useEffect(() => {
    void settingsHere().then(({ preferences }) => setPageDay(preferences.asOf === 'page' ? stated : null));
  }, [stated]);
  return { pageDay, setStated };
}
