import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { SALE_DAY } from '../sample-sale.ts';

/** One lot; named after the frame that holds it. */
function sheet(lot: string): string {
  return `<h1>Tender of rough diamonds</h1><table><tr><th>Lot No</th><th>Description</th><th>Stones</th><th>Carats</th>
    <th>Country of origin</th></tr><tr><td>${lot}</td><td>Rough diamonds, mixed sizes</td><td>21</td><td>4.25</td>
    <td>Bria, CAR</td></tr></table>`;
}

/** A page whose own words hold no sign of a lot, and whose form controls hide the names by which scripts find their API. */
const OUTER = `<!doctype html><html lang="en"><title>Prices</title><body>
  <form name="browser"><input name="runtime" id="x"></form><form name="chrome"><input name="runtime" id="x"></form>
  <p>Prices of tomatoes.</p><iframe src="/plain"></iframe><iframe src="/F-1"></iframe>
  <iframe srcdoc='${sheet('F-2')}'></iframe><iframe sandbox srcdoc='${sheet('F-3')}'></iframe>
  <iframe id="blank"></iframe><iframe id="blob"></iframe>
  <script>
    blank.contentDocument.body.innerHTML = ${JSON.stringify(sheet('F-4'))};
    blob.src = URL.createObjectURL(new Blob([${JSON.stringify(sheet('F-5'))}], { type: 'text/html' }));
  </script></body></html>`;

const ANSWERS: Record<string, string> = { '/': OUTER, '/plain': '<p>Prices of potatoes.</p>', '/F-1': sheet('F-1') };

let server: Server;
let driven: DrivenChromium;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(ANSWERS[request.url ?? ''] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
});
afterAll(async () => {
  await driven?.close();
  server?.close();
});

/** What isolated worlds of ours hold in a frame cannot be seen from outside: the marker's element can. */
const isMarked = () => document.documentElement.lastElementChild?.localName === 'div';

describe('frames of a granted site', () => {
  it('are read where they hold lots, whatever their address, and left alone where not (H44)', async () => {
    const page = await driven.context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const tab = await driven.tabId(page);
    await expect.poll(() => driven.badge(tab)).toBe('5');
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}&as-of=${SALE_DAY}`);
    const { state, findings } = await readPanel(panel, ['done']);
    expect([state, findings.map(({ lot }) => lot).sort()]).toEqual(['done', ['F-1', 'F-2', 'F-3', 'F-4', 'F-5']]);
    const marked = async () => {
      const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(isMarked)));
      return frames.filter(Boolean).length;
    };
    await expect.poll(marked).toBe(5);
    expect(await page.frames()[0]!.evaluate(isMarked)).toBe(false);
    await panel.close();
    await page.close();
  });
});
