import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ListChangesSection } from '@/components/desk/ListChangesSection';
import { ListChangeDetails } from '@/components/ListChangeDetails';
import type { Advisory } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { ChangedFinding, ListChange } from '@/lib/desk';
import { draw, expectAccessible } from './draw.ts';

const [model] = bundledList().advisories;
const named = new Map<string, Advisory>([
  ['kp-2026-11-02', { ...model!, id: 'kp-2026-11-02', title: { en: 'Notice about Yalinga' } }],
  ['local-kp-2025', { ...model!, id: 'local-kp-2025', origin: 'local', title: { en: 'Letter of May' } }],
]);

const OPEN = { verdict: 'car-other', zone: null, regime: 'open' } as const;
const ALERTED = { verdict: 'alerted-zone', zone: 'yalinga', regime: 'vigilance' } as const;

function changed(n: number, given: Partial<ChangedFinding> = {}): ChangedFinding {
  const id = String(n).padStart(32, '0');
  const source = { kind: 'page', address: 'https://tenders.example/may' } as const;
  const finding = { id, source, parcel: { lot: `Y-${n}`, title: null }, changes: [] };
  const by = { come: ['kp-2026-11-02'], gone: [], changed: [] };
  return { finding, before: OPEN, after: ALERTED, by, ...given };
}

function change(...findings: ChangedFinding[]): ListChange {
  return { at: '2026-11-25T10:00:00.000Z', before: '7', after: '8+local.1', findings };
}

it.each<[string, ChangedFinding, RegExp]>([
  [
    'came into the list',
    changed(1),
    /outside the alerted zones .*It is: Alerted zone .*New in the list: “Notice about Yalinga”/,
  ],
  [
    'is gone from it',
    changed(1, { before: ALERTED, after: OPEN, by: { come: [], gone: ['local-kp-2025'], changed: [] } }),
    /It was: Alerted zone .*No longer in the list: “Letter of May” \(local\)/,
  ],
  [
    'says something else',
    changed(1, { before: ALERTED, by: { come: [], gone: [], changed: ['kp-1999-01-01'] } }),
    /The verdict is what it was: Alerted zone .*Says something else now: kp-1999-01-01/,
  ],
  ['is not known', changed(1, { by: { come: [], gone: [], changed: [] } }), /say something else about it/],
])('tells what a lot was and is where an advisory %s', async (_, one, words) => {
  const drawn = draw(<ListChangeDetails change={change(one)} named={named} startsOpen most={5} />);
  expect(drawn.textContent).toMatch(words);
  expect(drawn.textContent).toContain('became version 8+local.1; before, it was version 7. Nothing was deleted.');
  expect(drawn.querySelector('a')?.getAttribute('href')).toBe(`/desk.html#${one.finding.id}`);
  await expectAccessible(drawn);
  const pane = draw(<ListChangesSection changes={[change(one)]} named={named} />);
  expect(pane.textContent).toMatch(words);
  await expectAccessible(pane);
});

it('tells how many more there are, and in the desk opens one there', () => {
  const onOpen = vi.fn();
  const shown = change(changed(1), changed(2), changed(3));
  const drawn = draw(<ListChangeDetails change={shown} named={named} startsOpen most={2} onOpen={onOpen} />);
  expect(drawn.querySelectorAll('li')).toHaveLength(2);
  expect(drawn.textContent).toContain('1 more finding changed.');
  act(() => drawn.querySelector<HTMLElement>('li:nth-child(2) button')!.click());
  expect(onOpen).toHaveBeenCalledWith(shown.findings[1]!.finding.id);
});

it('draws nothing for a finding that no list changed', () => {
  expect(draw(<ListChangesSection changes={[]} named={named} />).textContent).toBe('');
});
