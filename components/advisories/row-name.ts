import { i18n } from '#i18n';
import { inLanguage } from '@/lib/advisories';
import type { RegimeRow } from '@/lib/advisories/regimes-over-time';
import type { Tongue } from './In.tsx';

export function rowName({ name, isLocal }: Pick<RegimeRow, 'name' | 'isLocal'>, tongue: Tongue): string {
  if (name === null) return i18n.t('advisories.rest');
  const words = inLanguage(name, tongue);
  return isLocal ? i18n.t('advisories.localZone', [words]) : words;
}
