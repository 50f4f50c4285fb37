import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PAINTED_WHEREVER } from '@/lib/page/limits';
import { Painter } from '@/lib/page/paint';

/** The words that a highlight paints now, in page order. */
function painted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(String).filter((words) => words !== '');
}

function textOf(selector: string): Text {
  return document.querySelector(selector)!.firstChild as Text;
}

describe('painted words', () => {
  let painter: Painter;

  beforeEach(() => {
    document.body.innerHTML = '<p id="a">Rough from Bria, CAR</p><p id="b">Rough from Carnot</p>';
    painter = new Painter(() => {});
  });
  afterEach(() => painter.clear());

  const bria = () => ({ node: textOf('#a'), start: 11, end: 15, verdict: 'alerted-zone' }) as const;
  const carnot = () => ({ node: textOf('#b'), start: 11, end: 17, verdict: 'car-other' }) as const;

  it('are the words of each verdict', () => {
    painter.paint([bria(), carnot()]);
    expect(painted('parcel-vigil-alerted')).toEqual(['Bria']);
    expect(painted('parcel-vigil-other')).toEqual(['Carnot']);
    expect(CSS.highlights.size).toBe(2);
  });

  it('leave no highlight behind once nothing is painted', () => {
    painter.paint([bria()]);
    painter.paint([]);
    expect(CSS.highlights.size).toBe(0);
  });

  it('keep their ranges over a second reading', () => {
    painter.paint([bria(), carnot()]);
    const [before] = CSS.highlights.get('parcel-vigil-alerted')!;
    painter.paint([bria()]);
    expect([...CSS.highlights.get('parcel-vigil-alerted')!]).toEqual([before]);
    expect(CSS.highlights.has('parcel-vigil-other')).toBe(false);
  });

  const recyclings: [string, () => unknown][] = [
    ['other words in the same node', () => Object.assign(textOf('#a'), { data: 'Rough from Jwaneng mine' })],
    ['another node in its place', () => document.querySelector('#a')!.replaceChildren('Rough from Jwaneng mine')],
    ['the row taken out', () => document.querySelector('#a')!.remove()],
    ['the row moved elsewhere', () => document.body.append(document.querySelector('#a')!)],
  ];
  for (const [title, recycle] of recyclings) {
    it(`are gone at once, before any new reading: ${title}`, () => {
      painter.paint([bria()]);
      recycle();
      expect(painted('parcel-vigil-alerted')).toEqual([]);
    });
  }

  it('come back with the next reading where they stand elsewhere now', () => {
    painter.paint([bria()]);
    document.body.append(document.querySelector('#a')!);
    painter.paint([bria()]);
    expect(painted('parcel-vigil-alerted')).toEqual(['Bria']);
  });

  it('are not painted where the text grew shorter since it was read', () => {
    const mark = bria();
    mark.node.data = 'Rough';
    painter.paint([mark]);
    expect(CSS.highlights.size).toBe(0);
  });

  it('are noticed as gone, and repaired, when the page clears them', () => {
    painter.paint([bria()]);
    expect(painter.isIntact()).toBe(true);
    CSS.highlights.clear();
    expect(painter.isIntact()).toBe(false);
    painter.repair();
    expect(painter.isIntact()).toBe(true);
    CSS.highlights.get('parcel-vigil-alerted')!.clear();
    expect(painter.isIntact()).toBe(false);
    painter.repair();
    expect(painted('parcel-vigil-alerted')).toEqual(['Bria']);
  });

  describe('of a long page', () => {
    const LINES = 2_000;
    const marks = () =>
      Array.from(document.querySelectorAll('p'), (line) => {
        return { node: line.firstChild as Text, start: 11, end: 15, verdict: 'alerted-zone' } as const;
      });
    const at = (line: number) => document.querySelectorAll('p')[line]!;
    const lines = () =>
      [...CSS.highlights.get('parcel-vigil-alerted')!].map((range) => (range as Range).startContainer);
    const isPainted = (line: number) => lines().includes(at(line).firstChild!);

    beforeEach(() => {
      document.body.innerHTML = Array.from({ length: LINES }, () => '<p>Rough from Bria, CAR</p>').join('');
    });
    afterEach(() => scrollTo(0, 0));

    it('are painted as far as they are the first or near the window', async () => {
      painter.paint(marks());
      expect(lines().length).toBe(PAINTED_WHEREVER);
      at(1_500).scrollIntoView();
      await expect.poll(() => isPainted(1_500)).toBe(true);
      expect(lines().length).toBeLessThan(PAINTED_WHEREVER + 200);
      expect(painter.isIntact()).toBe(true);
      at(0).scrollIntoView();
      await expect.poll(() => isPainted(1_500)).toBe(false);
      expect(isPainted(PAINTED_WHEREVER - 1)).toBe(true);
      expect(lines().length).toBeLessThan(PAINTED_WHEREVER + 200);
    });

    it('are painted near the window but for a few where the page changes all the time', async () => {
      painter.paint(marks());
      at(1_500).scrollIntoView();
      painter.paint(marks(), true);
      await expect.poll(() => isPainted(1_500)).toBe(true);
      await expect.poll(() => isPainted(PAINTED_WHEREVER - 1)).toBe(false);
      expect(isPainted(0)).toBe(true);
      painter.paint(marks());
      expect(isPainted(PAINTED_WHEREVER - 1)).toBe(true);
    });

    it('are not painted where the page has put other words by the time they come near', async () => {
      painter.paint(marks());
      at(1_500).firstChild!.nodeValue = 'Rough from Jwaneng mine';
      at(1_501).scrollIntoView();
      await expect.poll(() => isPainted(1_501)).toBe(true);
      expect(isPainted(1_500)).toBe(false);
    });

    it('are painted in elements without a box of their own too', async () => {
      at(1_500).innerHTML = '<span style="display: contents">Rough from Bria, CAR</span>';
      const node = at(1_500).firstChild!.firstChild as Text;
      painter.paint([...marks().filter((mark) => mark.node instanceof Text), { ...marks()[0]!, node }]);
      at(1_500).scrollIntoView();
      await expect.poll(() => lines().includes(node)).toBe(true);
    });
  });
});
