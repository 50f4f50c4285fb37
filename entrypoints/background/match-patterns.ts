import type { SiteAccess } from '@/lib/page/messages';

/** Schemes that a match pattern with `*://` covers. */
const SCHEMES = new Set(['http:', 'https:']);

/** Hosts where browsers let no extension in, whatever was granted. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/** Host and pattern of a page that can be watched; `null` for browser pages, stores, files and pages not told. */
export function siteOf(url: string | null | undefined): { host: string; pattern: string } | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!SCHEMES.has(protocol) || hostname === '' || CLOSED_HOSTS.has(hostname)) return null;
  return { host: hostname, pattern: `*://${hostname}/*` };
}

/** True where one of the patterns covers the whole site of `url`. Patterns as the browser lists granted hosts. */
export function isGranted(url: string | null | undefined, patterns: readonly string[]): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (!SCHEMES.has(protocol)) return false;
  return patterns.some((pattern) => covers(pattern, protocol, hostname));
}

export function accessTo(url: string | null | undefined, patterns: readonly string[]): SiteAccess {
  const site = siteOf(url);
  if (site === null) return { host: null, pattern: null, watched: false };
  return { ...site, watched: isGranted(url, patterns) };
}

/** Granted patterns that a page script can be registered for: web pages only, each once, in a fixed order. */
export function watchedPatterns(origins: readonly string[]): string[] {
  return [...new Set(origins.filter((origin) => splitPattern(origin) !== null))].sort();
}

function covers(pattern: string, protocol: string, hostname: string): boolean {
  const parts = splitPattern(pattern);
  if (parts === null) return false;
  if (parts.scheme !== '*' && `${parts.scheme}:` !== protocol) return false;
  if (parts.host === '*' || parts.host === hostname) return true;
  if (!parts.host.startsWith('*.')) return false;
  const domain = parts.host.slice(2);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

function splitPattern(pattern: string): { scheme: string; host: string } | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const match = /^(\*|https?):\/\/(\[[^\]]+\]|[^/:]+)(?::[^/]*)?\//.exec(pattern);
  return match ? { scheme: match[1]!, host: match[2]! } : null;
}
