import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Ids of the context menu's entries; two of them are commands too. */
export const KEEP_PICTURE = 'keep-picture';
export const SCREEN_SELECTION = 'screen-selection';

/** Made at install and after an update; entries stay over restarts of the worker. */
export async function offerMenus(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: SCREEN_SELECTION,
    title: i18n.t('selection.menu'),
    contexts: ['selection'],
  });
  browser.contextMenus?.create({
    id: KEEP_PICTURE,
    title: i18n.t('desk.pictureKeep'),
    contexts: ['page', 'selection'],
  });
}
