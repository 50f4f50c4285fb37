import { i18n } from '#i18n';
import type { ScreenedParcel } from '@/lib/screening';
import { formatCarats, formatDate, formatPrice } from './format.ts';
import { plural, pluralWritten } from './plural.ts';

/** Carats, stones, price and closing date in words, as far as the listing gives them. */
export function lotFigures(parcel: Pick<ScreenedParcel, 'carats' | 'stones' | 'price' | 'closes'>): string[] {
  const { carats, stones, price, closes } = parcel;
  const figures: string[] = [];
  if (carats !== null) figures.push(caratWords(carats));
  if (stones !== null) figures.push(plural('finding.stones', stones));
  if (price !== null) figures.push(formatPrice(price));
  if (closes !== null) figures.push(i18n.t('finding.closes', [formatDate(closes)]));
  return figures;
}

/** The plural form follows the figure as it is written: 1 carat, 1.50 carats. */
function caratWords(carats: number): string {
  const decimals = Number.isInteger(carats) ? 0 : 2;
  return pluralWritten('finding.carats', carats, formatCarats(carats), [], decimals);
}
