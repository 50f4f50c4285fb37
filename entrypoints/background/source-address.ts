/** Longest address that is kept; what is longer (a page in its own address) is cut. */
const ADDRESS_LENGTH = 2_000;

/**
 * A page's address as it stands in the record: without a password, and without a fragment, which names a place in the page.
 * A fragment that names the page itself (`#/lots/1`, `#!lots`) stays.
 */
export function sourceAddress(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, ADDRESS_LENGTH);
  const address = new URL(url);
  address.username = '';
  address.password = '';
  if (!/^#[/!]/.test(address.hash)) address.hash = '';
  return address.href.slice(0, ADDRESS_LENGTH);
}
