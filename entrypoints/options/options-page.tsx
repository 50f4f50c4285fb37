import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type KeyLine, OptionsScreen } from '@/components/options/OptionsScreen';
import type { SitesProblem } from '@/components/options/WatchedSites';
import type { Preferences } from '@/lib/policy';
import { askForSites, askToNotify, mayNotify, savePreferences, stopNotifying, withdrawSite } from '@/lib/settings';
import { browserHere, keysHere } from './browser-here.ts';
import { useFeed } from './use-feed.ts';
import { useHouse } from './use-house.ts';
import { useSettings } from './use-settings.ts';

/** The page's root: the only part of it that talks to the browser, the background and the store. */
export function OptionsPage() {
  const { settings, watched, refresh } = useSettings();
  const [problem, setProblem] = useState<SitesProblem | null>(null);
  const [isPrivate, setPrivate] = useState<boolean | null>(null);
  const [keys, setKeys] = useState<KeyLine[]>([]);
  const [isNoticeRefused, setNoticeRefused] = useState(false);
  const feed = useFeed();
  const house = useHouse();

  useEffect(() => {
    void browser.extension.isAllowedIncognitoAccess().then(setPrivate);
    void keysHere().then(setKeys);
  }, []);
  const wanted = settings?.preferences.notifications;
  const wantsNotices = wanted !== undefined && (wanted.newList || wanted.alertedZone);
  useEffect(() => {
    if (wantsNotices) void mayNotify().then((may) => setNoticeRefused(!may));
    else setNoticeRefused(false);
  }, [wantsNotices]);

  // Browsers show their prompt only in the turn of the click: nothing is awaited before.
  const watch = async (patterns: readonly string[]) => {
    const granted = await askForSites(patterns);
    setProblem(granted ? null : 'refused');
    await refresh();
  };
  const withdraw = async (pattern: string) => {
    setProblem((await withdrawSite(pattern)) ? null : 'stop-failed');
    await refresh();
  };
  const notices = async (notifications: Preferences['notifications']) => {
    const isOn = notifications.newList || notifications.alertedZone;
    const granted = isOn ? await askToNotify() : !(await stopNotifying());
    setNoticeRefused(isOn && !granted);
    await savePreferences({ notifications: granted ? notifications : { newList: false, alertedZone: false } });
  };

  return (
    <OptionsScreen
      settings={settings}
      sites={{
        watched,
        problem,
        onWatch: (patterns) => void watch(patterns),
        onWithdraw: (pattern) => void withdraw(pattern),
      }}
      feed={feed.feed}
      feedAddress={feed.address}
      feedProblem={feed.problem}
      onSetFeed={(address, root) => void feed.set(address, root)}
      onRemoveFeed={() => void feed.remove()}
      house={house.house}
      houseProblem={house.problem}
      onSaveHouse={(form) => void house.save(form)}
      isNoticeRefused={isNoticeRefused}
      onAskToNotify={() => void askToNotify().then((granted) => setNoticeRefused(!granted))}
      onNotices={(chosen) => void notices(chosen)}
      onLanguage={(language) => void savePreferences({ language: language === '' ? undefined : language })}
      onAsOf={(asOf) => void savePreferences({ asOf })}
      isAllowedInPrivate={isPrivate}
      browser={browserHere()}
      keys={keys}
    />
  );
}
