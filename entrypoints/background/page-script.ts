import { browser } from 'wxt/browser';
import { foldersOf, readFeedSettings } from '@/lib/feed';
import { HIGHLIGHT_ORIGINS, highlightRules } from '@/lib/page/highlight-rules';
import { giveReadingTime } from '@/lib/page/reading-time';
import type { RuleScope } from '@/lib/page/rule-scope';
import { readTeamSettings } from '@/lib/teams/team-settings';
import { siteOf, watchedPatterns } from './match-patterns.ts';

const SCRIPT_ID = 'page';
/** The lookout: small, registered, in every frame of a granted host. */
const SCRIPT_FILE = '/content-scripts/content.js';
/** All that reading and judging needs; runs where the lookout saw signs of lots. In no manifest and open to no page. */
const READER_FILE = '/content-scripts/reader.js';

/** Lets the reader point at lots; runs in the page that is taught. */
const TEACH_FILE = '/content-scripts/teach.js';

/** Patterns of all hosts that are granted now, whoever granted them, less those that are granted as a feed or a shared record. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const servers = (await Promise.all([feedPatterns(), teamPatterns()])).flat();
  // A server is granted by the scheme of its address, or by any.
  return watchedPatterns(origins).filter((pattern) => !servers.includes(pattern.replace(/^https?:/, '*:')));
}

/** A host that is granted so that its feed can be asked is no site to read. */
async function feedPatterns(): Promise<string[]> {
  const setting = await readFeedSettings(browser.storage.managed, browser.storage.local);
  if (setting.state !== 'set') return [];
  return foldersOf(setting.settings).flatMap((folder) => siteOf(folder)?.pattern ?? []);
}

async function teamPatterns(): Promise<string[]> {
  const setting = await readTeamSettings(browser.storage.managed, browser.storage.local);
  return setting.state === 'set' ? [siteOf(setting.settings.server)?.pattern ?? []].flat() : [];
}

/** A document as the browser names it. */
export interface DocumentAddress {
  tabId: number;
  frameId: number;
  /** `null` in browsers that do not tell it. */
  documentId: string | null;
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered page script match the granted hosts; answers the patterns. One change at a time: a start and a
 * grant may come together, and registering the same script twice is an error.
 */
export function registerPageScript(): Promise<string[]> {
  const change = lastChange.then(matchRegistration, matchRegistration);
  lastChange = change;
  return change;
}

async function matchRegistration(): Promise<string[]> {
  const patterns = await grantedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (patterns.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (registered === undefined) {
    await browser.scripting.registerContentScripts([registration(patterns)]);
  } else if (patterns.join() !== [...(registered.matches ?? [])].sort().join()) {
    await browser.scripting.updateContentScripts([registration(patterns)]);
  }
  return patterns;
}

function registration(patterns: string[]) {
  return {
    id: SCRIPT_ID,
    js: [SCRIPT_FILE],
    matches: patterns,
    allFrames: true,
    // Frames without an address of their own (srcdoc, about:blank) are read as part of the site that made them.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

/** Runs the page script in the frames of a tab that may be read. Throws where the tab itself may not. */
export async function runPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT_FILE] });
}

/** Runs the reader in one document, for `ms` of reading at most. Throws where it is gone or may not be read. */
export async function runReader({ tabId, frameId, documentId }: DocumentAddress, ms?: number): Promise<void> {
  // By document where the browser tells it: the frame may show another one by now.
  const target = documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  if (ms !== undefined) {
    await browser.scripting.executeScript({ target, func: giveReadingTime, args: [ms], injectImmediately: true });
  }
  await browser.scripting.executeScript({ target, files: [READER_FILE], injectImmediately: true });
}

/** Has the browser put the rules that paint into a frame, for some elements or for all: the page cannot list or remove them. */
export async function insertRules(tabId: number, frameId: number, scopes: readonly RuleScope[] | null): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const css = highlightRules(scopes);
  for (const origin of HIGHLIGHT_ORIGINS) {
    await browser.scripting.insertCSS({ target, css, origin });
  }
}

/** Runs the pointing script in the page of a tab. Throws where it may not be read. */
export async function runTeach(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await insertRules(tabId, 0, null);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [TEACH_FILE] });
}

/** Runs it in every open tab that the patterns cover: a newly granted site is read without a reload. */
export async function runInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  const running = tabs.map(({ id, discarded }) => (id === undefined || discarded ? null : runPageScript(id)));
  // A tab that closed meanwhile or shows an error page refuses; it is read when it loads next.
  await Promise.allSettled(running);
}
