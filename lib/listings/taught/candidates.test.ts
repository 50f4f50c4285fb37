import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fieldCandidates, largerThan, lotCandidates, smallerThan, wordsOf } from './candidates.ts';

const page = parseHTML(`<!doctype html><html><body><nav><a><b>x</b><b>y</b></a><a><b>x</b><b>y</b></a></nav>
  <section><div id="a"><p>1</p><p><i>3.2</i> ct</p><script>7</script></div><div id="b"><p>2</p><p>4</p></div></section>
  </body></html>`).document as unknown as Document;
const idsOf = (elements: Element[]) => elements.map((element) => element.id);

describe('elements offered to the keyboard', () => {
  test('lots have parts, a figure, and others beside them', () =>
    expect(idsOf(lotCandidates(page))).toEqual(['a', 'b']));

  test('fields have words of their own', () => {
    const lot = page.querySelector('#a')!;
    expect(fieldCandidates(lot).map((element) => wordsOf(element, 50))).toEqual(['1', '3.2 ct', '3.2']);
  });

  test('one goes out to the body and in to the words', () => {
    const lot = page.querySelector('#a')!;
    expect(largerThan(lot, page)).toBe(page.querySelector('section'));
    expect(largerThan(page.querySelector('section')!, page)).toBeNull();
    expect(smallerThan(lot)).toBe(lot.querySelector('p'));
    expect(smallerThan(lot.querySelector('i')!)).toBeNull();
  });
});
