import { defineContentScript } from 'wxt/utils/define-content-script';
import type { GeneratedI18nStructure } from '#i18n';
import { extensionApi } from '@/lib/page/extension-api';
import { runReader } from '@/lib/page/run-reader';

/** The one message that is shown in a page; asked plainly, since `#i18n` finds its API by a name that a page can hide. */
const LOT: keyof GeneratedI18nStructure = 'marker.lot';

// Registered nowhere: the background runs it in a document whose lookout asked for it.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => runReader((lot) => extensionApi()?.i18n.getMessage(LOT.replace('.', '_'), [lot]) ?? lot),
});
