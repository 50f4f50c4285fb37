/** Elements whose words stand in lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SPACED = new Set('address blockquote dl h1 h2 h3 h4 h5 h6 ol p pre section table ul'.split(' '));
const SILENT = new Set('head script style template noscript svg math iframe object title'.split(' '));

/**
 * The words of a page as a letter would hold them: a blank line between paragraphs, a line for an entry of a list, a tab
 * between cells of a table. What the markup itself hides is left out: who opens the letter does not see it.
 */
export function documentText(document: Document): string {
  const parts: string[] = [];
  // A stack of its own: markup can be nested deeper than calls may be.
  const waiting: (Node | string)[] = [document.body];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    if (next.nodeType === TEXT) parts.push((next.textContent ?? '').replace(/[ \t\r\n]+/g, ' '));
    if (next.nodeType !== ELEMENT) continue;
    const element = next as Element;
    if (SILENT.has(element.localName) || isHidden(element)) continue;
    const [before, after] = bordersOf(element);
    parts.push(before);
    waiting.push(after, ...[...element.childNodes].reverse());
  }
  return tidy(parts.join(''));
}

const ELEMENT = 1;
const TEXT = 3;

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)\b/i;

/** Only by its own attributes: style sheets are not read. */
function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDING.test(element.getAttribute('style') ?? '');
}

function bordersOf(element: Element): [string, string] {
  const name = element.localName;
  if (name === 'br') return ['\n', ''];
  if (name === 'li') return [`\n${markOf(element)}`, '\n'];
  if (name === 'td' || name === 'th') return ['', '\t'];
  if (SPACED.has(name)) return ['\n\n', '\n\n'];
  return BLOCKS.has(name) ? ['\n', '\n'] : ['', ''];
}

/** The number or the dot that a browser draws before an entry. */
function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '• ';
  const start = Number(list.getAttribute('start') ?? '1') || 1;
  const entries = [...list.children].filter((child) => child.localName === 'li');
  return `${start + entries.indexOf(item)}. `;
}

function tidy(text: string): string {
  return (
    text
      .replace(/ *\t[ \t]*\n/g, '\n')
      .replace(/[ \u00a0]+\n/g, '\n')
      .replace(/\n[ ]+/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      // Word processors put a paragraph into each entry.
      .replace(/(^|\n)(•|\d+\.) *\n+(?=\S)/g, '$1$2 ')
      .trim()
  );
}
