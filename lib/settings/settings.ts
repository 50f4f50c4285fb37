import { browser } from 'wxt/browser';
import {
  type CheckedPolicy,
  mayExport,
  type OwnPreferences,
  PREFERENCES_KEY,
  type PreferencesInForce,
  readInForce,
  readPreferences,
} from '@/lib/policy';

export type SettingsHere = CheckedPolicy & PreferencesInForce;

/** What holds here. Never throws. */
export function settingsHere(): Promise<SettingsHere> {
  return readInForce(browser.storage.managed, browser.storage.local);
}

/** Whether the organisation lets this be taken out of the browser as a file. */
export async function isExportAllowed(what: Parameters<typeof mayExport>[1]): Promise<boolean> {
  return mayExport((await settingsHere()).policy, what);
}

/** Keeps what the reader chose, beside what was chosen before. */
export async function savePreferences(change: OwnPreferences): Promise<void> {
  const stored = (await browser.storage.local.get(PREFERENCES_KEY))[PREFERENCES_KEY];
  await browser.storage.local.set({ [PREFERENCES_KEY]: { ...readPreferences(stored), ...change } });
}

/** Told when policy or preferences change; returns what ends it. */
export function onSettingsChange(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && PREFERENCES_KEY in changes)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
