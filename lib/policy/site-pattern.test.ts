import { expect, it } from 'vitest';
import { siteName, sitePattern } from './site-pattern.ts';

it.each([
  ['tenders.example', '*://tenders.example/*'],
  [' Tenders.Example ', '*://tenders.example/*'],
  ['*.rough.example', '*://*.rough.example/*'],
  ['https://sale.example/2026/lots?x=1', '*://sale.example/*'],
  ['*://*.rough.example/*', '*://*.rough.example/*'],
  ['https://sale.example:8443/', '*://sale.example/*'],
  ['bücher.example', '*://xn--bcher-kva.example/*'],
  ['localhost', '*://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['intranet-host', '*://intranet-host/*'],
  ['', null],
  ['*', null],
  ['*://*/*', null],
  ['<all_urls>', null],
  ['*.be', null],
  ['a b.example', null],
  ['ftp://a.example/', null],
  ['user@a.example', null],
  ['tend*rs.example', null],
])('%s is the site %s', (named, pattern) => {
  expect(sitePattern(named)).toBe(pattern);
});

it('a pattern is shown as its host', () => {
  expect(['*://*.rough.example/*', '*://a.example/*'].map(siteName)).toEqual(['*.rough.example', 'a.example']);
});
