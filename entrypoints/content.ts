import { defineContentScript } from 'wxt/utils/define-content-script';
import type { GeneratedI18nStructure } from '#i18n';
import { extensionApi } from '@/lib/page/extension-api';
import { runInPage } from '@/lib/page/run-in-page';

/** The one message that is shown in a page; asked plainly, since `#i18n` finds its API by a name that a page can hide. */
const LOT: keyof GeneratedI18nStructure = 'marker.lot';

// Registered by the background for granted hosts only. WXT copies these matches into the host permissions; wxt.config.ts
// takes them out again.
export default defineContentScript({
  registration: 'runtime',
  matches: ['*://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => runInPage((lot) => extensionApi()?.i18n.getMessage(LOT.replace('.', '_'), [lot]) ?? lot),
});
