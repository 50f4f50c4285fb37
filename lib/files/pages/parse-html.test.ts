import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

describe('whatever the markup, the document has the shape that a browser gives it', () => {
  it.each([
    ['', ''],
    ['only words', 'only words'],
    ['<p>one<p>two', 'onetwo'],
    ['<title>T</title><table><tr><td>a<td>b</table>', 'ab'],
    ['<html><head><title>T</title></head><p>a', 'a'],
    ['<html><p>a</html>', 'a'],
    ['<!doctype html><html><body><div>a', 'a'],
    ['<!-- c --><div>a</div><html><body>b</body></html>', 'ab'],
    ['<body>a</body>', 'a'],
    ['<head><title>T</title></head><body>a</body>', 'a'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>a</body></html>', 'a'],
  ])('%j', (html, words) => {
    const { documentElement, head, body } = parseHtml(html);
    expect(documentElement.localName).toBe('html');
    expect([head.parentElement, body.parentElement]).toEqual([documentElement, documentElement]);
    const shown = [...body.querySelectorAll('title, script, style')].reduce(
      (text, hidden) => text.replace(hidden.textContent ?? '', ''),
      body.textContent ?? '',
    );
    expect(shown).toBe(words);
  });

  it('keeps a title that stands outside any head', () => {
    expect(parseHtml('<title>Sale</title><p>a').querySelector('title')?.textContent).toBe('Sale');
  });

  it('shows what an open shadow root holds, and no other template', () => {
    const root = (words: string, mode = 'open') => `<template shadowrootmode="${mode}"><p>${words}</p></template>`;
    const page = `<x-a>${root(`a<x-b>${root('b')}</x-b>`)}</x-a><x-c>${root('c', 'closed')}</x-c><template><p>d</p></template>`;
    expect(parseHtml(page).querySelectorAll('p')).toHaveLength(2);
  });
});
