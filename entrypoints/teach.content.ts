import { defineContentScript } from 'wxt/utils/define-content-script';
import type { GeneratedI18nStructure } from '#i18n';
import { extensionApi } from '@/lib/page/extension-api';
import { runTeach } from '@/lib/page/teach/run-teach';
import type { PointingAt, PointingFault } from '@/lib/page/teach/teaching-state';

/** Asked plainly, as in the reader's script; their keys are checked all the same. */
type TeachKey =
  | 'teach.inPageLot'
  | 'teach.inPageField'
  | 'teach.inPageOutlined'
  | `teach.field.${Field}`
  | `teach.fault.${PointingFault}`;
type Field = Exclude<PointingAt, 'lot-element'>;

function message(key: TeachKey & keyof GeneratedI18nStructure, words: string[] = []): string {
  return extensionApi()?.i18n.getMessage(key.replaceAll('.', '_'), words) ?? '';
}

function say(at: PointingAt, outlined: string | null, shutOff: PointingFault | null): string {
  const asked =
    at === 'lot-element' ? message('teach.inPageLot') : message('teach.inPageField', [message(`teach.field.${at}`)]);
  if (shutOff) return message(`teach.fault.${shutOff}`);
  return outlined ? `${asked} ${message('teach.inPageOutlined', [outlined])}` : asked;
}

// Registered nowhere: the background runs it in the page that the reader teaches.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => runTeach(say),
});
