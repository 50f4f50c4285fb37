import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { PanelScreen, type PanelScreenProps } from '@/components/PanelScreen';
import { panelProps } from '../ui/screen-props.ts';
import { panelStates } from '../ui/tab-views.ts';

const states = panelStates();

let container: HTMLElement | null = null;

function draw(given: Partial<PanelScreenProps>): HTMLElement {
  container = document.body.appendChild(document.createElement('div'));
  act(() => render(<PanelScreen {...panelProps(given)} />, container!));
  return container;
}

afterEach(() => {
  if (container) render(null, container);
  container?.remove();
});

describe('the panel has no accessibility violation', () => {
  it.each([
    ...Object.entries(states).map(([name, view]): [string, Partial<PanelScreenProps>] => [name, { view }]),
    ['before the first answer', {}],
    ['silent before the first answer', { problem: 'silent' as const }],
    ['silent with findings', { problem: 'silent' as const, view: states.findings! }],
    ['of a closed tab', { problem: 'no-tab' as const, view: states.findings! }],
    ['refused', { refused: true, view: states['not allowed']! }],
    ['with a date that is none', { notADate: '2013-02-31', view: states.findings! }],
  ])('%s', async (_, given) => {
    const drawn = draw(given);
    for (const details of drawn.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(drawn);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
