import { describe, expect, test } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { listNews, newsAbout } from './list-news.ts';

const { advisories, ...rest } = bundledList();
const notice = advisories.find(({ id }) => id === 'kp-2013-04-18')!;
const end = {
  ...notice,
  id: 'kp-2026-11-20',
  zones: [],
  effects: [{ kind: 'withdraw' as const, advisories: [notice.id], from: '2026-11-20', passage: null }],
};
const LIST = { ...rest, advisories: [notice, end] };

describe('what another list has to do with a finding', () => {
  const before = { [notice.id]: 'a', 'local-kp-2025-05-04': 'b', 'kp-2016-09-19': 'c' };
  const news = listNews(LIST, before, { [notice.id]: 'a2', [end.id]: 'd', 'kp-2016-09-19': 'c' });

  test.each([
    [
      'an advisory that it names says something else, and one that withdraws it came',
      [notice.id],
      [[end.id], [], [notice.id]],
    ],
    ['one that it named is gone', ['local-kp-2025-05-04'], [[], ['local-kp-2025-05-04'], []]],
    ['nothing of what it names differs', ['kp-2016-09-19'], [[], [], []]],
  ])('%s', (_, named, [come, gone, changed]) => {
    expect(newsAbout(named, news)).toEqual({ come, gone, changed });
  });

  test('nothing can be said where the list before is not known', () => {
    expect(newsAbout([notice.id], listNews(LIST, null, {}))).toEqual({ come: [], gone: [], changed: [] });
  });
});
