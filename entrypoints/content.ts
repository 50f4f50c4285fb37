import { defineContentScript } from 'wxt/utils/define-content-script';
import { runLookout } from '@/lib/page/run-lookout';

// Registered by the background for granted hosts only. Where it sees signs of lots it has the background run `reader`.
export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => runLookout(),
});
