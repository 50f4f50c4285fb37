/** The pages that the page side is timed on: the same on every machine, most values recurring as in real sheets. */
export interface BenchPage {
  name: string;
  html: string;
  /** Lots of alerted zones are among its lots, so that words are painted. */
  hasFindings: boolean;
}

const ORIGINS = ['Angola', 'Botswana', 'Bria, CAR', 'Sierra Leone', 'South Africa', 'Carnot', 'DRC', 'Lesotho'];
const GOODS = ['White rough', 'Sawable', 'Makeable brown', 'Cleavage', 'Yellow octahedron', 'Boart', 'Melee'];
const HEADER = ['Lot', 'Description', 'Stones', 'Carats', 'Origin', 'Reserve price', 'KP certificate', 'Seller'];

/** A tender of so many rows of eight cells. */
export function sheetPage(rows: number): BenchPage {
  const lines = Array.from({ length: rows }, (_, at) => rowOf(at));
  const head = HEADER.map((label) => `<th>${label}</th>`).join('');
  return {
    name: `${rows} rows`,
    hasFindings: true,
    html: pageOf(
      'Rough diamond tender',
      `<h1>Rough diamond tender</h1><table><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`,
    ),
  };
}

function rowOf(at: number): string {
  const cells = [
    `T-${1000 + at}`,
    `${GOODS[at % GOODS.length]} ${1 + (at % 11)}-${2 + (at % 11)} grainers`,
    `${1 + ((at * 7) % 300)}`,
    (1 + ((at * 131) % 9000) / 100).toFixed(2),
    ORIGINS[at % ORIGINS.length],
    `US$ ${(200 + ((at * 17) % 9000)).toLocaleString('en')}`,
    `KP-${20_000 + at}`,
    `House ${at % 9}`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const WORDS =
  'the market was quiet this week as buyers waited for the next meeting and most people in the city said that prices held while demand stayed weak they expect better business after the holidays because stocks are low'.split(
    ' ',
  );

/** Ordinary text that offers nothing. */
export function paragraphsPage(paragraphs: number): BenchPage {
  const lines = Array.from({ length: paragraphs }, (_, at) => {
    const words = Array.from({ length: 30 }, (__, word) => WORDS[(at * 7 + word * 3) % WORDS.length]);
    return `<p>${words.join(' ')}.</p>`;
  });
  return { name: `${paragraphs} paragraphs`, hasFindings: false, html: pageOf('News of the week', lines.join('\n')) };
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
