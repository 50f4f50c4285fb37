import { beforeAll, expect, it } from 'vitest';
import { addressFor, placeSentence } from '@/entrypoints/background/omnibox';
import { bundledList } from '@/lib/advisories/bundled-list';
import { placeById } from '@/lib/gazetteer';
import { useEnglish } from '../ui/use-english.ts';

beforeAll(useEnglish);

it.each([
  ['bria', 'map.html?place=town-bria'],
  ['town-bria', 'map.html?place=town-bria'],
  [' Sam-Ouandja ', 'map.html?place=town-sam-ouandja'],
  ['nowhere at all', 'map.html'],
  ['', 'map.html'],
  ['<script>', 'map.html'],
])('%j opens %s', (text, address) => {
  expect(addressFor(text)).toBe(address);
});

it('tells what a place is, what holds there and who names it', () => {
  const says = placeSentence(placeById('town-bria'), bundledList(), '2026-11-24');
  expect(says).toMatch(/^Bria: town\. Today: /i);
  expect(says).toContain('2012');
});
