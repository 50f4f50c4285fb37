import { i18n } from '#i18n';
import { findTemplate } from './find-template.ts';

/** As the page's readers say it; a test holds them against the sources. */
export const READING_FAULTS = {
  lot: "A lot found by the reader '{reader}' could not be read: {fault}.",
  reader: "The reader '{reader}' stopped early: {fault}.",
  site: "The site file '{site}' stopped early: {fault}.",
  stopped: 'Reading stopped early ({fault}); what was read until then is kept. Reload the page to try again.',
  notStarted: 'This page has signs of lots, but reading could not be started, so none was read. Reload the page.',
} as const;

/** The message of each, with the values that it fills in, in their order. */
const WORDS: Record<keyof typeof READING_FAULTS, (values: readonly string[]) => string> = {
  lot: ([reader = '', fault = '']) => i18n.t('readingFault.lot', [reader, fault]),
  reader: ([reader = '', fault = '']) => i18n.t('readingFault.reader', [reader, fault]),
  site: ([site = '', fault = '']) => i18n.t('readingFault.site', [site, fault]),
  stopped: ([fault = '']) => i18n.t('readingFault.stopped', [fault]),
  notStarted: () => i18n.t('readingFault.notStarted'),
};

/** What went wrong in reading a page. A sentence that is not known here, of another version for instance, stays as it came. */
export function readingFaultWords(sentence: string): string {
  const found = findTemplate(READING_FAULTS, sentence);
  return found === null ? sentence : WORDS[found.code](found.values);
}
