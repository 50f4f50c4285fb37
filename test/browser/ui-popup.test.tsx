import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { SiteScreen, type SiteScreenProps } from '@/components/SiteScreen';
import { siteProps } from '../ui/screen-props.ts';
import { siteStates } from '../ui/tab-views.ts';

const states = siteStates();

const containers: HTMLElement[] = [];

function draw(given: Partial<SiteScreenProps>): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  containers.push(container);
  act(() => render(<SiteScreen {...siteProps(given)} />, container));
  return container;
}

function button(drawn: HTMLElement, words: string): HTMLButtonElement | undefined {
  return [...drawn.querySelectorAll('button')].find(({ textContent }) => textContent === words);
}

afterEach(() => {
  for (const container of containers.splice(0)) {
    render(null, container);
    container.remove();
  }
});

describe('the popup has no accessibility violation', () => {
  it.each([
    ...Object.entries(states).map(([name, site]): [string, Partial<SiteScreenProps>] => [name, { site }]),
    ['before the first answer', {}],
    ['silent', { problem: 'silent' as const }],
    ['refused', { problem: 'refused' as const, site: states['not watched']! }],
    ['not to be looked at', { problem: 'look-failed' as const, site: states['not watched']! }],
    ['not to be stopped', { problem: 'stop-failed' as const, site: states['with findings']! }],
  ])('%s', async (_, given) => {
    const { violations } = await axe.run(draw(given));
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('what the popup offers', () => {
  const offers: [string, string[]][] = [
    ['with findings', ['Open the side panel', 'Keep a picture', 'Stop watching']],
    ['not watched', ['Watch this site', 'Look once']],
    ['looked at once', ['Open the side panel', 'Keep a picture', 'Watch this site']],
    ['closed page', []],
  ];
  it.each(offers)('%s: %j', (name, words) => {
    const drawn = draw({ site: states[name]! });
    expect([...drawn.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(words);
  });

  it('calls back in the turn of the click, so that the browser may show its prompt', () => {
    const called: string[] = [];
    const drawn = draw({
      site: states['not watched']!,
      onWatch: () => called.push('watch'),
      onLookOnce: () => called.push('look'),
    });
    button(drawn, 'Watch this site')!.click();
    expect(called).toEqual(['watch']);
    button(drawn, 'Look once')!.click();
    expect(called).toEqual(['watch', 'look']);
  });
});
