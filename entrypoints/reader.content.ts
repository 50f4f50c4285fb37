import { defineContentScript } from 'wxt/utils/define-content-script';
import type { GeneratedI18nStructure } from '#i18n';
import { extensionApi } from '@/lib/page/extension-api';
import type { MarkerMessage } from '@/lib/page/marker-line';
import { runReader } from '@/lib/page/run-reader';

/** Messages are asked plainly, since `#i18n` finds its API by a name that a page can hide; their keys are checked all the same. */
type MarkerKey = `marker.${MarkerMessage}` & keyof GeneratedI18nStructure;

function message(key: MarkerKey | 'language', words: string[] = []): string {
  return extensionApi()?.i18n.getMessage(key.replace('.', '_'), words) ?? '';
}

// Registered nowhere: the background runs it in a document whose lookout asked for it.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () =>
    runReader({
      say: (name, ...words) => message(`marker.${name}`, words),
      // Asked for with the first line: the browser takes a while to find the first message.
      get language() {
        return message('language');
      },
    }),
});
