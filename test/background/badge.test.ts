import { describe, expect, it } from 'vitest';
import { badgeOf } from '@/entrypoints/background/badge';
import type { Counts } from '@/entrypoints/background/tab-view';
import type { TabState } from '@/lib/page/messages';

function counts(byVerdict: Partial<Counts['byVerdict']>, given: Partial<Counts> = {}): Counts {
  const all = { 'alerted-zone': 0, ambiguous: 0, 'car-unspecified': 0, 'car-other': 0, none: 0, ...byVerdict };
  const read = Object.values(all).reduce((sum, count) => sum + count, 0);
  return { listings: read, read, unread: 0, notStated: 0, byVerdict: all, ...given };
}

describe('badge', () => {
  const rows: [string, TabState, Counts, string][] = [
    ['lots in an alerted zone', 'done', counts({ 'alerted-zone': 3, ambiguous: 2, none: 20 }), '3'],
    ['more than fit', 'done', counts({ 'alerted-zone': 120 }), '99+'],
    ['lots to look at', 'done', counts({ ambiguous: 1, 'car-unspecified': 2, 'car-other': 4 }), '3?'],
    ['lots from elsewhere in the CAR', 'done', counts({ 'car-other': 2, none: 9 }), '(2)'],
    ['lots and nothing to say', 'done', counts({ none: 30 }), '0'],
    ['a page without lots', 'none', counts({}), ''],
    ['a page that is not allowed', 'not-allowed', counts({}), ''],
    ['a page that begins to be read', 'reading', counts({}), ''],
    ['a page that is being read', 'reading', counts({ none: 4 }), '…'],
    ['a find while reading', 'reading', counts({ 'alerted-zone': 1 }), '1'],
    ['a page read in part with nothing found', 'part-read', counts({ none: 4 }), '?'],
    ['a lot that could not be read', 'done', counts({ none: 4 }, { unread: 1 }), '?'],
  ];
  it.each(rows)('for %s', (_, state, given, text) => expect(badgeOf(state, given).text).toBe(text));

  it('is legible: a contrast of at least 4.5 : 1', () => {
    for (const [, state, given] of rows) {
      const { background, colour } = badgeOf(state, given);
      expect(contrast(background, colour), background).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('tells its kinds apart without colour', () => {
    const kinds = rows.map(([, state, given]) => badgeOf(state, given)).filter(({ text }) => text !== '');
    const signs = new Map<string, string>();
    for (const { text, background } of kinds) {
      const sign = text.replace(/\d+\+?/, text === '0' ? '0' : 'n');
      expect(signs.get(sign) ?? background).toBe(background);
      signs.set(sign, background);
    }
  });
});

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
