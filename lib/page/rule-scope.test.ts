import { expect, it } from 'vitest';
import { type RuleStep, selectorOf, TAG } from './rule-scope.ts';

const step = (tag: string, from: number, to = from): RuleStep => ({ tag, from, to });

it.each([
  [[step('td', 5)], 'td:nth-child(5)'],
  [[step('tr', 1, 90), step('td', 5)], 'tr:nth-child(-n+90)>td:nth-child(5)'],
  [[step('*', 7, 12), step('p', 2, 3)], '*:nth-child(n+7):nth-child(-n+12)>p:nth-child(n+2):nth-child(-n+3)'],
])('%j as a selector', (scope, selector) => {
  expect(selectorOf(scope)).toBe(selector);
});

it.each([
  ['td', true],
  ['tender-sheet', true],
  ['h2', true],
  ['*', true],
  ['TD', false],
  ['svg:a', false],
  ['td>*', false],
  ['td\n', false],
  ['', false],
])('%j is a tag of a selector: %s', (tag, isOne) => {
  expect(TAG.test(tag)).toBe(isOne);
});
