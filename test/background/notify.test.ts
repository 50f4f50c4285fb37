import { beforeAll, expect, it, vi } from 'vitest';
import { createNotifier } from '@/entrypoints/background/notify';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { TabView } from '@/lib/page/messages';
import { panelStates } from '../ui/tab-views.ts';
import { useEnglish } from '../ui/use-english.ts';

beforeAll(useEnglish);

const flagged = Object.values(panelStates()).find(({ counts }) => counts.byVerdict['alerted-zone'] > 0)!;

const create = vi.fn(async () => undefined);
const ALL = { newList: true, alertedZone: true };

function notifier(wanted: typeof ALL, may = true) {
  create.mockClear();
  return createNotifier({
    preferences: async () => ({ language: null, asOf: 'today', notifications: wanted }),
    mayNotify: async () => may,
    api: () => ({ create }),
    iconUrl: 'icon.png',
  });
}

const view = (): TabView => flagged;
const unseen = async () => false;

it.each<[string, typeof ALL, boolean, number]>([
  ['asked for and granted', ALL, true, 2],
  ['not asked for', { newList: false, alertedZone: false }, true, 0],
  ['asked for and not granted', ALL, false, 0],
  ['the list alone', { newList: true, alertedZone: false }, true, 1],
])('%s: so many are shown', async (_, wanted, may, count) => {
  const notices = notifier(wanted, may);
  await notices.newList(bundledList());
  await notices.finding(view(), unseen, false);
  expect(create).toHaveBeenCalledTimes(count);
});

it('a page is told of once, one that is seen or private never', async () => {
  const notices = notifier(ALL);
  await notices.finding(view(), async () => true, false);
  await notices.finding(view(), unseen, true);
  expect(create).toHaveBeenCalledTimes(0);
  await notices.finding(view(), unseen, false);
  await notices.finding(view(), unseen, false);
  expect(create).toHaveBeenCalledTimes(1);
});

it('no word of the page is in it', async () => {
  await notifier(ALL).finding(view(), unseen, false);
  const told = JSON.stringify(create.mock.calls);
  for (const { parcel } of view().findings) expect(told).not.toContain(parcel.title ?? parcel.lot);
});
