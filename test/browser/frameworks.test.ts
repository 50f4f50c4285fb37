import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { react } from './frameworks/react-sheet.ts';
import type { SheetLot } from './frameworks/sheet.ts';
import { svelte } from './frameworks/svelte-sheet.ts';
import { vue } from './frameworks/vue-sheet.ts';
import { ourRoot, pause, shownMarkers, until } from './our-root.ts';
import { BRIA, painted, reported, startPage, stopPage } from './start-page.ts';

const FIRST: SheetLot[] = [
  { number: 1, origin: BRIA },
  { number: 2, origin: 'Botswana' },
  { number: 3, origin: 'Carnot, CAR' },
];
/** The first lot has another origin, the others changed places, one came in. */
const NEXT: SheetLot[] = [
  { number: 3, origin: 'Carnot, CAR' },
  { number: 1, origin: 'Angola' },
  { number: 4, origin: 'Bamingui, CAR' },
  { number: 2, origin: 'Botswana' },
];

const warned = vi.fn();
const markedLots = () => shownMarkers().map((button) => button.getAttribute('aria-label')?.split(':')[0]);

describe.each(Object.entries({ react, vue, svelte }))('a page drawn by %s', (_, drawn) => {
  beforeEach(() => {
    warned.mockClear();
    vi.spyOn(console, 'error').mockImplementation(warned);
    vi.spyOn(console, 'warn').mockImplementation(warned);
  });
  afterEach(() => {
    stopPage();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  it('hydrates and draws itself anew while it is marked, without a warning', async () => {
    document.body.innerHTML = `<h1>Tender of rough diamonds</h1><div id="app" style="margin: 60px">${await drawn.html(FIRST)}</div>`;
    const app = document.querySelector<HTMLElement>('#app')!;
    const cell = app.querySelector('td')!;
    const page = startPage();
    await reported(page, 'done', 3);
    await until(() => markedLots().join() === 'Lot 1,Lot 3', 'the markers');

    const hydrated = await drawn.hydrate(app, FIRST);
    expect(app.querySelector('td')).toBe(cell);
    expect(painted('alerted')).toContain('Bria');
    expect(markedLots()).toEqual(['Lot 1', 'Lot 3']);

    await hydrated.draw(NEXT);
    expect(painted('alerted')).not.toContain('Bria');
    await reported(page, 'done', 4);
    await until(() => markedLots().join() === 'Lot 3,Lot 4', 'the markers of the lots drawn anew');
    expect(painted('alerted')).toContain('Bamingui');
    expect(app.textContent).toContain('Angola');

    hydrated.end();
    await until(() => ourRoot() === null, 'nothing of ours on the empty page');
    await pause(50);
    expect(warned.mock.calls).toEqual([]);
  });
});
