import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KnownSitesProps } from '@/components/welcome/KnownSites';
import { belongsTo, KNOWN_SITES } from '@/components/welcome/known-sites';
import {
  askForSites,
  onGrantChange,
  onSettingsChange,
  type SettingsHere,
  settingsHere,
  watchedSites,
  withdrawSite,
} from '@/lib/settings';
import { createSiteReadingsStore } from '@/lib/store';

export interface SitesNews {
  settings: SettingsHere | null;
  sites: KnownSitesProps;
}

/** What is watched and what was tried here, and the ways to change it. */
export function useSites(): SitesNews {
  const [settings, setSettings] = useState<SettingsHere | null>(null);
  const [watched, setWatched] = useState<string[]>([]);
  const [tried, setTried] = useState<Record<string, number>>({});
  const [problem, setProblem] = useState<KnownSitesProps['problem']>(null);
  const refresh = useCallback(async () => {
    const [next, sites] = await Promise.all([settingsHere(), watchedSites()]);
    setSettings(next);
    setWatched(sites);
    setTried(await triedSites());
  }, []);
  useEffect(() => {
    void refresh();
    const ends = [onSettingsChange(() => void refresh()), onGrantChange(() => void refresh())];
    return () => {
      for (const end of ends) end();
    };
  }, [refresh]);

  // Browsers show their prompt only in the turn of the click: nothing is awaited before.
  const watch = async (patterns: readonly string[]) => {
    setProblem((await askForSites(patterns)) ? null : 'refused');
    await refresh();
  };
  const withdraw = async (pattern: string) => {
    setProblem((await withdrawSite(pattern)) ? null : 'stop-failed');
    await refresh();
  };
  return {
    settings,
    sites: {
      watched,
      tried,
      problem,
      onWatch: (patterns) => void watch(patterns),
      onWithdraw: (pattern) => void withdraw(pattern),
    },
  };
}

/** Lots at the last reading of each known site that gave any in this browser. */
async function triedSites(): Promise<Record<string, number>> {
  const readings = await createSiteReadingsStore()
    .all()
    .catch(() => []); // the page explains what a store that fails keeps from being known
  const tried: Record<string, number> = {};
  for (const { pattern } of KNOWN_SITES) {
    const own = readings.filter(({ host, usual }) => usual.length > 0 && belongsTo(host, pattern));
    const last = own.sort((one, other) => other.last.at.localeCompare(one.last.at))[0];
    if (last !== undefined) tried[pattern] = last.last.lots;
  }
  return tried;
}
