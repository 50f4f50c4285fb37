/** What a site that the trade uses is; `polished` goods are counted and never flagged. */
export type SiteKind = 'trading' | 'tender' | 'polished';

export interface KnownSite {
  name: string;
  kind: SiteKind;
  /** Match pattern of all that belongs to it. */
  pattern: string;
}

/** Sites that rough diamonds, or news of their tenders, are found on. None is watched before the reader allows it. */
export const KNOWN_SITES: readonly KnownSite[] = [
  { name: 'RapNet', kind: 'trading', pattern: '*://*.rapnet.com/*' },
  { name: 'Nivoda', kind: 'trading', pattern: '*://*.nivoda.com/*' },
  { name: 'Liquid Diamonds', kind: 'trading', pattern: '*://*.liquid.diamonds/*' },
  { name: 'Catawiki', kind: 'trading', pattern: '*://*.catawiki.com/*' },
  { name: 'Christie’s', kind: 'trading', pattern: '*://*.christies.com/*' },
  { name: 'Sotheby’s', kind: 'trading', pattern: '*://*.sothebys.com/*' },
  { name: 'ALROSA', kind: 'tender', pattern: '*://*.alrosa.ru/*' },
  { name: 'DMCC', kind: 'tender', pattern: '*://*.dmcc.ae/*' },
  { name: 'Petra Diamonds', kind: 'tender', pattern: '*://*.petradiamonds.com/*' },
  { name: 'SODIAM E.P.', kind: 'tender', pattern: '*://*.sodiam.co.ao/*' },
  { name: 'Trans Hex', kind: 'tender', pattern: '*://*.transhex.co.za/*' },
  { name: 'Blue Nile', kind: 'polished', pattern: '*://*.bluenile.com/*' },
  { name: 'Brilliant Earth', kind: 'polished', pattern: '*://*.brilliantearth.com/*' },
  { name: 'James Allen', kind: 'polished', pattern: '*://*.jamesallen.com/*' },
];

export const SITE_KINDS: readonly SiteKind[] = ['trading', 'tender', 'polished'];

/** Whether a host belongs to a pattern `*://*.domain/*` or `*://host/*`. */
export function belongsTo(host: string, pattern: string): boolean {
  const named = /^\*:\/\/([^/]+)\/\*$/.exec(pattern)?.[1] ?? '';
  if (!named.startsWith('*.')) return host === named;
  const domain = named.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}
