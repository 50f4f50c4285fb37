import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AdvisoriesScreen, type AdvisoriesScreenProps } from '@/components/advisories/AdvisoriesScreen';
import { DraftScreen, type DraftScreenProps } from '@/components/draft/DraftScreen';
import { bundledList } from '@/lib/advisories/bundled-list';
import { draftAdvisory } from '@/lib/advisories/draft';
import { faultAt } from '@/lib/advisories/list-fault';
import type { FeedView } from '@/lib/page/messages';

const nothing = () => {};
/** The notices, the suspension, and one that is open: few, so that looking through them all takes no time. */
const list = { ...bundledList(), advisories: bundledList().advisories.slice(0, 6) };

const feed: FeedView = {
  feed: 'set',
  locked: false,
  list: { version: list.version, issued: list.issued, from: 'stored', advisories: list.advisories.length },
  confirmedAt: '2026-11-20T10:00:00.000Z',
  nextTryAt: '2026-11-25T10:00:00.000Z',
  lastFailure: null,
  notices: [],
};

function advisories(given: Partial<AdvisoriesScreenProps>): AdvisoriesScreenProps {
  return {
    list,
    feed,
    asking: 'no',
    news: null,
    onUndo: null,
    notices: [],
    today: '2026-11-24',
    day: '2026-11-24',
    tongue: 'en',
    open: new Set(),
    localActions: () => null,
    onDay: nothing,
    onTongue: nothing,
    onToggle: nothing,
    onUpdate: nothing,
    feedProblem: null,
    onSetFeed: nothing,
    onRemoveFeed: nothing,
    ...given,
  };
}

const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2025',
  'To: All participants in the Kimberley Process',
  'The Chair draws attention to recent events that were reported in several producing areas of the country.',
  'We ask for vigilance for goods from the zones of Ouadda and Yalinga, and of the Kotto.',
].join('\n\n');
const draft = draftAdvisory(LETTER, { readOn: '2031-06-01' });

function drafting(given: Partial<DraftScreenProps>): DraftScreenProps {
  return {
    letter: { problem: null, isReading: false, onText: nothing, onFile: nothing },
    form: {
      draft,
      faults: [],
      today: '2026-11-24',
      onSet: nothing,
      onConfirm: nothing,
      onAdd: nothing,
      onRemove: nothing,
      onShow: nothing,
    },
    preview: null,
    keptOn: null,
    shown: null,
    news: null,
    onGo: nothing,
    onAddZone: nothing,
    onKeep: nothing,
    onExport: nothing,
    onRemove: nothing,
    onAnother: nothing,
    isDirty: false,
    ...given,
  };
}

const containers: HTMLElement[] = [];

function draw(screen: preact.ComponentChild): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  containers.push(container);
  act(() => render(screen, container));
  return container;
}

async function violations(drawn: HTMLElement) {
  const found = await axe.run(drawn);
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

function press(drawn: HTMLElement, words: string): void {
  act(() => [...drawn.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click());
}

afterEach(() => {
  for (const container of containers.splice(0)) {
    render(null, container);
    container.remove();
  }
});

describe('the page of advisories', () => {
  const failed = { at: '2026-11-23T10:00:00.000Z', problem: 'offline', says: 'The feed was not reached.' };
  const states: [string, Partial<AdvisoriesScreenProps>, RegExp][] = [
    ['before the list is read', { list: null, feed: null }, /The list in use/],
    ['no feed', { feed: { ...feed, feed: 'none', confirmedAt: null } }, /No feed is set/],
    ['a feed that confirmed', {}, /The feed confirmed it on 20 November 2026/],
    [
      'a feed that failed',
      { feed: { ...feed, lastFailure: failed } },
      /The last try, on .* failed: The feed was not reached/,
    ],
    ['a feed of a policy', { feed: { ...feed, locked: true } }, /Your organisation has set the feed/],
    ['asking', { asking: 'asking' }, /Asking the feed/],
    ['a background that is silent', { asking: 'silent' }, /does not answer/],
    ['a removal that can be undone', { news: 'Removed.', onUndo: nothing }, /Removed\.Undo/],
    [
      'all advisories shown whole, in French',
      { open: new Set(list.advisories.map(({ id }) => id)), tongue: 'fr' },
      /vigilant/,
    ],
  ];
  it.each(states)('%s: says so, and has no accessibility violation', async (_, given, words) => {
    const drawn = draw(<AdvisoriesScreen {...advisories(given)} />);
    expect(drawn.textContent).toMatch(words);
    expect(await violations(drawn)).toEqual([]);
  });

  it('a feed of a policy cannot be changed by hand', () => {
    const drawn = draw(<AdvisoriesScreen {...advisories({ feed: { ...feed, locked: true } })} />);
    expect(drawn.querySelector('.feed-form')).toBeNull();
  });

  it('shows a contact that has not ended with its address, and after it never', () => {
    const open = new Set(['kp-2012-12-28']);
    const then = draw(<AdvisoriesScreen {...advisories({ open, today: '2012-12-31', day: '2012-12-31' })} />);
    expect(then.innerHTML).toContain('kpcs.chair@state.gov');
    const after = draw(<AdvisoriesScreen {...advisories({ open, today: '2013-01-01', day: '2013-01-01' })} />);
    expect(after.innerHTML).not.toContain('kpcs.chair@state.gov');
    expect(after.querySelector('[data-contact="no-address"]')?.textContent).toMatch(
      /Chair for 2013.*no address is given/,
    );
  });

  it('a click on the picture chooses its day', () => {
    const onDay = vi.fn();
    const drawn = draw(<AdvisoriesScreen {...advisories({ onDay })} />);
    const svg = drawn.querySelector('.timeline svg')!;
    const { left, right } = svg.getBoundingClientRect();
    act(() => void svg.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: right - 5 })));
    act(() => void svg.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 10 })));
    expect(onDay.mock.calls).toEqual([['2026-11-24']]);
  });
});

