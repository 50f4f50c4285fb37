import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { PanelScreen, type PanelScreenProps } from '@/components/PanelScreen';
import { panelProps } from '../ui/screen-props.ts';
import { origins, panelStates, parcel, report, reports, view } from '../ui/tab-views.ts';

const states = panelStates();

const containers: HTMLElement[] = [];

function draw(given: Partial<PanelScreenProps>): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  containers.push(container);
  act(() => render(<PanelScreen {...panelProps(given)} />, container));
  return container;
}

afterEach(() => {
  for (const container of containers.splice(0)) {
    render(null, container);
    container.remove();
  }
});

describe('the panel has no accessibility violation', () => {
  it.each([
    ...Object.entries(states).map(([name, view]): [string, Partial<PanelScreenProps>] => [name, { view }]),
    ['before the first answer', {}],
    ['silent before the first answer', { problem: 'silent' as const }],
    ['silent with findings', { problem: 'silent' as const, view: states.findings! }],
    ['of a closed tab', { problem: 'no-tab' as const, view: states.findings! }],
    ['of a tab that was closed before it was seen', { problem: 'no-tab' as const }],
    ['refused', { refused: true, view: states['not allowed']! }],
    ['with a date that is none', { notADate: '2013-02-31', view: states.findings! }],
  ])('%s', async (_, given) => {
    const drawn = draw(given);
    for (const details of drawn.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(drawn);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('signs', () => {
  it('stand under a finding and apart from why it is listed', () => {
    const drawn = draw({ view: states.findings! });
    const lot = drawn.querySelector('[data-lot="T-105"]')!;
    const sign = lot.querySelector('.signs [data-rule="sign-no-papers"]')!;
    expect(sign.textContent).toBe('The page says “certificate to follow”. Ask for the KP certificate.');
    expect(sign.closest('details')).toBeNull();
    expect(lot.querySelector('.finding-reasons')!.textContent).not.toContain('certificate to follow');
    expect(drawn.querySelectorAll('.signs')).toHaveLength(1);
  });

  it('of lots without a verdict are counted where those are folded away', () => {
    const lots = [
      parcel({ lot: 'Z-1', origin: origins('Botswana'), seller: 'Diamville SARL' }),
      parcel({ lot: 'Z-2' }),
    ];
    const drawn = draw({ view: view(reports(report(lots))) });
    expect(drawn.querySelector('.none-section > summary')!.textContent).toContain('1 of them states something to ask');
    expect(drawn.querySelector('[data-lot="Z-1"]')!.textContent).toContain('Check the official list.');
    expect(drawn.querySelector('[data-lot="Z-2"] .signs')).toBeNull();
  });
});

describe('what the panel says to tests and other tools', () => {
  it('state and counts stand on its root, lot and verdict on each finding', () => {
    const drawn = draw({ view: states.findings! });
    const root = drawn.querySelector<HTMLElement>('main')!;
    expect({ ...root.dataset }).toEqual({ state: 'done', listings: '9', read: '9' });
    const lots = [...drawn.querySelectorAll<HTMLElement>('[data-lot]')].map(({ dataset }) => [
      dataset.lot,
      dataset.verdict,
    ]);
    expect(lots).toEqual([
      ['T-105', 'alerted-zone'],
      ['T-110', 'alerted-zone'],
      ['T-120', 'ambiguous'],
      ['T-114', 'car-unspecified'],
      ['T-118', 'car-other'],
      ['T-101', 'none'],
      ['T-121', 'none'],
      ['T-122', 'none'],
      ['Industrial, 3 bags', 'none'],
    ]);
  });

  it('a tab that was closed before it was seen is not being read', () => {
    const root = draw({ problem: 'no-tab' }).querySelector('main')!;
    expect(root.dataset.state).toBe('not-allowed');
    expect(root.querySelector('h1')!.textContent).toBe('This page has not been read');
  });

  it('peculiarities stand in words and in data-notes', () => {
    const drawn = draw({ view: states['part read']! });
    expect(drawn.querySelector('.notice-list')!.getAttribute('data-notes')).toBe('page-interferes');
    expect(drawn.textContent).toContain('Trust this panel');
    const disguised = origins('Вria, CAR');
    const tab = view(reports(report([parcel({ origin: disguised })])));
    const finding = draw({ view: tab }).querySelector('article')!;
    expect(finding.getAttribute('data-notes')).toBe('unusual-characters');
    expect(finding.textContent).toContain('unusual characters');
  });

  it.each(['2013-01-15', '2014-06-01', '2018-03-01', '2026-11-24'])(
    'every finding on %s says once that the country also produces lawfully',
    (asOf) => {
      const lots = ['Bria', 'Carnot', 'Haute-Kotto', 'Central African Republic', 'Ouadda'].map((place) =>
        parcel({ origin: origins(place) }),
      );
      const findings = [...draw({ view: view(reports(report(lots)), { asOf }) }).querySelectorAll('article')];
      expect(findings).toHaveLength(lots.length);
      for (const { textContent } of findings) expect(textContent!.split('legitimately').length - 1).toBe(1);
    },
  );

  it('the page’s words are quoted, with the place marked', () => {
    const finding = draw({ view: states.findings! }).querySelector('article')!;
    expect(finding.querySelector('blockquote')!.textContent).toBe('Bria, CAR');
    expect([...finding.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Bria', 'CAR']);
  });
});

describe('a long list', () => {
  const flagged = Array.from({ length: 700 }, (_, at) => parcel({ lot: `F-${at}`, origin: origins('Bria') }));
  const silent = Array.from({ length: 1_200 }, (_, at) => parcel({ lot: `N-${at}` }));
  const long = view(reports(report([...silent, ...flagged])));

  it('draws every flagged lot, the first at once', async () => {
    const drawn = draw({ view: long });
    const count = () => drawn.querySelectorAll('article').length;
    expect(count()).toBeGreaterThanOrEqual(100);
    await expect.poll(count).toBe(flagged.length);
  });

  it('draws the others as far as they are asked for', () => {
    const drawn = draw({ view: long });
    const count = () => drawn.querySelectorAll('[data-verdict="none"]').length;
    expect(count()).toBe(500);
    act(() => named(drawn, 'Show 500 more').click());
    expect(count()).toBe(1_000);
    act(() => named(drawn, 'Show 200 more').click());
    expect(count()).toBe(1_200);
  });
});

describe('what the reader does', () => {
  it('opens all reasons of a section at once', () => {
    const asked: [readonly string[], boolean][] = [];
    const cards = {
      ...panelProps({}).cards,
      onToggle: (ids: readonly string[], open: boolean) => asked.push([ids, open]),
    };
    const drawn = draw({ view: states.findings!, cards });
    act(() => named(drawn, 'Open all').click());
    expect(asked).toEqual([[['0:k1', '0:k2'], true]]);
  });

  it('jumps to a lot, and is told where it is gone', () => {
    const jumped: string[] = [];
    const cards = { ...panelProps({}).cards, onJump: ({ key }: { key: string }) => jumped.push(key) };
    const drawn = draw({ view: states.findings!, cards });
    act(() => drawn.querySelector<HTMLElement>('[aria-label="Show on the page: T-110"]')!.click());
    expect(jumped).toEqual(['k2']);
    const lost = { ...cards, lost: new Set(['0:k2']) };
    const again = draw({ view: states.findings!, cards: lost });
    expect(again.querySelector('[data-lot="T-110"] [role="alert"]')!.textContent).toMatch(/no longer on the page/);
    expect(named(again, 'Show on the page')).toBeDefined();
  });

  it('chooses a day, today, or the page’s own day', () => {
    const chosen: (string | null)[] = [];
    const drawn = draw({ view: states.findings!, onAsOf: (day) => chosen.push(day) });
    act(() => named(drawn, 'Use this date').click());
    act(() => named(drawn, 'Today').click());
    const input = drawn.querySelector<HTMLInputElement>('#as-of')!;
    for (const day of ['0201-01-15', '', '2012-12-27', '2026-11-24']) {
      input.value = day;
      act(() => void input.dispatchEvent(new InputEvent('input', { bubbles: true })));
    }
    expect(chosen).toEqual(['2013-01-18', null, '2012-12-27', null]);
  });

  it('is told that a date is not whole, once the field is left', () => {
    const drawn = draw({ view: states.findings! });
    const input = drawn.querySelector<HTMLInputElement>('#as-of')!;
    const says = () => drawn.querySelector('#as-of-says')!.textContent;
    input.value = '';
    act(() => void input.dispatchEvent(new InputEvent('input', { bubbles: true })));
    expect(says()).toBe('Judged by what held on 15 January 2013.');
    act(() => void input.dispatchEvent(new FocusEvent('blur')));
    expect(says()).toMatch(/^That is not a whole date/);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('exports the lots on the page, and those that left it where wanted', () => {
    const asked: boolean[] = [];
    const drawn = draw({ view: states['gone and unread']!, onExport: (withGone) => asked.push(withGone) });
    act(() => named(drawn, 'Export JSON').click());
    act(() => drawn.querySelector<HTMLInputElement>('[type="checkbox"]')!.click());
    act(() => named(drawn, 'Export JSON').click());
    expect(asked).toEqual([false, true]);
  });

  it('can ask for the site where the browser tells it, and is told what to do where not', () => {
    const asked: string[] = [];
    const drawn = draw({ view: states['not allowed']!, onWatch: () => asked.push('watch') });
    act(() => named(drawn, 'Watch tenders.example.com').click());
    expect(asked).toEqual(['watch']);
    const unknown = draw({ view: states['not allowed, address unknown']! });
    expect(unknown.querySelectorAll('button')).toHaveLength(0);
    expect(unknown.textContent).toContain('in the toolbar');
  });
});

function named(drawn: HTMLElement, words: string): HTMLElement {
  return [...drawn.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
}
