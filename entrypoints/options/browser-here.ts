import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type BrowserKind, browserKind } from '@/components/options/browser-words';
import type { KeyLine } from '@/components/options/OptionsScreen';

/** What the types of the web do not know yet. */
interface BrandedNavigator {
  userAgentData?: { brands: { brand: string }[] };
  brave?: unknown;
}

/** Which browser this is, by its own name for itself. */
export function browserHere(): BrowserKind {
  const { userAgentData, brave } = navigator as BrandedNavigator;
  const brands = userAgentData?.brands.map(({ brand }) => brand) ?? [];
  return browserKind(brands, import.meta.env.FIREFOX, brave !== undefined);
}

/** The extension's keys as the browser has them now. */
export async function keysHere(): Promise<KeyLine[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    says: name.startsWith('_execute') ? i18n.t('options.keyPopup') : description,
    keys: shortcut,
  }));
}
