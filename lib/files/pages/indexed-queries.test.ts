import { describe, expect, it } from 'vitest';
import { indexQueries } from './indexed-queries.ts';
import { parseHtml } from './parse-html.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Sale</title><meta itemprop="name" content="x"><meta name="Description" content="y">
<script type="application/LD+json">{}</script><script type="application/json" id="__NEXT_DATA__">{}</script></head>
<body><h1 class="a">One</h1><H2>Two</H2><div role="grid" style="White-Space: pre">x</div><svg><title>not a page's</title><linearGradient/></svg>
<template><table role="table"><tr><td data-label="Carats">1</td></tr></table></template>
<table><tr><th>Lot</th></tr></table><time datetime="2013-01-15">day</time><time>other</time><pre>text</pre><h1>Three</h1></body></html>`;

describe('queries answered out of an index', () => {
  it.each([
    'title',
    'h1',
    'h1, h2',
    'h2, h1, h3, caption',
    'table',
    'table, [role="grid"], [role="table"]',
    '[role="grid"]',
    '[role="GRID"]',
    '[style*="white-space"]',
    '[style*="White-Space"]',
    'script[type*="ld+json"]',
    'script#__NEXT_DATA__, script[type="application/json"]',
    'head script[type*="json"], meta[itemprop], head meta[name="description"]',
    'time[datetime]',
    '[data-label]',
    '[itemscope]',
    '[class]',
    '.a',
    'pre, xmp, listing, plaintext',
    'lineargradient',
    'td:first-child',
  ])('%s gives what the parser gives, in its order', (selector) => {
    const document = parseHtml(PAGE);
    const expected = [...document.querySelectorAll(selector)];
    expect([...indexQueries(document).querySelectorAll(selector)]).toEqual(expected);
  });

  it('finds something at all', () => {
    expect(indexQueries(parseHtml(PAGE)).querySelectorAll('h1, h2')).toHaveLength(3);
  });
});
