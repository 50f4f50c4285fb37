import { i18n } from '#i18n';

export type BrowserKind = 'chrome' | 'edge' | 'brave' | 'chromium' | 'firefox';

/** What a person calls the browser; by its own names for itself. */
export function browserKind(brands: readonly string[], isFirefox: boolean, isBrave: boolean): BrowserKind {
  if (isFirefox) return 'firefox';
  if (isBrave || brands.includes('Brave')) return 'brave';
  if (brands.includes('Microsoft Edge')) return 'edge';
  return brands.includes('Google Chrome') ? 'chrome' : 'chromium';
}

export function browserWords(kind: BrowserKind): string {
  return i18n.t(`options.browser.${kind}`);
}
