import type { IsoDate } from '@/lib/gazetteer';

/** Today by the clock of this computer. */
export function today(now: Date = new Date()): IsoDate {
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${parts.join('-')}`;
}
