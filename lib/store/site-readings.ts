import type { IsoTime } from '@/lib/trail';
import { LOTS_FOR_CUSTOM, LOW_SHARE, READINGS_FOR_CUSTOM, READINGS_KEPT } from './limits.ts';

/** How many lots were found on pages of one kind, so that a page that suddenly gives fewer is noticed. No words of a page. */
export interface SiteReadings {
  /** Host and kind of pages, with a space between. */
  id: string;
  host: string;
  /** Path with `#` for what changes from page to page. */
  pages: string;
  /** Lots on the pages that gave as many as usual; newest last. */
  usual: number[];
  last: { lots: number; unread: number; at: IsoTime };
  /** Since when fewer are found than usual; `null`: as usual. */
  lowSince: IsoTime | null;
}

/** What one document gave in the end. */
export interface PageReading {
  host: string;
  pages: string;
  lots: number;
  /** Listings that were seen and could not be read. */
  unread: number;
  at: IsoTime;
}

/** Pages of one kind share their address but for numbers, dates and long names. */
export function kindOfPage(url: string): { host: string; pages: string } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (!['http:', 'https:'].includes(protocol)) return null;
  const parts = pathname.split('/').map((part) => (/\d/.test(part) || part.length > 40 ? '#' : part));
  return { host: hostname, pages: parts.slice(0, 8).join('/') };
}

export function idOfPages({ host, pages }: Pick<PageReading, 'host' | 'pages'>): string {
  return `${host} ${pages}`;
}

/** The middle of what is usual; `null` before there is a custom. */
export function usualLots({ usual }: Pick<SiteReadings, 'usual'>): number | null {
  if (usual.length < READINGS_FOR_CUSTOM) return null;
  const sorted = [...usual].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  return middle < LOTS_FOR_CUSTOM ? null : middle;
}

/**
 * What is known after one more reading. A low reading changes nothing of what is usual: a reader that has broken must not
 * become the custom by and by. `null`: nothing to remember, a page without lots where there never were any.
 */
export function withReading(known: SiteReadings | null, reading: PageReading): SiteReadings | null {
  const { host, pages, lots, unread, at } = reading;
  if (known === null && lots === 0 && unread === 0) return null;
  const usual = known?.usual ?? [];
  const custom = usualLots({ usual });
  const isLow = custom !== null && lots < custom * LOW_SHARE;
  return {
    id: idOfPages(reading),
    host,
    pages,
    usual: isLow || lots === 0 ? usual : [...usual, lots].slice(-READINGS_KEPT),
    last: { lots, unread, at },
    lowSince: isLow ? (known?.lowSince ?? at) : null,
  };
}

/** A person looked: what the last reading found is the custom from now on. */
export function asUsual(known: SiteReadings): SiteReadings {
  return { ...known, usual: known.last.lots > 0 ? [known.last.lots] : [], lowSince: null };
}
