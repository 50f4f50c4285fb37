import type { IsoDate } from '@/lib/gazetteer';

/** The day by the clock of this computer. */
export function localToday(): IsoDate {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
