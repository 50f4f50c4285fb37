import type { DeskFinding } from './types.ts';

/**
 * Where a lot's page can be opened, with the words to scroll to where the browser knows how (text fragments); `null` for a
 * file, and for an address that is none of the web.
 */
export function pageAddress({ source, parcel }: Pick<DeskFinding, 'source' | 'parcel'>): string | null {
  if (source.kind !== 'page' || !URL.canParse(source.address)) return null;
  const url = new URL(source.address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const words = parcel.lot ?? parcel.title;
  if (words === null) return url.href;
  // A hyphen and a comma have a meaning of their own there.
  const fragment = encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D').replaceAll(',', '%2C');
  return `${url.href}${url.hash === '' ? '#' : ''}:~:text=${fragment}`;
}
