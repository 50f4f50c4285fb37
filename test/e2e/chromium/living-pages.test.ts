import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { asDataUrl, countColours } from '../count-colours.ts';
import { page as html, type ServedPages, servePages, sheet } from '../lot-pages.ts';
import { SALE_DAY } from '../sample-sale.ts';

const BRIA = 'Bria, CAR';

const frame = (number: number) => `<iframe srcdoc='${sheet([BRIA], `F-${number}`)}'></iframe>`;
const frames = (count: number) => Array.from({ length: count }, (_, at) => frame(at + 1)).join('');

const PAGES: Record<string, string> = {
  '/plain': html(sheet([BRIA, 'Botswana'])),
  '/shadow': html(
    `<div id="open"><template shadowrootmode="open">${sheet([BRIA, 'Angola'], 'O-1')}</template></div>
     <x-closed><template shadowrootmode="closed">${sheet([BRIA, 'Botswana'], 'C-1')}</template></x-closed>
     <div id="late"></div>
     <script>setTimeout(() => {
       late.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(sheet(['Sam Ouandja, CAR'], 'T-1'))};
     }, 900)</script>`,
  ),
  '/frames-9': html(frames(9)),
  '/frames-70': html(frames(70)),
  '/hidden': html(sheet([`<span style="opacity: 0">${BRIA}</span>`, BRIA])),
  '/app': html(`<main>${sheet([BRIA], 'A-1')}</main><script>
     const show = (path, origin) => {
       history.pushState(null, '', path);
       document.querySelector('.origin').textContent = origin;
     };
   </script>`),
  '/keys': html(
    `${sheet([BRIA, 'Botswana'])}<p>Last words.</p><script>
       window.seen = [];
       for (const name of ['keydown', 'click', 'copy']) addEventListener(name, (event) => seen.push(event.key ?? event.type));
     </script>`,
  ),
};

let served: ServedPages;
let driven: DrivenChromium;
let open: Page[] = [];
beforeAll(async () => {
  served = await servePages(PAGES);
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
});
afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
  open = [];
});
afterAll(async () => {
  await driven?.close();
  await served?.close();
});

async function goTo(path: string): Promise<Page> {
  const page = await driven.context.newPage();
  open.push(page);
  await page.goto(served.origin + path);
  return page;
}

