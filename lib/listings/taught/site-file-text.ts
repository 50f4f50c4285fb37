import type { TaughtSite } from './taught-site.ts';

/** A description as a file for `lib/listings/sites/`: data in a call, read by the same reader as in the page. */
export function siteFileText(site: TaughtSite): string {
  // Within code, JSON is code of the same meaning; these two would end a line in older readers of it.
  const data = JSON.stringify(site, null, 2)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `import { taughtReader } from '../taught/taught-reader.ts';
import type { SiteReader } from '../types.ts';

/** Taught by pointing at one lot. Its pages belong in \`test/sites/${siteIdOf(site)}/\`. */
export const site: SiteReader = taughtReader('${siteIdOf(site)}', ${data});
`;
}

/** A name for the file, of the host's own letters. */
export function siteIdOf({ host }: TaughtSite): string {
  const name = host
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(name) ? name : `site-${name}`.replace(/-$/, '');
}
