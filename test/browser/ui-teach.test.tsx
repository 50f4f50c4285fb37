import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { TaughtSection } from '@/components/TaughtSection';
import { TeachScreen } from '@/components/TeachScreen';
import type { TeachCommand } from '@/lib/page/teach/teaching-state';
import { TAUGHT, taughtProps, taughtStates, teaching, teachProps, teachStates } from '../ui/teach-views.ts';

let container: HTMLElement;

function draw(screen: VNode): HTMLElement {
  container = document.body.appendChild(document.createElement('main'));
  act(() => render(screen, container));
  return container;
}

afterEach(() => {
  render(null, container);
  container.remove();
});

const named = (drawn: HTMLElement, words: string) =>
  [...drawn.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === words,
  )!;

describe('no accessibility violation', () => {
  it.each([
    ...Object.entries(teachStates).map(
      ([name, given]) => [`teaching, ${name}`, <TeachScreen {...teachProps(given)} />] as const,
    ),
    ...Object.entries(taughtStates).map(([name, given]) => [name, <TaughtSection {...taughtProps(given)} />] as const),
  ])('%s', async (_, screen) => {
    const drawn = draw(screen);
    for (const details of drawn.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(drawn);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('teaching a page', () => {
  const commands: TeachCommand[] = [];
  const onCommand = (command: TeachCommand) => void commands.push(command);
  afterEach(() => void commands.splice(0));

  it('begins at its heading, for whoever opened it with the keyboard', () => {
    const drawn = draw(<TeachScreen {...teachProps({})} />);
    expect(document.activeElement).toBe(drawn.querySelector('h2'));
  });

  it('moves the outline and chooses with buttons alone', () => {
    const drawn = draw(<TeachScreen {...teachProps({ state: teaching(), onCommand })} />);
    for (const words of ['Next', 'Previous', 'More around it', 'Less', 'Choose']) named(drawn, words).click();
    expect(commands).toEqual([
      ...(['next', 'previous', 'larger', 'smaller'] as const).map((to) => ({ do: 'move', to })),
      { do: 'choose' },
    ]);
  });

  it('points at any field, again or not at all', () => {
    const drawn = draw(<TeachScreen {...teachProps({ ...teachStates.preview, onCommand })} />);
    for (const words of ['Point at: seller', 'Point again: origin', 'Leave out: stones']) named(drawn, words).click();
    named(drawn, 'Choose another lot').click();
    expect(commands).toEqual([
      { do: 'point', at: 'seller' },
      { do: 'point', at: 'origin' },
      { do: 'drop', field: 'stones' },
      { do: 'start' },
    ]);
  });

  it('shows count and first lots before anything can be kept', () => {
    const kept: string[] = [];
    const drawn = draw(<TeachScreen {...teachProps({ ...teachStates.preview, onKeep: () => kept.push('kept') })} />);
    const preview = drawn.querySelector<HTMLElement>('.teach-preview')!;
    expect(preview.dataset.lots).toBe('312');
    expect(preview.textContent).toContain('312 lots on this page');
    expect(preview.querySelectorAll('li')).toHaveLength(5);
    expect(preview.querySelector('li')!.textContent).toMatch(/A-7.*Bria.*1,036\.50/);
    expect(preview.textContent).toContain('/sales/*/lots');
    named(drawn, 'Keep for this site').click();
    expect(kept).toEqual(['kept']);
  });

  it.each(['preview of none', 'private', 'at the lot', 'page gone', 'waiting'])('keeps nothing: %s', (name) => {
    const drawn = draw(<TeachScreen {...teachProps(teachStates[name]!)} />);
    expect(named(drawn, 'Keep for this site')).toBeUndefined();
  });

  it('says how many there are at least, and one as one', () => {
    expect(draw(<TeachScreen {...teachProps(teachStates['preview cut short']!)} />).textContent).toContain(
      'At least 2,000 lots on this page',
    );
    render(null, container);
    container.remove();
    expect(draw(<TeachScreen {...teachProps(teachStates['preview of one']!)} />).textContent).toContain(
      '1 lot on this page',
    );
  });
});

describe('what was taught', () => {
  it('is exported and forgotten, each by its address', () => {
    const done: unknown[] = [];
    const drawn = draw(
      <TaughtSection
        {...taughtProps({
          taught: { host: TAUGHT.host, sites: [TAUGHT], isPrivate: false },
          onExport: (site, as) => done.push([as, site.path]),
          onForget: (site) => done.push(['forget', site.path]),
        })}
      />,
    );
    named(drawn, 'Export as a site file').click();
    named(drawn, 'Export as JSON').click();
    named(drawn, 'Forget what was taught about tenders.example.com/sales/*/lots').click();
    expect(done).toEqual([
      ['site-file', TAUGHT.path],
      ['json', TAUGHT.path],
      ['forget', TAUGHT.path],
    ]);
  });

  it('is read from a file, and the same file once more', () => {
    const files: string[] = [];
    const drawn = draw(<TaughtSection {...taughtProps({ onImport: (file) => files.push(file.name) })} />);
    const input = drawn.querySelector<HTMLInputElement>('input')!;
    for (const name of ['a.json', 'a.json']) {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['{}'], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(files).toEqual(['a.json', 'a.json']);
  });

  it('cannot be anything where the page has no host', () => {
    expect(draw(<TaughtSection {...taughtProps(taughtStates['no host']!)} />).textContent).toBe('');
  });
});
