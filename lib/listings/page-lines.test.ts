import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from './page-lines.ts';
import type { PageContext } from './types.ts';

function linesIn(body: string): readonly Line[] {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const page: PageContext = { url: '', language: null, title: '', isClaimed: () => false };
  const steps = linesOf(document as unknown as Document, page);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const LINES: [claim: string, body: string, lines: string[]][] = [
  [
    'breaks at blocks and breaks',
    '<p>one</p><div>two<br>three<p>four</p>five</div>',
    ['one', 'two', 'three', 'four', 'five'],
  ],
  ['joins words across inline elements', '<p>ex <b>Br</b>ia, <i>CAR</i></p>', ['ex Bria, CAR']],
  ['joins words across comments', '<p>Sam<!-- x -->-Ouandja</p>', ['Sam-Ouandja']],
  ['parts two elements with nothing between', '<p><span>Lot 5</span><span>12 ct</span></p>', ['Lot 5 12 ct']],
  [
    'goes on with a word in a second element',
    '<p><span>Br</span><span>ia</span> <b>B</b><b>RIA</b></p>',
    ['Bria BRIA'],
  ],
  ['takes line ends in pre as breaks', '<pre>Lot 1  5 ct\n\nLot 2 6 ct</pre>', ['Lot 1 5 ct', 'Lot 2 6 ct']],
  [
    'takes links around boxes as blocks',
    '<a><b>Lot 1</b><i>5 ct</i></a> <a><b>Lot 2</b><i>6 ct</i></a>',
    ['Lot 1', '5 ct', 'Lot 2', '6 ct'],
  ],
  ['leaves out navigation and the footer', '<nav>Bria</nav><p>x</p><footer>Bangui</footer>', ['x']],
  ['keeps the footer of an article', '<article><p>x</p><footer>Bria</footer></article>', ['x', 'Bria']],
  [
    'leaves out what a picker offers',
    '<select><option>Bria</option></select><datalist><option>CAR</option></datalist>',
    [],
  ],
  ['leaves out choices of a filter', '<label><input type="checkbox">Bria (3)</label>', []],
  [
    'keeps a lot beside a box to tick',
    '<label><input type="checkbox"> Lot 5, 12 ct, Bria</label>',
    ['Lot 5, 12 ct, Bria'],
  ],
  ['leaves out scripts and templates', '<script>Bria</script><template><p>Bria</p></template><style>Bria</style>', []],
];

describe('linesOf', () => {
  it.each(LINES)('%s', (_claim, body, lines) => {
    expect(linesIn(body).map((line) => line.words.text)).toEqual(lines);
  });

  it('points each stretch of words into the page', () => {
    const lines = linesIn('<p>  ex <b>Sam\n Ouandja</b>, C.A.R. </p><pre>a  b\nc</pre>');
    for (const { words } of lines) {
      for (const run of words.runs) {
        const there = run.node.data.slice(run.nodeStart, run.nodeStart + run.length);
        expect(there).toBe(words.text.slice(run.start, run.start + run.length));
      }
    }
    expect(lines.map((line) => line.words.text)).toEqual(['ex Sam Ouandja, C.A.R.', 'a b', 'c']);
  });

  it('reads a page nested 20,000 deep', () => {
    expect(linesIn(`${'<div>'.repeat(20_000)}Bria${'</div>'.repeat(20_000)}`).map((line) => line.words.text)).toEqual([
      'Bria',
    ]);
  });

  it('knows headings and buttons', () => {
    const lines = linesIn('<h2>Lot 5</h2><div role="heading" aria-level="3">x</div><button>Bid</button><p>y</p>');
    expect(lines.map((line) => [line.heading, line.isButton])).toEqual([
      [2, false],
      [3, false],
      [0, true],
      [0, false],
    ]);
  });
});
