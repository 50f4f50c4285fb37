import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from './check-policy.ts';

const ROOT = '{"signed":{}}';
const REASONS = { cleared: ['Seen'], 'ask-seller': ['Not clear'], escalate: ['Zone'], decline: ['Not bought'] };

const WHOLE = {
  sites: ['tenders.example', '*.rough.example', 'https://sale.example/2026/lots'],
  feed: { address: 'https://feed.example/kp/', mirror: 'https://mirror.house.example/kp', root: ROOT },
  house: { reasons: REASONS, signOff: ['decline'], samplingRate: 0.1, retentionYears: 7 },
  exports: { findings: true, trail: true, backup: false },
  language: 'fr',
  asOf: 'page',
  notifications: { newList: true, alertedZone: false },
  changeable: ['language', 'sites'],
};

describe('a policy', () => {
  it('without a fault is taken whole, its sites as patterns', () => {
    const sites = ['*://tenders.example/*', '*://*.rough.example/*', '*://sale.example/*'];
    expect(checkPolicy(WHOLE)).toEqual({ policy: { ...WHOLE, sites }, faults: [] });
  });

  it.each([[undefined], [null], [{}], ['text'], [[]]])('%j sets nothing', (none) => {
    expect(checkPolicy(none)).toEqual({ policy: {}, faults: [] });
  });

  it.each<[string, unknown, string, string]>([
    ['a name that nothing has', { site: ['a.example'] }, 'site', 'unknown'],
    ['a name that no group has', { house: { retention: 5 } }, 'house.retention', 'unknown'],
    ['sites that are no list', { sites: 'a.example' }, 'sites', 'value'],
    ['a site that is all sites', { sites: ['*'] }, 'sites[0]', 'value'],
    ['a site that is a whole country', { sites: ['a.example', '*.be'] }, 'sites[1]', 'value'],
    ['a site that is a number', { sites: [7] }, 'sites[0]', 'value'],
    ['a feed over http', { feed: { address: 'http://feed.example/', root: ROOT } }, 'feed.address', 'value'],
    ['a feed with a query', { feed: { address: 'https://feed.example/?a=1', root: ROOT } }, 'feed.address', 'value'],
    ['a feed without its root', { feed: { address: 'https://feed.example/' } }, 'feed.root', 'missing'],
    ['a root that is no JSON', { feed: { address: 'https://feed.example/', root: 'key' } }, 'feed.root', 'value'],
    ['a mirror over http', { feed: { ...WHOLE.feed, mirror: 'http://m.example' } }, 'feed.mirror', 'value'],
    ['a retention of 400 years', { house: { retentionYears: 400 } }, 'house.retentionYears', 'value'],
    ['a retention as text', { house: { retentionYears: '7' } }, 'house.retentionYears', 'value'],
    ['a share above 1', { house: { samplingRate: 10 } }, 'house.samplingRate', 'value'],
    ['reasons for fewer decisions', { house: { reasons: { cleared: ['Seen'] } } }, 'house.reasons', 'value'],
    ['a decision without reasons', { house: { reasons: { ...REASONS, decline: [] } } }, 'house.reasons', 'value'],
    ['a sign-off that is no decision', { house: { signOff: ['approve'] } }, 'house.signOff', 'value'],
    ['an export that is no yes or no', { exports: { backup: 'no' } }, 'exports.backup', 'value'],
    ['a language in words', { language: 'French' }, 'language', 'value'],
    ['a day that is no choice', { asOf: '2013-01-15' }, 'asOf', 'value'],
    ['a group that is a list', { notifications: [true] }, 'notifications', 'value'],
    ['what can never be left to the reader', { changeable: ['exports'] }, 'changeable[0]', 'value'],
  ])('names %s, and only that', (_, managed, key, kind) => {
    const { faults } = checkPolicy(managed);
    expect(faults.map((fault) => [fault.key, fault.kind])).toEqual([[key, kind]]);
  });

  it('a fault in one setting takes no other away', () => {
    const { policy, faults } = checkPolicy({
      ...WHOLE,
      sites: ['a.example', '*'],
      house: { ...WHOLE.house, samplingRate: 10 },
    });
    expect(policy.sites).toEqual(['*://a.example/*']);
    expect(policy.house).toEqual({ reasons: REASONS, signOff: ['decline'], retentionYears: 7 });
    expect(policy.feed).toEqual(WHOLE.feed);
    expect(faults).toHaveLength(2);
  });

  it('a feed by policy that cannot be used is none, and every fault of it is told', () => {
    expect(checkPolicy({ feed: { address: 'ftp://a', root: 7 } })).toMatchObject({
      policy: {},
      faults: [{ key: 'feed.address' }, { key: 'feed.root' }],
    });
  });

  it('a long value is cut where it is shown', () => {
    expect(checkPolicy({ language: 'x'.repeat(500) }).faults[0]?.found.length).toBeLessThan(100);
  });

  it('whatever it holds: nothing throws, what is taken is taken again without a fault', () => {
    const names = fc.constantFrom(...Object.keys(WHOLE), '__proto__', 'constructor', 'toString');
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(WHOLE)))),
        (managed) => {
          expect(checkPolicy(checkPolicy(managed).policy).faults).toEqual([]);
        },
      ),
    );
  });
});
