import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneWithin, ourRoot, shownMarkers, until } from './our-root.ts';
import { BRIA, painted, reported, startPage, stopPage, tender } from './start-page.ts';

function shadowIn(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

/** A grid as component libraries build it: each row a root of its own, cells slotted into it. */
function grid(...origins: string[]): void {
  document.body.innerHTML = '<h1>Tender of rough diamonds</h1><lot-grid></lot-grid>';
  const rows = origins.map(
    (origin, at) => `<lot-row><span slot="lot">${at + 1}</span><span slot="goods">Rough diamonds</span>
      <span slot="carats">${at + 3}.25</span><b>never drawn: Bamingui</b><span slot="origin">${origin}</span></lot-row>`,
  );
  const head = ['Lot No', 'Description', 'Carats', 'Country of origin'].map((label) => `<th>${label}</th>`).join('');
  const outer = shadowIn(
    document.querySelector('lot-grid')!,
    `<table><thead><tr>${head}</tr></thead></table><div>${rows.join('')}</div>`,
  );
  for (const row of outer.querySelectorAll('lot-row')) {
    const cells = ['lot', 'goods', 'carats', 'origin'].map((name) => `<td><slot name="${name}"></slot></td>`);
    shadowIn(row, `<style>td { padding: 4px 30px; }</style><table><tr>${cells.join('')}</tr></table>`);
  }
}

describe('shadow roots', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });
  afterEach(() => {
    stopPage();
    document.body.replaceChildren();
  });

  it('a sheet in one is read, painted and marked, and leaves the page as it was', async () => {
    document.body.innerHTML = '<main><tender-sheet></tender-sheet></main>';
    const root = shadowIn(document.querySelector('tender-sheet')!, tender(BRIA, 'Botswana'));
    const before = [document.documentElement.outerHTML, root.innerHTML];
    const page = startPage();
    const { lots } = await reported(page, 'done', 2);
    expect(lots.map(({ parcel }) => parcel.lot)).toEqual(['1', '2']);
    expect(painted('alerted')).toContain('Bria');
    await until(() => shownMarkers().length === 1, 'a marker');
    const row = root.querySelector('#lot1')!.getBoundingClientRect();
    const marker = shownMarkers()[0]!.getBoundingClientRect();
    expect(marker.top).toBeGreaterThan(row.top - 2);
    expect(marker.bottom).toBeLessThan(row.bottom + 2);
    expect(marker.right).toBeLessThan(row.left + 1);
    page.stop();
    expect([document.documentElement.outerHTML, root.innerHTML]).toEqual(before);
    expect([CSS.highlights.size, ourRoot()]).toEqual([0, null]);
  });

  it('roots in roots are read as they are drawn, slots in their places', async () => {
    grid(BRIA, 'Botswana', 'Carnot, CAR');
    const page = startPage();
    const { lots } = await reported(page, 'done', 3);
    expect(Object.fromEntries(lots.map(({ parcel }) => [parcel.lot, parcel.origin[0]?.text]))).toEqual({
      1: BRIA,
      2: 'Botswana',
      3: 'Carnot, CAR',
    });
    expect(painted('alerted')).toContain('Bria');
    expect(painted('alerted')).not.toContain('Bamingui');
    await until(() => shownMarkers().length === 2, 'two markers');
  });

  it('a change in one is seen, and so is a root that comes late', async () => {
    document.body.innerHTML = '<main><tender-sheet></tender-sheet></main>';
    const page = startPage();
    await reported(page, 'none');
    const root = shadowIn(document.querySelector('tender-sheet')!, tender(BRIA));
    await reported(page, 'done', 1);
    await oneWithin(250, async (turn) => {
      const place = turn % 2 === 0 ? 'Sam Ouandja' : 'Bria';
      (root.querySelector('.origin')!.firstChild as Text).data = `${place}, CAR`;
      expect(painted('alerted')).toEqual([]);
      await until(() => painted('alerted').includes(place), 'the new mark');
    });
    root.host.remove();
    await reported(page, 'none');
    expect(CSS.highlights.size).toBe(0);
  });

  it('a strict policy and what is in the copy set nothing off', async () => {
    Object.assign(window, { ranTimes: 0 });
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    document.body.innerHTML = '<tender-sheet></tender-sheet>';
    shadowIn(
      document.querySelector('tender-sheet')!,
      `${tender(BRIA)}<p style="color: red">x</p><form><input name="parentNode"><input name="childNodes"></form>
        <img src="x:" onerror="ranTimes++"><iframe srcdoc="<script>parent.ranTimes++</script>"></iframe>`,
    );
    await until(() => Reflect.get(window, 'ranTimes') === 2, 'the page’s own scripts');
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    document.head.append(policy);
    const page = startPage();
    await reported(page, 'done', 1);
    await until(() => shownMarkers().length === 1, 'a marker');
    expect(violations).toEqual([]);
    expect(Reflect.get(window, 'ranTimes')).toBe(2);
  });
});
