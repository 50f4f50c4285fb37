import { expect, it } from 'vitest';
import { sitePattern } from '@/lib/policy';
import { belongsTo, KNOWN_SITES } from './known-sites.ts';

it.each(KNOWN_SITES.map((site) => [site.name, site] as const))(
  '%s is asked for by a pattern of a site',
  (_, { pattern }) => {
    expect(sitePattern(pattern)).toBe(pattern);
  },
);

it('no site stands twice', () => {
  for (const of of ['name', 'pattern'] as const) {
    expect(new Set(KNOWN_SITES.map((site) => site[of])).size).toBe(KNOWN_SITES.length);
  }
});

it.each([
  ['trade.rapnet.com', '*://*.rapnet.com/*', true],
  ['rapnet.com', '*://*.rapnet.com/*', true],
  ['notrapnet.com', '*://*.rapnet.com/*', false],
  ['a.example', '*://a.example/*', true],
  ['b.a.example', '*://a.example/*', false],
])('%s belongs to %s: %s', (host, pattern, does) => {
  expect(belongsTo(host, pattern)).toBe(does);
});
