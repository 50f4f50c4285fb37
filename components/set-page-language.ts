import { i18n } from '#i18n';
import { language } from './format.ts';

/** The page's language and direction are those of the messages it shows. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = language();
  page.documentElement.dir = i18n.t('direction');
}
