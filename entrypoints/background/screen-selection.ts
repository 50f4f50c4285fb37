import { browser } from 'wxt/browser';
import { cutSelection, SELECTION_KEY, type SelectedWords } from '@/lib/page/selected-words';
import { SCREEN_SELECTION } from './menus.ts';

const WINDOW_SIZE = { width: 520, height: 760 };

interface SelectedIn {
  id?: number | undefined;
  url?: string | undefined;
}

/** The ways to a selection's screening: the context menu and the command's key; both give `activeTab` for the page. */
export function listenForSelections(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === SCREEN_SELECTION && tab !== undefined) tell(show(tab, selectionText ?? '', frameId ?? 0));
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === SCREEN_SELECTION && tab !== undefined) tell(show(tab, '', 0));
  });
}

/** The words wait in the memory of this session, which no page can read, until the small window has taken them. */
async function show(tab: SelectedIn, menuText: string, frameId: number): Promise<void> {
  const read = tab.id === undefined ? null : await readSelection(tab.id, frameId);
  const words: SelectedWords = { html: read?.html ?? '', text: read?.text || menuText, url: tab.url ?? '' };
  await browser.storage.session.set({ [SELECTION_KEY]: cutSelection(words) });
  await browser.windows.create({ url: browser.runtime.getURL('/selection.html'), type: 'popup', ...WINDOW_SIZE });
}

/** `null` where the page lets no script in: a PDF, a page of the browser. The menu's own words are taken then. */
async function readSelection(tabId: number, frameId: number): Promise<{ html: string; text: string } | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: selectionInPage });
    return (answer?.result as { html: string; text: string } | undefined) ?? null;
  } catch {
    return null;
  }
}

/**
 * Runs in the page and changes nothing there: nothing is cloned, as that would wake elements of the page's own. Rows and
 * blocks that are selected in part are taken whole, and the header of a table goes with its rows.
 */
function selectionInPage(): { html: string; text: string } {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return { html: '', text: '' };
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const table = element?.closest('table') ?? null;
  const isSelected = (part: Node) => range.intersectsNode(part);
  const markup = (parts: Iterable<Element>) => [...parts].map(({ outerHTML }) => outerHTML).join('');
  const text = String(selection);
  if (table === null)
    return { html: markup([...(around instanceof Element ? around.children : [])].filter(isSelected)), text };
  const rows = [...table.rows].filter(isSelected);
  const head = table.rows[0];
  return { html: `<table>${markup(head === undefined || rows.includes(head) ? rows : [head, ...rows])}</table>`, text };
}

function tell(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Parcel Vigil: the selection could not be shown.', error));
}
