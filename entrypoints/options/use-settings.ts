import { useCallback, useEffect, useState } from 'preact/hooks';
import { onGrantChange, onSettingsChange, type SettingsHere, settingsHere, watchedSites } from '@/lib/settings';

export interface SettingsNews {
  /** `null` until they are read. */
  settings: SettingsHere | null;
  watched: string[];
  refresh: () => Promise<void>;
}

/** What holds and what is watched, read anew at each change. */
export function useSettings(): SettingsNews {
  const [settings, setSettings] = useState<SettingsHere | null>(null);
  const [watched, setWatched] = useState<string[]>([]);
  const refresh = useCallback(async () => {
    const [next, sites] = await Promise.all([settingsHere(), watchedSites()]);
    setSettings(next);
    setWatched(sites);
  }, []);
  useEffect(() => {
    void refresh();
    const ends = [onSettingsChange(() => void refresh()), onGrantChange(() => void refresh())];
    return () => {
      for (const end of ends) end();
    };
  }, [refresh]);
  return { settings, watched, refresh };
}
