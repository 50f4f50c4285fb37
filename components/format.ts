import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import type { Price } from '@/lib/listings';

/** Language of the messages shown, which may not be the browser's own. */
export function language(): string {
  return i18n.t('language') || 'en';
}

/** How dates and numbers are written in that language. */
function formats(): string {
  return i18n.t('formats') || language();
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(formats(), { maximumFractionDigits: 2 }).format(value);
}

/** Carats with the two decimals of the trade where there are any. */
export function formatCarats(carats: number): string {
  const minimumFractionDigits = Number.isInteger(carats) ? 0 : 2;
  return new Intl.NumberFormat(formats(), { minimumFractionDigits, maximumFractionDigits: 3 }).format(carats);
}

/** `15 January 2013`; what is no date of the calendar is given back as it came. */
export function formatDate(date: IsoDate): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return longDates(formats()).format(day);
}

const madeDates = new Map<string, Intl.DateTimeFormat>();

/** Made once for a language: making one takes longer than a frame of a map that plays can spare. */
function longDates(locale: string): Intl.DateTimeFormat {
  const made = madeDates.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  madeDates.set(locale, made);
  return made;
}

/** The amount in the reader's notation; the listing's own words where it names no currency. */
export function formatPrice(price: Price): string {
  const { amount, currency, per, text } = price;
  if (currency === null) return text;
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  const format = new Intl.NumberFormat(formats(), {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits,
    maximumFractionDigits: 2,
  });
  // Without a non-breaking space between code and amount a narrow panel would tear them apart.
  const sum = format.format(amount).replace(/\s/g, '\u00a0');
  if (per === 'carat') return i18n.t('finding.perCarat', [sum]);
  return per === 'lot' ? i18n.t('finding.perLot', [sum]) : sum;
}

/** `24 November 2026, 14:05` by the local clock, of a time as `2026-11-24T12:00:00.000Z`. */
export function formatTime(time: string): string {
  const moment = new Date(time);
  if (Number.isNaN(moment.getTime())) return time;
  return new Intl.DateTimeFormat(formats(), { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}
