import { dataOf, isElement, isText, localNameOf, nextNode } from '../dom.ts';
import { plainText, sliceFieldText } from '../field-text.ts';
import type { FieldText, TextRun } from '../types.ts';
import type { Cell, Grid, Row } from './grid.ts';

/** A cell of a table that is drawn with spaces, tabs or bars in running text. */
export interface TextCell extends Cell {
  words: FieldText;
}

/** A stretch of a text, `end` exclusive. */
export interface Chunk {
  start: number;
  end: number;
}

/** A text with the node behind each stretch, white space as it is written. */
export interface PlainLines {
  text: string;
  runs: TextRun[];
}

const LONGEST_TEXT = 500_000;
const BREAKS = new Set(['br', 'p', 'div', 'li']);

/** The text below an element as it is written, line by line, for `pre` and its like. */
export function plainLinesOf(element: Element): PlainLines {
  const runs: TextRun[] = [];
  let text = '';
  for (let node = nextNode(element, element); node && text.length < LONGEST_TEXT; node = nextNode(node, element)) {
    if (!isText(node)) {
      if (isElement(node) && BREAKS.has(localNameOf(node)) && text !== '') text += '\n';
      continue;
    }
    const data = dataOf(node);
    runs.push({ node, nodeStart: 0, start: text.length, length: data.length });
    text += data;
  }
  return { text, runs };
}

/** Lines with the columns of one of them, the header; blank lines are rows too, since sheets have blank rows. */
export function gridOfText(lines: PlainLines, rows: Chunk[], header: Chunk): Grid<TextCell> | null {
  const separator = separatorOf(lines.text.slice(header.start, header.end));
  const columns = chunksOf(lines.text, header, separator);
  if (columns.length < 3) return null;
  const made = new Map<number, Row<TextCell>>();
  return {
    count: rows.length,
    row(index) {
      const known = made.get(index);
      if (known) return known;
      const row = rowOf(lines, rows[index], index, columns, separator, header.start);
      made.set(index, row);
      return row;
    },
  };
}

export function linesIn(text: string): Chunk[] {
  const lines: Chunk[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

type Separator = 'bar' | 'tab' | 'semicolon' | 'spaces';

const MARKS = { bar: '|', tab: '\t', semicolon: ';' } as const;

export function separatorOf(line: string): Separator {
  const count = (mark: string): number => line.split(mark).length - 1;
  if (count('|') >= 2) return 'bar';
  if (count('\t') >= 2) return 'tab';
  return count(';') >= 2 ? 'semicolon' : 'spaces';
}

/** The parts of a line, in order; between marks also the empty ones, so that each keeps its column. */
export function chunksOf(text: string, line: Chunk, separator: Separator): Chunk[] {
  const written = text.slice(line.start, line.end);
  if (separator === 'spaces') {
    return Array.from(written.matchAll(/\S+(?: \S+)*/g), (match) => {
      const start = line.start + match.index;
      return { start, end: start + match[0].length };
    });
  }
  const chunks: Chunk[] = [];
  let start = 0;
  for (const part of written.split(MARKS[separator])) {
    const from = line.start + start + (part.length - part.trimStart().length);
    chunks.push({ start: from, end: Math.max(from, line.start + start + part.trimEnd().length) });
    start += part.length + 1;
  }
  return withoutOuterBars(chunks, written, separator);
}

/** "| Lot | Carats |": what stands before the first and after the last bar is no column. */
function withoutOuterBars(chunks: Chunk[], written: string, separator: Separator): Chunk[] {
  if (separator !== 'bar') return chunks;
  const first = /^\s*\|/.test(written) ? 1 : 0;
  const last = /\|\s*$/.test(written) ? chunks.length - 1 : chunks.length;
  return chunks.slice(first, last);
}

/** Rules of dashes and stars are no rows. */
const RULE = /^[\s|+=\-_*.:─━═]*$/;

function rowOf(
  lines: PlainLines,
  line: Chunk | undefined,
  index: number,
  columns: Chunk[],
  separator: Separator,
  headerStart: number,
): Row<TextCell> {
  const slots: (TextCell | undefined)[] = Array.from({ length: columns.length });
  if (!line || RULE.test(lines.text.slice(line.start, line.end))) return { slots, isFoot: false };
  const chunks = chunksOf(lines.text, line, separator);
  const filled = chunks.filter((chunk) => chunk.end > chunk.start);
  if (filled.length === 1) {
    const words = cellOf(lines, filled[0]!, index, 0, columns.length);
    return { slots: slots.fill(words), isFoot: false };
  }
  const stretches: (Chunk | undefined)[] = [];
  for (const [position, chunk] of chunks.entries()) {
    const column = separator === 'spaces' ? columnUnder(chunk, line, columns, headerStart) : position;
    stretches[column] = { start: stretches[column]?.start ?? chunk.start, end: chunk.end };
  }
  for (const column of columns.keys()) {
    const stretch = stretches[column];
    if (stretch) slots[column] = cellOf(lines, stretch, index, column, 1);
  }
  return { slots, isFoot: false };
}

function cellOf(lines: PlainLines, stretch: Chunk, row: number, column: number, columnSpan: number): TextCell {
  const words = wordsOf(lines, stretch);
  return { row, column, columnSpan, isHeader: false, words, text: words.text };
}

/** In fixed columns a value stands under its header: by overlap, else by the nearest edge. */
function columnUnder(chunk: Chunk, line: Chunk, columns: Chunk[], headerStart: number): number {
  const start = chunk.start - line.start;
  const end = chunk.end - line.start;
  let best = 0;
  let score = Number.NEGATIVE_INFINITY;
  for (const [position, column] of columns.entries()) {
    const from = column.start - headerStart;
    const to = column.end - headerStart;
    const overlap = Math.min(end, to) - Math.max(start, from);
    const edges = Math.min(Math.abs(start - from), Math.abs(end - to));
    const value = overlap > 0 ? 1000 - edges : -edges;
    if (value > score) [best, score] = [position, value];
  }
  return best;
}

function wordsOf(lines: PlainLines, chunk: Chunk): FieldText {
  return collapsed(sliceFieldText({ text: lines.text, runs: lines.runs }, chunk.start, chunk.end));
}

/** Runs of spaces inside a cell count as one. */
function collapsed(words: FieldText): FieldText {
  if (!/\s\s|[^\S ]/.test(words.text)) return words;
  const parts: FieldText[] = [];
  for (const match of words.text.matchAll(/\S+/g)) {
    parts.push(sliceFieldText(words, match.index, match.index + match[0].length));
  }
  if (parts.length === 0) return plainText('');
  let text = '';
  const runs: TextRun[] = [];
  for (const part of parts) {
    if (text !== '') text += ' ';
    for (const run of part.runs) runs.push({ ...run, start: run.start + text.length });
    text += part.text;
  }
  return { text, runs };
}
