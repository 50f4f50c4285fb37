import { browser } from 'wxt/browser';
import {
  readTeamSettings,
  TEAM_SETTINGS_KEY,
  type TeamSetting,
  type TeamSettings,
  teamSettingsSchema,
} from '@/lib/teams';

export function readSetting(): Promise<TeamSetting> {
  return readTeamSettings(browser.storage.managed, browser.storage.local);
}

export function onSettingChange(listener: () => void): () => void {
  const heard = (changes: object) => {
    if (TEAM_SETTINGS_KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/**
 * Keeps where the record is shared, and asks the browser for that host first: it is no site to read, and a grant lasts. Called
 * in a click, as the browser wants it.
 */
export async function saveSetting(settings: TeamSettings, locked: boolean): Promise<'saved' | 'fault' | 'denied'> {
  const parsed = teamSettingsSchema.safeParse(settings);
  if (!parsed.success) return 'fault';
  const { protocol, hostname } = new URL(settings.server);
  const isGranted = await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
  if (!isGranted) return 'denied';
  const { user, password } = settings;
  await browser.storage.local.set({ [TEAM_SETTINGS_KEY]: locked ? { user, password } : parsed.data });
  return 'saved';
}

export async function removeSetting(): Promise<void> {
  await browser.storage.local.remove(TEAM_SETTINGS_KEY);
}
