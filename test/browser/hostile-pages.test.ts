import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shownMarkers, until } from './our-root.ts';
import { BRIA, painted, reported, row, startPage, stopPage, tender } from './start-page.ts';

describe('a hostile page', () => {
  beforeEach(() => document.body.replaceChildren());
  afterEach(() => {
    stopPage();
    document.body.replaceChildren();
  });

  it('of very many nodes, very deep and with very long words is read in part within its time, never as none (H36)', async () => {
    const deep = `${'<div>'.repeat(2_000)}Lot 9, rough diamonds, 3.5 ct, Bria${'</div>'.repeat(2_000)}`;
    const long = `<p title="${'Bria '.repeat(100_000)}">${'lot of 3.5 ct rough from Bria, '.repeat(20_000)}</p>`;
    const cells = Array.from({ length: 5_000 }, (_, at) => row(at + 1, at % 7 ? 'Botswana' : BRIA)).join('');
    document.body.innerHTML = `${tender()}${deep}${long}`;
    document.querySelector('tbody')!.innerHTML = cells;
    const started = performance.now();
    const page = startPage();
    await until(() => ['done', 'part-read'].includes(page.reports.at(-1)?.state ?? ''), 'a last report', 30_000);
    const report = page.reports.at(-1)!;
    expect(report.counts.read).toBeGreaterThan(1_000);
    expect(page.reports.map(({ state }) => state)).not.toContain('none');
    // Two seconds and the step in which they end, by the clock of a machine that may be busy with other tests.
    expect(page.reports.reduce((sum, { spent }) => sum + spent, 0)).toBeLessThan(6_000);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(painted('alerted').length).toBeGreaterThanOrEqual(100);
  });

  it('that imitates us in its own elements is read as any other (H40)', async () => {
    document.body.innerHTML = `${tender(BRIA)}<div id="parcel-vigil" class="parcel-vigil" data-lot="F-1" data-verdict="none"
      aria-label="Lot 1: nothing found"><h2 class="finding">Lot F-1: rough diamonds, 12.5 ct</h2><p>Origin: Bria, CAR</p></div>`;
    const fake = document.createElement('div');
    fake.attachShadow({ mode: 'open' }).innerHTML = `<button class="alerted">!</button>${tender('Sam Ouandja, CAR')}`;
    document.documentElement.append(fake);
    CSS.highlights.set('parcel-vigil-other', new Highlight());
    const page = startPage();
    const report = await reported(page, 'done');
    const origins = report.lots.flatMap(({ parcel }) => parcel.origin.map(({ text }) => text));
    expect(origins.filter((text) => text.includes('Bria')).length).toBe(2);
    await until(() => shownMarkers().length >= 2, 'markers');
    fake.remove();
  });

  it.each([
    ['zero-width characters', 'B\u200br\u200di\u2060a, CAR'],
    ['soft hyphens', 'Bri\u00ada, CAR'],
    ['marks of direction', 'Br\u202ai\u202ca, CAR'],
    ['Cyrillic look-alikes', 'Вr\u0456\u0430, CAR'],
    ['full-width letters', 'Ｂｒｉａ, CAR'],
    ['mathematical letters', '𝐁𝐫𝐢𝐚, CAR'],
  ])('that writes with %s is read, and its own characters are painted (H41)', async (_, words) => {
    document.body.innerHTML = tender(words, 'Botswana');
    const page = startPage();
    const { lots } = await reported(page, 'done', 2);
    const [origin] = lots.find(({ parcel }) => parcel.lot === '1')!.parcel.origin;
    expect(origin).toMatchObject({ text: words, unusualCharacters: true });
    const [range] = [...CSS.highlights.get('parcel-vigil-alerted')!] as Range[];
    expect(words.slice(0, words.indexOf(','))).toContain(range!.toString());
    expect(range!.toString().length).toBeGreaterThan(3);
  });

  it('with strings that make patterns backtrack takes time in line with their length (H43)', async () => {
    const strings = ['1,1,1', '0.0 ct ', 'a-a-', 'US$ ', '((((', 'lot lot ', '1 1 1 ', 'Bria,'];
    const time = async (length: number) => {
      const cells = strings.map((each) => each.repeat(length / each.length));
      document.body.innerHTML = tender(...cells);
      const page = startPage();
      await until(() => page.reports.length > 0, 'a report', 20_000);
      stopPage();
      return page.reports.reduce((sum, { spent }) => sum + spent, 0);
    };
    await time(200);
    const [short, long] = [await time(2_000), await time(20_000)];
    // Ten times the text; some milliseconds are the same for any page.
    expect(long).toBeLessThan(20 * (short + 10));
  });

  it('with huge, deep or poisoned structured data changes nothing of ours, and its other lots are read (H47)', async () => {
    const poisoned =
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "@type": "Product"}';
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const huge = `["${'x'.repeat(3_000_000)}"]`;
    const blocks = [poisoned, deep, huge, '{"@type": "Product", "name": '];
    document.body.innerHTML = tender(BRIA);
    for (const block of blocks) {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = block;
      document.body.append(script);
    }
    const page = startPage();
    const report = await reported(page, 'done', 1);
    expect(report.lots[0]!.parcel.lot).toBe('1');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
