import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { runInPage } from '@/lib/page/run-in-page';

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
  main: () => runInPage((lot) => i18n.t('marker.lot', [lot])),
});