async function panelOf(page: Page): Promise<Page> {
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(page)}&as-of=${SALE_DAY}`);
  open.push(panel);
  return panel;
}

/** Our element stands in a document, as its own scripts would see it. */
const isMarked = () => document.documentElement.lastElementChild?.localName === 'div';

const coloursAt = async (page: Page, selector: string) =>
  page.evaluate(countColours, asDataUrl(await page.locator(selector).first().screenshot()));

describe('shadow roots', () => {
  it('open, closed and late ones are read, painted and marked', async () => {
    const page = await goTo('/shadow');
    const tab = await driven.tabId(page);
    await expect.poll(() => driven.badge(tab)).toBe('3');
    const { findings } = await readPanel(await panelOf(page), ['done']);
    expect(Object.fromEntries(findings.map(({ lot, verdict }) => [lot, verdict]))).toEqual({
      'O-1': 'alerted-zone',
      'O-2': 'none',
      'C-1': 'alerted-zone',
      'C-2': 'none',
      'T-1': 'alerted-zone',
    });
    await page.bringToFront();
    await expect.poll(() => page.evaluate(isMarked)).toBe(true);
    await expect
      .poll(() => coloursAt(page, '#open tbody tr:nth-child(1)'))
      .toBeGreaterThan((await coloursAt(page, '#open tbody tr:nth-child(2)')) + 3);
    // A closed root has no rows that could be asked for: the upper half holds the painted one.
    expect(await coloursAt(page, 'x-closed')).toBeGreaterThan(
      (await coloursAt(page, '#open tbody tr:nth-child(2)')) + 3,
    );
  });
});

describe('many frames', () => {
  it('each of nine is read: no message is lost though they say more than 20 a second', async () => {
    const page = await goTo('/frames-9');
    const tab = await driven.tabId(page);
    await expect.poll(() => driven.badge(tab)).toBe('9');
    const { findings } = await readPanel(await panelOf(page), ['done']);
    expect(new Set(findings.map(({ lot }) => lot)).size).toBe(9);
  });

  it('of hundreds fifty are read at most, in 2 s together, and the panel says that there are more (H44)', async () => {
    const page = await goTo('/frames-70');
    const panel = await panelOf(page);
    await expect.poll(async () => (await readPanel(panel, ['part-read', 'reading'])).state).toBe('part-read');
    expect(await panel.textContent('main')).toContain('more frames');
    const { read } = await readPanel(panel, ['part-read']);
    // On a busy machine the two seconds are over first.
    expect(read).toBeGreaterThan(5);
    expect(read).toBeLessThanOrEqual(50);
  });
});

describe('a page that lives', () => {
  it('comes back out of the back-forward cache with its marks and its lots', async () => {
    const page = await goTo('/plain');
    const tab = await driven.tabId(page);
    await expect.poll(() => driven.badge(tab)).toBe('1');
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(window, { cameBack: event.persisted }));
    });
    await page.goto(`${served.origin}/keys`);
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'cameBack')).catch(() => null)).toBe(true);
    await expect.poll(() => driven.badge(tab)).toBe('1');
    const { findings } = await readPanel(await panelOf(page), ['done']);
    expect(findings.map(({ lot }) => lot)).toEqual(['L-1', 'L-2']);
    expect(await page.evaluate(isMarked)).toBe(true);
  });

  it('is printed as its own', async () => {
    const page = await goTo('/plain');
    await expect.poll(() => page.evaluate(isMarked)).toBe(true);
    await expect.poll(() => coloursAt(page, 'tbody tr')).toBeGreaterThan((await coloursAt(page, 'tbody tr + tr')) + 3);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.screenshot();
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await page.evaluate(() => CSS.highlights.clear());
    expect(Buffer.compare(paper, await page.screenshot())).toBe(0);
  });

  it('tells of a lot that comes again with another origin what it stated before, and where', async () => {
    const page = await goTo('/app');
    const panel = await panelOf(page);
    await readPanel(panel, ['done']);
    await page.evaluate('show("/app?page=2", "Botswana")');
    const changed = panel.locator('[data-lot="A-1"][data-changed]');
    await changed.first().waitFor({ state: 'attached' });
    expect(await changed.first().textContent()).toMatch(/Before, this lot stated “Bria, CAR” \(seen .+ on \/app\)/);
    const gone = panel.locator('[data-lot="A-1"][data-gone]');
    expect(await gone.first().textContent()).toMatch(/Last seen .+ on \/app/);
  });

  it('words that cannot be seen are found and noted in the panel (H42)', async () => {
    const page = await goTo('/hidden');
    const panel = await panelOf(page);
    const { findings } = await readPanel(panel, ['done']);
    expect(findings.map(({ verdict }) => verdict)).toEqual(['alerted-zone', 'alerted-zone']);
    const noted = panel.locator('[data-notes~="not-visible"]');
    expect(await noted.evaluateAll((all) => all.map((each) => each.dataset.lot))).toEqual(['L-1']);
    expect(await noted.textContent()).toContain('cannot be seen');
  });
});

describe('what a person does in a marked page', () => {
  it('copying, finding, selecting and the page’s own keys are as on a page that is not watched', async () => {
    const use = async (origin: string) => {
      const page = await driven.context.newPage();
      open.push(page);
      await page.goto(`${origin}/keys`);
      if (origin === served.origin) await expect.poll(() => page.evaluate(isMarked)).toBe(true);
      await page.bringToFront();
      await page.locator('.origin').first().click();
      for (const key of ['j', '/', 'Escape']) await page.keyboard.press(key);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+c');
      return page.evaluate(() => {
        const whole = getSelection()?.toString();
        getSelection()?.removeAllRanges();
        const hits: string[] = [];
        while (Reflect.apply(Reflect.get(window, 'find'), window, ['Bria']) && hits.length < 9)
          hits.push(String(getSelection()));
        const html = document.querySelector('table')?.outerHTML;
        return { whole, hits, html, seen: Reflect.get(window, 'seen') as string[], width: document.body.scrollWidth };
      });
    };
    const plain = await use(served.origin.replace('127.0.0.1', 'localhost'));
    expect(plain.seen).toEqual(['click', 'j', '/', 'Escape', 'Control', 'a', 'Control', 'c', 'copy']);
    expect(await use(served.origin)).toEqual(plain);
  });
});

describe('a page that looks for the extension', () => {
  it('gets none of its files (H45), and nobody to talk to (H52)', async () => {
    const page = await goTo('/plain');
    await expect.poll(() => page.evaluate(isMarked)).toBe(true);
    const found = await page.evaluate(async (id) => {
      const files = ['manifest.json', 'content-scripts/reader.js', 'sidepanel.html', 'icon/48.png'];
      const answers = files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => 'answered',
          () => 'refused',
        ),
      );
      const api: unknown = Reflect.get(window, 'chrome');
      const runtime = typeof api === 'object' && api !== null ? Reflect.get(api, 'runtime') : undefined;
      return { answers: await Promise.all(answers), runtime: typeof runtime };
    }, driven.extensionId);
    expect(found).toEqual({ answers: ['refused', 'refused', 'refused', 'refused'], runtime: 'undefined' });
  });
});

describe('when the extension goes', () => {
  it('updated: the marks are the new one’s, once; removed: nothing of ours stays', async () => {
    const page = await goTo('/plain');
    const marks = () => page.evaluate(() => document.documentElement.children.length - 2);
    await expect.poll(marks).toBe(1);
    await driven.grant(['*://127.0.0.1/*']);
    await page.waitForTimeout(2_000);
    await expect.poll(marks).toBe(1);
    const session = await driven.context.browser()!.newBrowserCDPSession();
    const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.uninstall', { id: driven.extensionId });
    await expect.poll(marks).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
