import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { listFaultsWords } from '@/components/faults/list-fault-words';
import { language } from '@/components/format';
import { summarySentence } from '@/components/summary-sentence';
import type { ListFault } from '@/lib/advisories';
import { type Advisory, inLanguage } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readFeedSettings } from '@/lib/feed';
import type { IsoDate } from '@/lib/gazetteer';
import type { TabView } from '@/lib/page/messages';
import { screenParcel } from '@/lib/screening';
import { mayNotify, settingsHere } from '@/lib/settings';
import { advisoryStore, createLocalAdvisoryStore, createSiteReadingsStore, currentList, deskStore } from '@/lib/store';
import { announce, announceFeed } from './announce.ts';
import { badgeOf } from './badge.ts';
import { REMEMBERED_DAYS, SETTLE_MS } from './caps.ts';
import { today } from './clock.ts';
import { createLotCounter } from './count-lots.ts';
import { createFeedUpdates, FEED_ALARM } from './feed-updates.ts';
import { createFrameTime } from './frame-time.ts';
import { createJudge } from './judge.ts';
import { createJudgingList } from './judging-list.ts';
import { createFindingKeeper } from './keep-findings.ts';
import { createReportKeeper } from './keep-reports.ts';
import { createLocalHandlers } from './locals.ts';
import { accessTo } from './match-patterns.ts';
import { createNotifier, type NotificationsApi } from './notify.ts';
import { grantedPatterns } from './page-script.ts';
import { showBadge } from './show-badge.ts';
import type { TabReports } from './tab-reports.ts';
import { type TabFacts, tabView } from './tab-view.ts';
import { askToReadAgain, createSettler } from './watch-tabs.ts';

export type Background = ReturnType<typeof createBackground>;

/** What the handlers share: the reports, and how they become what the reader sees. */
export function createBackground() {
  const keeper = createReportKeeper(browser.storage.session);
  const judge = createJudge(screenParcel, REMEMBERED_DAYS);
  const frameTime = createFrameTime(() => performance.now());
  const settler = createSettler(SETTLE_MS, settle);
  const locals = createLocalAdvisoryStore();
  const judging = createJudgingList({ currentList, locals, say: sayLocals });
  const localHandlers = createLocalHandlers({ locals, currentList, onChange: localsChanged });

  const findings = createFindingKeeper({
    desk: deskStore(),
    list: async () => (await judging.get()).list,
    today,
    titleOf: async (tabId) => (await browser.tabs.get(tabId).catch(() => null))?.title ?? null,
    extensionVersion: browser.runtime.getManifest().version,
    now: () => performance.now(),
  });

  const lots = createLotCounter({ store: createSiteReadingsStore(), now: () => new Date() });
  const notifier = createNotifier({
    preferences: async () => (await settingsHere()).preferences,
    mayNotify,
    api: () => (browser as unknown as { notifications?: NotificationsApi }).notifications,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
  });

  const feed = createFeedUpdates({
    readSettings: () => readFeedSettings(browser.storage.managed, browser.storage.local),
    store: advisoryStore(),
    bundled: bundledList,
    local: browser.storage.local,
    setAlarm: setFeedAlarm,
    locks: navigator.locks,
    now: Date.now,
    onNewList: newList,
    onChange: () => void announceFeed(),
  });

  async function newList(): Promise<void> {
    await judgeAnew();
    await notifier.newList((await currentList()).list);
  }

  /** What is kept is held against the new list: badges, open panels and the paint in open pages follow. */
  async function judgeAnew(): Promise<void> {
    await keeper.ready;
    void findings.upkeep().catch((error: unknown) => console.error('Parcel Vigil:', error));
    for (const tabId of keeper.tabIds()) {
      changed(tabId);
      void askToReadAgain({ tabId });
    }
  }

  async function localsChanged(): Promise<void> {
    judging.localsChanged();
    await judgeAnew();
    void announceFeed();
  }

  async function viewOf(tab: TabReports, asOf: IsoDate | null): Promise<TabView> {
    await keeper.ready;
    const [{ problem }, { preferences }, facts, { list, notices }, ...more] = await Promise.all([
      currentList(),
      settingsHere(),
      factsOf(tab.tabId),
      judging.get(),
      feed.notices(),
      findings.notices(),
    ]);
    const day = today();
    const view = tabView(tab, facts, {
      judge,
      list,
      notices: [...new Set([...notices, ...more.flat()])],
      asOf: asOf ?? day,
      today: day,
      extensionVersion: browser.runtime.getManifest().version,
      language: preferences.language?.replace('_', '-') ?? i18n.t('language'),
    });
    return problem === 'newer' ? { ...view, isDatabaseNewer: true } : view;
  }

  /** Badge, storage and open panels follow a change. */
  async function settle(tabId: number): Promise<void> {
    const tab = keeper.get(tabId);
    if (tab !== undefined && (await isOpen(tabId))) {
      const view = await viewOf(tab, null);
      const { state, counts } = view;
      const title = i18n.t('badge.title', [summarySentence(state, counts)]);
      await Promise.all([showBadge(tabId, badgeOf(state, counts), title), keeper.save(tabId)]);
      if (state === 'done') await notifier.finding(view, () => isSeen(tabId), tab.private);
    }
    await announce(tabId, null);
  }

  function changed(tabId: number): void {
    settler.changed(tabId);
    const tab = keeper.get(tabId);
    if (tab === undefined) return;
    findings.changed(tab);
    lots.changed(tab);
  }

  return { keeper, feed, findings, judging, localHandlers, frameTime, factsOf, viewOf, judgeAnew, changed };
}

/** What is said beside every finding while local advisories are there. */
function sayLocals(event: { taken: readonly Advisory[] } | { faults: readonly ListFault[] }): string {
  if ('faults' in event) return i18n.t('advisories.localFaults', [listFaultsWords(event.faults)]);
  const titles = event.taken.map(({ title }) => inLanguage(title, language()));
  return i18n.t('advisories.localTakesPart', [titles.join(i18n.t('listSeparator'))]);
}

async function setFeedAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(FEED_ALARM);
  else browser.alarms.create(FEED_ALARM, { when });
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    // Closed since it changed: nothing to show any more.
    return false;
  }
}

/** The reader has the page before the eyes: the badge is enough. */
async function isSeen(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null || !tab.active || tab.windowId === undefined) return tab === null;
  return (await browser.windows.get(tab.windowId)).focused;
}

/** Address and title are told only for sites that are granted or were just clicked on. */
async function factsOf(tabId: number): Promise<TabFacts> {
  const [tab, patterns] = await Promise.all([browser.tabs.get(tabId), grantedPatterns()]);
  return { url: tab.url ?? null, title: tab.title ?? null, site: accessTo(tab.url, patterns) };
}
