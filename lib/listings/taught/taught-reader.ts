import type { SiteReader } from '../types.ts';
import { readTaught } from './read-taught.ts';
import type { TaughtSite } from './taught-site.ts';

/** A site file made of a description: what `siteFileText` writes calls it. */
export function taughtReader(id: string, taught: TaughtSite): SiteReader {
  return {
    id,
    hosts: [taught.host],
    read: (page, { url }) => {
      const lots = readTaught(page, url, taught, id);
      return lots.length === 0 ? null : lots;
    },
  };
}
