import { READING_LIMITS } from '../limits.ts';

/** The cells of a plain row: their words, null for one that holds more than text. */
export interface PlainCells {
  texts: (string | null)[];
  /** Which of them are `th`; null where none is. */
  heads: number[] | null;
}

/** Spans and roles move cells, titles and labels name what a cell only hints at; these elements could hold words that look like the end of a cell. */
const NO_PLAIN_ATTRIBUTE = /span|role|title|aria|alt/i;
const NO_PLAIN_ELEMENT =
  /<(?:!|\?|table|t[rdh][\s>]|script|style|template|textarea|xmp|iframe|noscript|noembed|noframes|plaintext|form|svg|math|object|title)/i;
/** White space that would be collapsed. */
const NOT_YET_COLLAPSED = /[^\S ]| {2}/;
const LESS_THAN = 60;
const GREATER_THAN = 62;
const QUOTE = 34;
const SPACE = 32;

/**
 * A row as written out by the DOM: `<td>12.30</td><td class="o">Bria</td>`. Walking ten thousand rows cell by cell takes
 * several times as long. Null for a row with spans, roles, or anything but cells, which is to be walked.
 */
export function plainCellsOf(html: string, mostCells: number): PlainCells | null {
  const texts: (string | null)[] = [];
  let heads: number[] | null = null;
  let at = 0;
  while (at < html.length) {
    if (html.charCodeAt(at) !== LESS_THAN) {
      if (!isSpace(html.charCodeAt(at))) return null;
      at += 1;
      continue;
    }
    if (html.charCodeAt(at + 1) !== 116) return null;
    const kind = html.charCodeAt(at + 2);
    if (kind !== 100 && kind !== 104) return null;
    const words = endOfTag(html, at + 3);
    if (words === -1 || texts.length >= mostCells) return null;
    const tag = html.charCodeAt(words) === LESS_THAN ? words : html.indexOf('<', words);
    const end = tag === -1 || endsCell(html, tag, kind) ? tag : html.indexOf(kind === 100 ? '</td>' : '</th>', tag);
    if (end === -1) return null;
    if (end !== tag && NO_PLAIN_ELEMENT.test(html.slice(tag, end))) return null;
    if (kind === 104) heads = [...(heads ?? []), texts.length];
    texts.push(end === tag ? wordsIn(html, words, end) : null);
    at = end + 5;
  }
  return { texts, heads };
}

/** Where the words after an opening tag begin; -1 for a tag whose attributes matter. */
function endOfTag(html: string, start: number): number {
  if (html.charCodeAt(start) === GREATER_THAN) return start + 1;
  if (html.charCodeAt(start) !== SPACE) return -1;
  let isQuoted = false;
  for (let at = start; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (code === GREATER_THAN && !isQuoted) {
      return NO_PLAIN_ATTRIBUTE.test(html.slice(start, at)) ? -1 : at + 1;
    }
  }
  return -1;
}

function endsCell(html: string, at: number, kind: number): boolean {
  return (
    html.charCodeAt(at + 1) === 47 &&
    html.charCodeAt(at + 2) === 116 &&
    html.charCodeAt(at + 3) === kind &&
    html.charCodeAt(at + 4) === GREATER_THAN
  );
}

/** Words of one text node without the white space around them; null where they need more than that. */
function wordsIn(html: string, start: number, end: number): string | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(html.charCodeAt(from))) from += 1;
  while (to > from && isSpace(html.charCodeAt(to - 1))) to -= 1;
  const words = html.slice(from, to);
  if (words.includes('&')) return unescaped(words);
  return words.length > READING_LIMITS.fieldLength || NOT_YET_COLLAPSED.test(words) ? null : words;
}

function unescaped(written: string): string | null {
  const words = written.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  // A space that does not break is white space that the words are collapsed by.
  if (/&(?!amp;)/.test(words) || words.length > READING_LIMITS.fieldLength) return null;
  if (NOT_YET_COLLAPSED.test(words)) return null;
  return words.replaceAll('&amp;', '&');
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13);
}
