import { browser } from 'wxt/browser';
import { parseReport } from '@/lib/page/parse-report';
import { announce } from './announce.ts';
import type { Background } from './background.ts';
import { FRAMES_PER_TAB, LEAST_READING_MS, LOTS_PER_TAB } from './caps.ts';
import { withoutQuotes } from './judging-list.ts';
import { jumpToLot } from './jump-to-lot.ts';
import { openPanel } from './open-panel.ts';
import { insertRules, runPageScript, runReader } from './page-script.ts';
import {
  getTabPayload,
  insertRulesPayload,
  jumpToPayload,
  openPanelPayload,
  readPayload,
  tabPayload,
} from './panel-payloads.ts';
import { pictureOfTab } from './picture-ways.ts';
import { type Handlers, RefusedMessage, type Sender } from './receive.ts';
import { applyReport, findingId, type Reporter, type TabReports } from './tab-reports.ts';
import { createTeachHandlers } from './teach.ts';
import { askForReports, dropGoneDocuments } from './watch-tabs.ts';

/** One handler per message. */
export function createHandlers(background: Background): Handlers {
  const { keeper, factsOf, viewOf, changed, feed, findings, frameTime, judging } = background;

  async function readTab(tabId: number): Promise<TabReports> {
    await keeper.ready;
    const tab = keeper.open(tabId, (await browser.tabs.get(tabId)).incognito);
    if (await dropGoneDocuments(tab)) changed(tabId);
    return tab;
  }

  /** A page may hold hundreds of frames: so many are read, in so much time together, and it is said that there are more. */
  async function readFrame(from: Reporter): Promise<'left-out' | null> {
    const { tabId, frameId } = from;
    await keeper.ready;
    const ms = Math.floor(await frameTime.turn(tabId, frameId));
    const tab = keeper.open(tabId, from.private);
    const isOver = !tab.frames.has(frameId) && tab.frames.size >= FRAMES_PER_TAB;
    try {
      if (!isOver && ms >= LEAST_READING_MS) return await runReader(from, ms).then(() => null);
    } catch (error) {
      frameTime.spent(tabId, frameId, 0);
      throw error;
    }
    frameTime.spent(tabId, frameId, 0);
    tab.framesLeftOut = true;
    changed(tabId);
    return 'left-out';
  }

  return {
    ...createTeachHandlers(),
    ...background.localHandlers,

    async report(payload, sender) {
      const from = reporterOf(sender);
      const parsed = parseReport(payload);
      if (!parsed.ok) throw new RefusedMessage(`The report was not understood: ${parsed.fault}.`);
      await keeper.ready;
      const tab = keeper.open(from.tabId, from.private);
      if (parsed.report.state !== 'reading') frameTime.spent(from.tabId, from.frameId, parsed.report.spent);
      const applied = applyReport(tab, from, parsed.report, { frames: FRAMES_PER_TAB, lots: LOTS_PER_TAB });
      if (applied === 'incomplete') void askForReports(from);
      changed(from.tabId);
      return null;
    },

    // Where it runs is the browser's word alone, so a page can call it into its own document only.
    async 'run-reader'(_payload, sender) {
      const from = reporterOf(sender);
      return from.frameId === 0 ? runReader(from).then(() => null) : readFrame(from);
    },

    'get-advisories': async () => withoutQuotes((await judging.get()).list),

    async 'insert-highlight-rules'(payload, sender) {
      const { tabId, frameId } = reporterOf(sender);
      await insertRules(tabId, frameId, readPayload(insertRulesPayload, payload).scopes);
      return null;
    },

    // Not async before `openPanel`: the user's gesture holds only in this turn.
    'open-panel'(payload, sender) {
      const { tabId, frameId } = reporterOf(sender);
      const { key } = readPayload(openPanelPayload, payload);
      const opened = openPanel(tabId);
      return focusFinding(background, tabId, sender, findingId(frameId, key))
        .then(() => announce(tabId, key))
        .then(() => opened)
        .then(() => null);
    },

    async 'get-tab'(payload) {
      const { tabId, asOf } = readPayload(getTabPayload, payload);
      const tab = await readTab(tabId);
      await wakePage(tab);
      const view = await viewOf(tab, asOf);
      // Told once: a panel that is opened later is not sent to a lot that was asked for long ago.
      tab.focus = null;
      return view;
    },

    async 'get-site'(payload) {
      const { tabId } = readPayload(tabPayload, payload);
      const tab = await readTab(tabId);
      await wakePage(tab);
      const { site, state, counts, isDatabaseNewer = false } = await viewOf(tab, null);
      return { ...site, tabId, state, counts, ...(isDatabaseNewer && { isDatabaseNewer }) };
    },

    async 'look-once'(payload) {
      const { tabId } = readPayload(tabPayload, payload);
      await runPageScript(tabId);
      return null;
    },

    async 'keep-picture'(payload) {
      const { tabId } = readPayload(tabPayload, payload);
      await findings.flush();
      return pictureOfTab(await browser.tabs.get(tabId));
    },

    'get-feed': () => feed.view(),
    'update-feed': () => feed.updateNow(),

    'jump-to'(payload) {
      const { tabId, frameId, key } = readPayload(jumpToPayload, payload);
      return jumpToLot(tabId, frameId, key);
    },
  };

  /** A granted tab that told nothing yet: asked again, and given the script where it has none. */
  async function wakePage(tab: TabReports): Promise<void> {
    if (tab.frames.size > 0 || tab.closed) return;
    const { site } = await factsOf(tab.tabId);
    if (!site.watched || (await askForReports({ tabId: tab.tabId }))) return;
    const { status } = await browser.tabs.get(tab.tabId);
    if (status !== 'complete') return;
    try {
      await runPageScript(tab.tabId);
    } catch {
      // Granted, loaded, and still refused: an error page or one of the browser's own viewers. Said as a state.
      tab.closed = true;
    }
  }
}

async function focusFinding(background: Background, tabId: number, sender: Sender, id: string): Promise<void> {
  await background.keeper.ready;
  const tab = background.keeper.open(tabId, sender.tab?.incognito ?? false);
  tab.focusSerial++;
  tab.focus = { id, serial: tab.focusSerial };
  await background.keeper.save(tabId);
}

/** Identity comes from the browser alone; the allow table has made sure that a content script sent this. */
function reporterOf(sender: Sender): Reporter {
  const { tab, frameId, documentId, documentLifecycle, url } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new RefusedMessage('The sender has no tab.');
  // What a page still said as it was left would count as a frame of the page that is shown; it tells all when it comes back.
  if (documentLifecycle !== undefined && documentLifecycle !== 'active') {
    throw new RefusedMessage('The document is not shown now.');
  }
  const isPrivate = tab.incognito ?? false;
  const at = Date.now();
  return { tabId: tab.id, frameId, documentId: documentId ?? null, url: url ?? '', private: isPrivate, at };
}
