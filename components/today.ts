import type { IsoDate } from '@/lib/gazetteer';

/** Today by the local clock, for a page's root to hand down. */
export function today(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
