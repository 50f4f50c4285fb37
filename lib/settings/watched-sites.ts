import { browser } from 'wxt/browser';
import { foldersOf, readFeedSettings } from '@/lib/feed';
import { sitePattern } from '@/lib/policy';
import { readTeamSettings } from '@/lib/teams';

/** Match patterns of the sites that are granted and read, in the order of their hosts. */
export async function watchedSites(): Promise<string[]> {
  const [{ origins = [] }, servers] = await Promise.all([browser.permissions.getAll(), serverHosts()]);
  return origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin) && !servers.includes(origin)).sort(byHost);
}

/** Asks for all of them in one prompt. Call it in the turn of a click; nothing is awaited before. */
export function askForSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** False where the browser keeps the grant. */
export async function withdrawSite(pattern: string): Promise<boolean> {
  const origins = [pattern];
  return (await browser.permissions.remove({ origins })) && !(await browser.permissions.contains({ origins }));
}

/** Told when a grant is added or withdrawn; returns what ends it. */
export function onGrantChange(listener: () => void): () => void {
  const changed = () => listener();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Hosts that are granted so that a feed or a team's server can be asked. */
async function serverHosts(): Promise<string[]> {
  const { managed, local } = browser.storage;
  const [feed, team] = await Promise.all([readFeedSettings(managed, local), readTeamSettings(managed, local)]);
  const addresses = [
    ...(feed.state === 'set' ? foldersOf(feed.settings) : []),
    ...(team.state === 'set' ? [team.settings.server] : []),
  ];
  return addresses.flatMap((address) => sitePattern(address) ?? []);
}

function byHost(one: string, other: string): number {
  return one.replace(/^[^/]*\/\/(\*\.)?/, '').localeCompare(other.replace(/^[^/]*\/\/(\*\.)?/, ''));
}
