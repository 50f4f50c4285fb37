// Stands in for `#i18n` where components run in a test page.
import './browser-messages.ts';
import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

export type { GeneratedI18nStructure };
export const i18n = createI18n<GeneratedI18nStructure>();
