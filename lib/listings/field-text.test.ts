import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { alternativeText, fieldText, joinFieldTexts, plainText, sliceFieldText } from './field-text.ts';
import { READING_LIMITS } from './limits.ts';
import type { FieldText } from './types.ts';

function elementOf(html: string): Element {
  const { document } = parseHTML(`<html><body><div>${html}</div></body></html>`);
  return document.querySelector('div') as unknown as Element;
}

function pointsIntoThePage({ text, runs }: FieldText): boolean {
  return runs.every(
    (run) =>
      run.node.data.slice(run.nodeStart, run.nodeStart + run.length) === text.slice(run.start, run.start + run.length),
  );
}

describe('fieldText', () => {
  test.each([
    ['collapses white space', '  Bria ,\n\t CAR ', 'Bria , CAR'],
    ['joins a word that a tag cuts', 'Sam Ouan<b>dja</b>', 'Sam Ouandja'],
    ['joins across a comment', 'Sam Ouan<!-- x -->dja', 'Sam Ouandja'],
    ['separates lines', 'Bria<br>CAR', 'Bria CAR'],
    ['separates blocks', '<p>Bria</p><p>CAR</p>', 'Bria CAR'],
    ['separates a block inside a line', '<span>Lot<div>7</div>rough</span>', 'Lot 7 rough'],
    ['takes no-break and narrow spaces for spaces', '1\u00a0208,35\u202fct', '1 208,35 ct'],
    [
      'leaves out what is no text',
      '<script>a</script><style>b</style><template>c</template><select><option>d</option></select>e',
      'e',
    ],
    ['keeps a soft line break inside a word', 'Sam<wbr>Ouandja', 'SamOuandja'],
    ['reads elements of unknown names as blocks', '<x-cell>Bria</x-cell><x-cell>CAR</x-cell>', 'Bria CAR'],
    ['reads nothing from nothing', '', ''],
  ])('%s', (_, html, text) => {
    const words = fieldText(elementOf(html));
    expect(words.text).toBe(text);
    expect(pointsIntoThePage(words)).toBe(true);
  });

  test('leaves out buttons where told', () => {
    const element = elementOf('Bria <button>Bid</button><span role="button">Ask</span>');
    expect(fieldText(element, { withoutButtons: true }).text).toBe('Bria');
    expect(fieldText(element).text).toBe('Bria Bid Ask');
  });

  test('takes several nodes in order', () => {
    const element = elementOf('<i>Bria</i><i>CAR</i>');
    expect(fieldText(Array.from(element.children)).text).toBe('Bria CAR');
  });

  test.each([0, 1])('keeps as much of a field as the limit, %i over it', (over) => {
    const words = fieldText(elementOf('x'.repeat(READING_LIMITS.fieldLength + over)));
    expect(words.text).toHaveLength(READING_LIMITS.fieldLength);
    expect(pointsIntoThePage(words)).toBe(true);
  });

  test('reads very deep markup', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let at = document.body as unknown as Element;
    for (let depth = 0; depth < 50_000; depth += 1)
      at = at.appendChild(document.createElement('b') as unknown as Element);
    at.appendChild(document.createTextNode('Bria') as unknown as Node);
    expect(fieldText(document.body as unknown as Element).text).toBe('Bria');
  });
});

describe('parts of a text', () => {
  test('sliced, they still point into the page', () => {
    const words = sliceFieldText(fieldText(elementOf('Origin: <b>Br</b>ia, CAR')), 7);
    expect(words.text).toBe('Bria, CAR');
    expect(words.runs).toHaveLength(2);
    expect(pointsIntoThePage(words)).toBe(true);
  });

  test('joined, they still point into the page', () => {
    const words = joinFieldTexts([fieldText(elementOf('Bria')), plainText(''), fieldText(elementOf('C<i>AR</i>'))]);
    expect(words.text).toBe('Bria; CAR');
    expect(words.runs.map((run) => run.start)).toEqual([0, 6, 7]);
    expect(pointsIntoThePage(words)).toBe(true);
  });
});

test('alternativeText names pictures once', () => {
  const element = elementOf('<img alt="Angola" title="Angola"><i aria-label="CAR"></i>');
  expect(alternativeText(element)).toEqual({ text: 'Angola; CAR', runs: [] });
});
