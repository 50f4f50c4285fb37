import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { FEED_SETTINGS_KEY } from '@/lib/feed';
import { askToPersist } from '@/lib/store';
import { TEAM_SETTINGS_KEY } from '@/lib/teams/team-settings';
import { createBackground } from './background.ts';
import { MESSAGE_WAIT_MS, MESSAGES_PER_SECOND, UPKEEP_MINUTES } from './caps.ts';
import { today } from './clock.ts';
import { listenForCommands } from './commands.ts';
import { FEED_ALARM } from './feed-updates.ts';
import { createHandlers } from './handlers.ts';
import { offerMenus } from './menus.ts';
import { openNotified } from './notify.ts';
import { offerWelcome } from './offer-welcome.ts';
import { listenToOmnibox } from './omnibox.ts';
import { registerPageScript, runInOpenTabs } from './page-script.ts';
import { listenForPictures } from './picture-ways.ts';
import { createRateLimit } from './rate-limit.ts';
import { createReceiver, type Sender } from './receive.ts';
import { listenForSelections } from './screen-selection.ts';
import { askForReports, dropGoneDocuments, stopPage, stopWithdrawnFrames } from './watch-tabs.ts';

/** Rings once a day; made at each start, as alarms may not survive the browser's end. */
const UPKEEP_ALARM = 'record-upkeep';

export default defineBackground(() => {
  const background = createBackground();
  const { keeper, changed, feed, findings, judging } = background;
  const limit = createRateLimit(MESSAGES_PER_SECOND, MESSAGE_WAIT_MS);
  const presses = createRateLimit(MESSAGES_PER_SECOND, 0);
  const receive = createReceiver({
    extensionId: browser.runtime.id,
    extensionUrl: browser.runtime.getURL('/'),
    handlers: createHandlers(background),
    limit,
    presses,
    now: () => performance.now(),
    dropped: (reason, detail) => console.warn(`Parcel Vigil: a message was dropped (${reason}): ${detail}`),
  });

  // All listeners stand here, registered in the first turn: the worker may be started by any of them.
  browser.runtime.onMessage.addListener((message: unknown, sender) => receive(message, sender as Sender));
  browser.runtime.onInstalled.addListener(() => tell(registerPageScript().then(runInOpenTabs)));
  browser.runtime.onInstalled.addListener(() => tell(offerMenus()));
  browser.runtime.onInstalled.addListener(({ reason }) => tell(offerWelcome(reason)));
  listenForPictures(changed);
  listenForSelections();
  listenForCommands();
  listenToOmnibox({ list: async () => (await judging.get()).list, today });
  // Absent until the reader has granted it; the worker starts again with each grant that it is told of.
  browser.notifications?.onClicked.addListener((id) => tell(openNotified(id)));
  browser.permissions.onAdded.addListener(() => tell(registerPageScript().then(runInOpenTabs)));
  browser.permissions.onRemoved.addListener(({ origins }) => tell(stopWithdrawn(origins ?? [])));
  browser.tabs.onRemoved.addListener((tabId) => {
    for (const each of [limit, presses, background.frameTime]) each.forget(tabId);
    tell(keeper.ready.then(() => keeper.forget(tabId)));
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) tell(lookAgain(tabId, status));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FEED_ALARM) tell(feed.updateWhenDue());
    if (name === UPKEEP_ALARM) tell(findings.upkeep());
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (TEAM_SETTINGS_KEY in changes && area === 'local') tell(registerPageScript());
    const isFeed = FEED_SETTINGS_KEY in changes && (area === 'local' || area === 'managed');
    if (!isFeed && area !== 'managed') return;
    tell(registerPageScript().then(() => feed.settingsChanged()));
  });
  tell(registerPageScript());
  tell(feed.updateWhenDue());
  tell(askToPersist());
  browser.alarms.create(UPKEEP_ALARM, { periodInMinutes: UPKEEP_MINUTES });
  tell(findings.upkeep());

  /** A navigation, perhaps: forget documents that are gone, and ask a page that came back out of the browser's cache. */
  async function lookAgain(tabId: number, status: string): Promise<void> {
    await keeper.ready;
    const tab = keeper.get(tabId);
    if (tab === undefined) return;
    if (status === 'loading') tab.closed = false;
    if (tab.frames.size > 0) await dropGoneDocuments(tab);
    if (status === 'complete' && tab.frames.size === 0) await askForReports({ tabId });
    changed(tabId);
  }

  async function stopWithdrawn(withdrawn: string[]): Promise<void> {
    const granted = await registerPageScript();
    await keeper.ready;
    for (const tabId of keeper.tabIds()) {
      const tab = keeper.get(tabId);
      if (tab !== undefined && (await stopWithdrawnFrames(tab, withdrawn, granted))) changed(tabId);
    }
    // Tabs that told nothing that is remembered: their address is hidden now, as they are no longer granted.
    const unknown = (await browser.tabs.query({})).filter(({ id, url }) => id !== undefined && url === undefined);
    await Promise.all(unknown.map(({ id }) => (keeper.get(id!)?.frames.size ? null : stopPage({ tabId: id! }))));
  }
});

/** What nobody waits for still says that it failed. */
function tell(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Parcel Vigil:', error));
}
