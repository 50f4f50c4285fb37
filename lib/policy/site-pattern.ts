/**
 * The match pattern of a site as people and policies name it: `tenders.example`, `*.tenders.example`, an address of it or a
 * match pattern. `null` for what names no site or all of them.
 */
export function sitePattern(named: string): string | null {
  const host = hostOf(named.trim().toLowerCase());
  if (host === null) return null;
  const wildcard = host.startsWith('*.');
  const domain = wildcard ? host.slice(2) : host;
  if (domain === '' || /[*%\s@]/.test(domain) || !URL.canParse(`https://${domain}/`)) return null;
  const { hostname } = new URL(`https://${domain}/`);
  // Every host of a country or of a branch is no site.
  if (wildcard && !hostname.includes('.')) return null;
  return `*://${wildcard ? '*.' : ''}${hostname}/*`;
}

/** What a person reads: the host of a pattern. */
export function siteName(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;
}

function hostOf(named: string): string | null {
  const address = /^(?:\*|https?):\/\/([^/?#]+)(?:[/?#].*)?$/.exec(named);
  const host = address?.[1] ?? (/[/?#:]/.test(named) && !named.startsWith('[') ? null : named);
  return host === null ? null : host.replace(/:\d+$/, '');
}
