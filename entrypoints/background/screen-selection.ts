import { browser } from 'wxt/browser';
import { cutSelection, SELECTION_KEY, type SelectedWords } from '@/lib/page/selected-words';
import { selectionInPage } from '@/lib/page/selection-in-page';
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

function tell(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Parcel Vigil: the selection could not be shown.', error));
}
