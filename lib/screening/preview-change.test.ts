import { expect, test } from 'vitest';
import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { previewChange, type WatchedLine } from './preview-change.ts';

const line = (text: string, asOf: string | null = null): WatchedLine => ({ id: text, field: 'origin', text, asOf });

function withoutNotice(): AdvisoryList {
  const list = bundledList();
  return { ...list, advisories: list.advisories.filter(({ id }) => id !== 'kp-2012-12-28') };
}

test.each<[string, WatchedLine, string, string[]]>([
  ['a place of its zones, on its day', line('Bria, CAR'), '2013-01-15', ['2013-01-15']],
  ['on the own day of a line too', line('Bria, CAR', '2013-02-01'), '2013-01-15', ['2013-01-15', '2013-02-01']],
  ['not before it', line('Bria, CAR'), '2012-12-27', []],
  ['no other place', line('Carnot, CAR'), '2013-01-15', []],
  ['no place elsewhere', line('Botswana'), '2013-01-15', []],
])('a notice changes %s', (_name, watched, day, days) => {
  const changes = previewChange([watched], withoutNotice(), bundledList(), day);
  expect(changes.map(({ asOf }) => asOf)).toEqual(days);
  for (const { before, after } of changes) {
    expect(before).toEqual({ verdict: 'car-other', zone: null });
    expect(after).toEqual({ verdict: 'alerted-zone', zone: 'bria' });
  }
});
