import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { FootprintScreen, type FootprintScreenProps } from '@/components/footprint/FootprintScreen';
import { footprintStates } from '../ui/footprint-views.ts';

const states = footprintStates();
const containers: HTMLElement[] = [];

function draw(props: FootprintScreenProps): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  containers.push(container);
  act(() => render(<FootprintScreen {...props} />, container));
  return container;
}

afterEach(() => {
  for (const container of containers.splice(0)) {
    render(null, container);
    container.remove();
  }
});

describe('the footprint page has no accessibility violation', () => {
  it.each(Object.entries(states))('%s', async (_, props) => {
    const drawn = draw(props);
    for (const details of drawn.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(drawn);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('what the page says', () => {
  it('"compatible with" and "differs from", how sure, and on how many stones', () => {
    const drawn = draw(states.compared!);
    const heads = [...drawn.querySelectorAll('.comparison > h3')].map(({ textContent }) => textContent);
    expect(heads).toEqual(['Compatible with North valley', 'Differs from South valley']);
    expect(drawn.querySelector('.comparison-part[data-dimension="model"]')!.textContent).toContain(
      'Stones: 246 of the parcel, 1,000 of the sample.',
    );
    expect(drawn.querySelectorAll('.comparison')[1]!.textContent).toContain('fewer than 1 in 1,000');
    expect(drawn.textContent).toContain('“Sawables: 12”');
  });

  it('never that goods come from there, nor that anything is proven', () => {
    for (const props of Object.values(states)) {
      expect(draw(props).textContent).not.toMatch(/comes? from|came from|prove|originat|illegal/i);
    }
  });

  it('"too few stones to say" below the stated number', () => {
    const drawn = draw(states['too few']!);
    expect(drawn.querySelector('.comparison')!.textContent).toContain('Too few stones to say about North valley');
    expect(drawn.querySelector('.comparison')!.textContent).toContain('At least 30 stones are needed');
  });

  it('every picture has its table, with the same classes', () => {
    const drawn = draw(states.compared!);
    for (const part of drawn.querySelectorAll('.comparison-part')) {
      const names = [...part.querySelectorAll('.share-name')].map(({ textContent }) => textContent);
      expect([...part.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual(names);
    }
  });
});

/** `VITE_PICTURES=1 vitest run -c vitest.browser.config.ts test/browser/ui-footprint` writes them to `.output/pictures/`. */
describe.runIf(import.meta.env.VITE_PICTURES !== undefined)('pictures', () => {
  const looks: [string, string, string][] = [
    ['light', 'prefers-color-scheme', 'light'],
    ['dark', 'prefers-color-scheme', 'dark'],
    ['forced', 'forced-colors', 'active'],
  ];
  const cases = Object.entries(states).flatMap(([name, props]) =>
    looks.flatMap((look) => [320, 1000].map((width) => ({ name, props, look, width }))),
  );
  it.each(cases)('$name $look.0 $width', async ({ name, props, look: [look, feature, value], width }) => {
    await page.viewport(width, width < 500 ? 5000 : 3400);
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
    const drawn = draw(props);
    await new Promise((done) => setTimeout(done, 80));
    await page.screenshot({
      element: drawn,
      path: `../../.output/pictures/footprint-${name.replace(' ', '-')}-${look}-${width}.png`,
    });
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
});
