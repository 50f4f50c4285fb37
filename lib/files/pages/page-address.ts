/** What a browser writes at the head of a page that it saves: `<!-- saved from url=(0023)https://… -->`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i;
const SAVED_FROM_WITHIN = 4096;

/** The address that a saved page came from, as far as the page itself says so; `null` where it does not. */
export function pageAddress(html: string, document: Document): string | null {
  const candidates = [
    SAVED_FROM.exec(html.slice(0, SAVED_FROM_WITHIN))?.[1],
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('base[href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const candidate of candidates) {
    const address = webAddress(candidate);
    if (address !== null) return address;
  }
  return null;
}

/** The text as an absolute http(s) address, `null` for anything else. */
export function webAddress(text: string | null | undefined): string | null {
  if (text === null || text === undefined || !/^https?:\/\//i.test(text)) return null;
  return URL.canParse(text) ? new URL(text).href : null;
}
