import type { MessageName } from './messages.ts';

/**
 * Who may send what. `content-script`: our script in a page, speaking for its own frame only. `extension-page`: side panel,
 * popup. `background`: the service worker or event page. Everything else (web pages, other extensions) may send nothing.
 */
export type SenderKind = 'content-script' | 'extension-page' | 'background' | 'stranger';

export const SENDER_KINDS: readonly SenderKind[] = ['content-script', 'extension-page', 'background', 'stranger'];

const ALLOWED: Record<MessageName, SenderKind> = {
  report: 'content-script',
  'run-reader': 'content-script',
  'get-advisories': 'content-script',
  'get-taught': 'content-script',
  'taught-pointed': 'content-script',
  'insert-highlight-rules': 'content-script',
  'open-panel': 'content-script',
  'show-lot': 'background',
  'report-all': 'background',
  ping: 'background',
  stop: 'background',
  'read-again': 'background',
  teach: 'background',
  'preview-taught': 'background',
  'teaching-changed': 'background',
  'teach-tab': 'extension-page',
  'preview-tab': 'extension-page',
  'get-taught-of': 'extension-page',
  'keep-taught': 'extension-page',
  'forget-taught': 'extension-page',
  'get-tab': 'extension-page',
  'jump-to': 'extension-page',
  'get-site': 'extension-page',
  'look-once': 'extension-page',
  'keep-picture': 'extension-page',
  'get-feed': 'extension-page',
  'update-feed': 'extension-page',
  'keep-local': 'extension-page',
  'remove-local': 'extension-page',
  'feed-changed': 'background',
  'tab-changed': 'background',
};

export const MESSAGE_NAMES = Object.keys(ALLOWED) as readonly MessageName[];

/** What the browser tells about a sender, the same in both browsers; never anything out of the payload. */
export interface SenderFacts {
  id?: string | undefined;
  /** The page's own address; an extension page's is one of the extension's own. */
  url?: string | undefined;
  /** Absent for the background and for pop-ups. An extension page in a tab has one too. */
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * The kind of a sender. `extensionUrl` is `runtime.getURL('')`. A page of ours in a tab has both a tab and an address of
 * ours, and a frame of a page cannot have one, since the package opens no file to the web.
 */
export function senderKind(sender: SenderFacts, extensionId: string, extensionUrl: string): SenderKind {
  if (sender.id !== extensionId) return 'stranger';
  if (sender.url?.startsWith(extensionUrl)) return isBackgroundUrl(sender.url) ? 'background' : 'extension-page';
  if (sender.tab?.id !== undefined && sender.frameId !== undefined) return 'content-script';
  return sender.url === undefined && sender.tab === undefined ? 'background' : 'stranger';
}

export function isAllowed(name: unknown, kind: SenderKind): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(ALLOWED, name) && ALLOWED[name as MessageName] === kind;
}

function isBackgroundUrl(url: string): boolean {
  const path = new URL(url).pathname;
  return path === '/background.js' || path === '/_generated_background_page.html';
}
