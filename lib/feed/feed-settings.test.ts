import { describe, expect, test } from 'vitest';
import { addressOf, foldersOf, isFeedAddress, readFeedSettings } from './feed-settings.ts';

const area = (feed: unknown) => ({ get: async () => (feed === undefined ? {} : { feed }) });
const broken = {
  get: async () => {
    throw new Error('no policy');
  },
};
const SET = { address: 'https://feed.example/kp', root: '{}' };

describe('which feed is set', () => {
  test.each([
    ['by hand', broken, area(SET), { state: 'set', locked: false, settings: SET }],
    [
      'by policy, before what was set by hand',
      area(SET),
      area({ ...SET, root: '1' }),
      { state: 'set', locked: true, settings: SET },
    ],
    ['not at all', area(undefined), area(undefined), { state: 'none' }],
    ['without a root', broken, area({ address: SET.address }), { state: 'invalid', locked: false }],
    ['with more than there is', area({ ...SET, script: 'x' }), area(SET), { state: 'invalid', locked: true }],
  ])('%s', async (_name, managed, local, expected) => {
    expect(await readFeedSettings(managed, local)).toEqual(expected);
  });

  test.each([
    ['https://feed.example/', true],
    ['https://feed.example/a/b', true],
    ['http://127.0.0.1:8138/', true],
    ['http://feed.example/', false],
    ['https://feed.example/?reader=1', false],
    ['https://feed.example/?', false],
    ['https://feed.example/#a', false],
    ['https://name:word@feed.example/', false],
    ['ftp://feed.example/', false],
    ['javascript:alert(1)', false],
    ['feed.example', false],
  ])('%s may be an address: %s', (address, may) => {
    expect(isFeedAddress(address)).toBe(may);
  });

  test('a feed that the policy leaves to the reader is that of the reader, and not locked', async () => {
    const managed = { get: async () => ({ feed: SET, changeable: ['feed'] }) };
    const own = { ...SET, address: 'https://own.example/' };
    expect(await readFeedSettings(managed, area(own))).toEqual({ state: 'set', locked: false, settings: own });
    expect(await readFeedSettings(managed, area(undefined))).toEqual({ state: 'set', locked: false, settings: SET });
  });

  test('a mirror is asked before the address', () => {
    expect(foldersOf(SET)).toEqual([SET.address]);
    expect(foldersOf({ ...SET, mirror: 'https://m.example/' })).toEqual(['https://m.example/', SET.address]);
  });

  test('files lie in the folder', () => {
    expect(addressOf(SET.address, 'latest.json')).toBe('https://feed.example/kp/latest.json');
    expect(addressOf('https://feed.example/kp/', 'latest.json')).toBe('https://feed.example/kp/latest.json');
  });
});
