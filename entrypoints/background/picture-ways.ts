import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PictureOutcome } from '@/lib/page/messages';
import { deskStore } from '@/lib/store';
import { keepPicture, type PicturedTab } from './keep-picture.ts';
import { KEEP_PICTURE } from './menus.ts';

/** The toolbar button tells for so long what became of a picture. */
const TOLD_MS = 2_000;

/** A picture of the tab that the reader has just clicked for. */
export function pictureOfTab(tab: PicturedTab): Promise<PictureOutcome> {
  const capture = (windowId: number) => browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 80 });
  return keepPicture(tab, { desk: deskStore(), capture });
}

/** The ways to a picture without the popup: the command's key and the context menu. `after`: the badge is drawn anew. */
export function listenForPictures(after: (tabId: number) => void): void {
  const keep = async (tab: PicturedTab & { id?: number | undefined }) => {
    const outcome = await pictureOfTab(tab);
    const tabId = tab.id;
    if (tabId === undefined) return;
    await browser.action.setBadgeText({ tabId, text: outcome === 'kept' ? '✓' : '✕' });
    await browser.action.setTitle({ tabId, title: outcomeWords(outcome) });
    setTimeout(() => after(tabId), TOLD_MS);
  };
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === KEEP_PICTURE && tab !== undefined) void keep(tab);
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === KEEP_PICTURE && tab !== undefined) void keep(tab);
  });
}

function outcomeWords(outcome: PictureOutcome): string {
  if (outcome === 'kept') return i18n.t('desk.pictureDone');
  return i18n.t(outcome === 'private' ? 'desk.picturePrivate' : 'desk.pictureFailed');
}
