import { browser } from 'wxt/browser';
import { deskFaultWords } from '@/components/faults/store-fault-words';
import type { StatusFacts, StorageFacts } from '@/components/status/StatusScreen';
import { GAZETTEER_VERSION } from '@/lib/gazetteer';
import type { FeedView } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';
import { siteName } from '@/lib/policy';
import { settingsHere, watchedSites } from '@/lib/settings';
import { createSiteReadingsStore, currentList, deskStore, StoreError, usualLots } from '@/lib/store';

const DAY_MS = 86_400_000;

/** Everything that the page tells, gathered anew. What fails is told in its place and takes nothing else away. */
export async function readFacts(): Promise<StatusFacts> {
  const [answer, settings, watched, storage, sites, { list }] = await Promise.all([
    ask('get-feed', null),
    settingsHere(),
    watchedSites(),
    readStorage(),
    createSiteReadingsStore()
      .all()
      .catch(() => []), // said by the line about the database
    currentList(),
  ]);
  const feed: FeedView | null = answer?.ok ? answer.value : null;
  const byPolicy = settings.policy.sites ?? [];
  return {
    extension: browser.runtime.getManifest().version,
    browser: browserName(),
    gazetteer: GAZETTEER_VERSION,
    listAge: Math.max(0, Math.floor((Date.now() - Date.parse(list.issued)) / DAY_MS)),
    feed,
    checked: { policy: settings.policy, faults: settings.faults },
    pending: byPolicy.filter((pattern) => !watched.includes(pattern)).map(siteName),
    isCheckedBefore: !import.meta.env.FIREFOX,
    storage,
    sites: sites.map((site) => ({ ...site, usual: usualLots(site) })),
  };
}

async function readStorage(): Promise<StorageFacts> {
  const [estimate, isPersisted, records] = await Promise.all([
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
    isKept(),
    readRecords(),
  ]);
  return { used: estimate.usage ?? null, quota: estimate.quota ?? null, isPersisted, ...records };
}

/** `unlimitedStorage` keeps an extension's data from being cleared for space, as the grant of a site does. */
async function isKept(): Promise<boolean> {
  if (await browser.permissions.contains({ permissions: ['unlimitedStorage'] })) return true;
  return navigator.storage.persisted().catch(() => false);
}

async function readRecords(): Promise<Pick<StorageFacts, 'problem' | 'findings' | 'reviews' | 'entries'>> {
  try {
    const [{ findings, reviews }, { entries }] = await Promise.all([
      deskStore().all(),
      deskStore().checkpointStanding(),
    ]);
    return { problem: null, findings: findings.length, reviews: reviews.length, entries };
  } catch (error) {
    const problem = error instanceof StoreError ? deskFaultWords(error) : String(error);
    return { problem, findings: 0, reviews: 0, entries: 0 };
  }
}

/** `Chromium 156`, `Firefox 153`. */
function browserName(): string {
  const { userAgent } = navigator;
  const named = /(Firefox|Edg|Chrome)\/(\d+)/g;
  const found = [...userAgent.matchAll(named)].at(-1);
  return found ? `${found[1] === 'Edg' ? 'Edge' : found[1]} ${found[2]}` : userAgent;
}
