import { browser } from 'wxt/browser';
import {
  readTeamSettings,
  TEAM_SETTINGS_KEY,
  type TeamSetting,
  type TeamSettings,
  teamSettingsSchema,
} from '@/lib/teams';

/**
 * What a shared record sends, in Firefox's words, which asks for it beside the host and lets it be withdrawn among the add-on's
 * permissions. Other browsers know no such permission.
 */
const SENT: object = import.meta.env.FIREFOX
  ? { data_collection: ['browsingActivity', 'websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'] }
  : {};

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
  const wanted = { origins: [`${protocol}//${hostname}/*`], ...SENT };
  const isGranted = await browser.permissions.request(wanted).catch(() => false);
  if (!isGranted) return 'denied';
  const { user, password } = settings;
  await browser.storage.local.set({ [TEAM_SETTINGS_KEY]: locked ? { user, password } : parsed.data });
  return 'saved';
}

/** Whether the reader lets what is shared be sent; where a policy set it, the organisation has said so. */
export async function maySend(locked: boolean): Promise<boolean> {
  return locked || !import.meta.env.FIREFOX || browser.permissions.contains({ ...SENT });
}

export async function removeSetting(): Promise<void> {
  await browser.storage.local.remove(TEAM_SETTINGS_KEY);
}
