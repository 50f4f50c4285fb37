import { describe, expect, it } from 'vitest';
import { accessTo, isGranted, siteOf, watchedPatterns } from '@/entrypoints/background/match-patterns';

describe('which pages can be watched', () => {
  it.each([
    ['https://tender.example/lots?page=2', '*://tender.example/*'],
    ['http://127.0.0.1:4173/tender.html', '*://127.0.0.1/*'],
    ['http://[::1]:8080/', '*://[::1]/*'],
    ['https://xn--mnchen-3ya.example/', '*://xn--mnchen-3ya.example/*'],
  ])('%s by the pattern %s', (url, pattern) => expect(siteOf(url)?.pattern).toBe(pattern));

  it.each([
    'chrome://extensions/',
    'about:blank',
    'file:///home/lots.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/firefox/',
    'data:text/html,lots',
    'no address',
    '',
    null,
    undefined,
  ])('not %s', (url) => expect(siteOf(url)).toBeNull());
});

describe('whether a page is granted', () => {
  it.each([
    ['https://a.example/x', ['*://a.example/*'], true],
    ['http://a.example:8080/x', ['*://a.example/*'], true],
    ['https://a.example/x', ['https://a.example/*'], true],
    ['http://a.example/x', ['https://a.example/*'], false],
    ['https://sub.a.example/x', ['*://a.example/*'], false],
    ['https://sub.a.example/x', ['*://*.a.example/*'], true],
    ['https://a.example/x', ['*://*.a.example/*'], true],
    ['https://nota.example/x', ['*://*.a.example/*'], false],
    ['https://a.example.evil/x', ['*://a.example/*'], false],
    ['https://a.example/x', ['*://*/*'], true],
    ['https://a.example/x', ['<all_urls>'], true],
    ['file:///x', ['<all_urls>'], false],
    ['https://a.example/x', ['*://b.example/*', 'nonsense', ''], false],
    ['http://[::1]:8080/x', ['*://[::1]/*'], true],
    [undefined, ['<all_urls>'], false],
  ])('%s by %j: %s', (url, patterns, granted) => expect(isGranted(url, patterns)).toBe(granted));

  it('tells host, pattern and grant together', () => {
    expect(accessTo('https://a.example/x', ['*://a.example/*'])).toEqual({
      host: 'a.example',
      pattern: '*://a.example/*',
      watched: true,
    });
    expect(accessTo('about:newtab', ['<all_urls>'])).toEqual({ host: null, pattern: null, watched: false });
  });
});

it('registers the page script for web pages only, each pattern once, in a fixed order', () => {
  const origins = ['*://b.example/*', 'file:///*', 'https://a.example/*', '*://b.example/*', 'chrome://favicon/*'];
  expect(watchedPatterns(origins)).toEqual(['*://b.example/*', 'https://a.example/*']);
});