describe('the page of drafts', () => {
  const states: [string, Partial<DraftScreenProps>, RegExp][] = [
    ['before a letter', { form: null }, /Paste the letter here/],
    [
      'a file that was not read',
      { form: null, letter: { ...drafting({}).letter, problem: 'odd.pdf is damaged.' } },
      /odd\.pdf is damaged/,
    ],
    ['a draft', {}, /A draft, not kept and not published/],
    [
      'a draft with a fault',
      { form: { ...drafting({}).form!, faults: [faultAt('title.en', 'empty')] } },
      /1 fault.*title\.en/,
    ],
    [
      'a kept draft',
      { keptOn: '2026-11-24', news: { kind: 'kept' } },
      /Local advisory, not published\. Kept on 24 November 2026/,
    ],
    [
      'a draft that was not kept',
      { news: { kind: 'not-kept', why: 'The disk is full.' } },
      /It was not kept: The disk is full/,
    ],
  ];
  it.each(states)('%s: says so, and has no accessibility violation', async (_, given, words) => {
    const drawn = draw(<DraftScreen {...drafting(given)} />);
    expect(drawn.textContent).toMatch(words);
    for (const section of drawn.querySelectorAll('details')) section.open = true;
    expect(await violations(drawn)).toEqual([]);
  });

  it('tells each change with the path of its field', () => {
    const form = { ...drafting({}).form!, onSet: vi.fn(), onRemove: vi.fn(), onAdd: vi.fn(), onConfirm: vi.fn() };
    const drawn = draw(<DraftScreen {...drafting({ form })} />);
    const title = drawn.querySelector<HTMLInputElement>('[id="field-title.en"]')!;
    title.value = 'Another';
    act(() => void title.dispatchEvent(new Event('input', { bubbles: true })));
    expect(form.onSet).toHaveBeenLastCalledWith(['title', 'en'], 'Another');
    act(() => drawn.querySelector<HTMLButtonElement>('[aria-label="Take out: Zone 2"]')!.click());
    expect(form.onRemove).toHaveBeenCalledWith(['zones'], 1);
    act(() => drawn.querySelector<HTMLButtonElement>('[aria-label="Add to: Zones"]')!.click());
    expect(form.onAdd).toHaveBeenCalledWith(['zones'], expect.objectContaining({ geometry: null, places: [] }));
    press(drawn, 'This is right');
    expect(form.onConfirm).toHaveBeenCalledOnce();
  });

  it('discards what is not kept only at the second press', () => {
    const onAnother = vi.fn();
    const drawn = draw(<DraftScreen {...drafting({ onAnother, isDirty: true })} />);
    press(drawn, 'Read another letter');
    expect(onAnother).not.toHaveBeenCalled();
    press(drawn, 'Discard this draft');
    expect(onAnother).toHaveBeenCalledOnce();
  });
});
