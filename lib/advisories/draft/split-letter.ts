import type { Span } from './draft.ts';
import type { NoticeLanguage } from './notice-language.ts';

/** A paragraph, an item of a list or a row of a table. `text` is the letter between `start` and `end`. */
export interface Unit extends Span {
  kind: 'head' | 'paragraph' | 'item' | 'row' | 'signature';
  /** `¶ 4`, of an item too; `head` and `signature` outside the notice's own words. */
  paragraph: string;
  /** `¶ 4, item 1`. */
  passage: string;
  text: string;
}

/** A letter cut into head, numbered paragraphs with their items, and signature. */
export interface Letter {
  text: string;
  language: NoticeLanguage;
  units: Unit[];
}

interface Line extends Span {
  text: string;
  /** Blank lines stand before it. */
  opensBlock: boolean;
}

/** A number, a letter or a bullet that begins an entry of a list or a numbered paragraph. */
export const LIST_MARK =
  /^\s*(?:(?<number>\d{1,3})\s*(?:[.)]|[–—-](?=\s))|(?<letter>\(?[a-z]\)|[a-z]\.)|(?<bullet>[-–—•*▪◦‣·]))\s+(?=\S)/u;
/** Cells of a table written as text: tabs, bars, or wide gaps. */
export const CELLS = /\t+| {3,}|\s*\|\s*/u;

const ROW = /\S(?:\t+| {3,}|\s*\|\s*)\S/u;
const SENTENCE_END = /[.!?:;»"”)]\s*$/u;
/** A line beyond this is wrapped rather than ended. */
const WRAPPED_LENGTH = 55;
/** Shorter lines of a head are no sentence of the notice. */
const SENTENCE_LENGTH = 90;

/** Paragraphs are counted as a reader counts them: from the first sentence after the head, or by the letter's own numbers. */
export function splitLetter(text: string, language: NoticeLanguage): Letter {
  const pieces = joinLines(linesOf(text), language, text);
  const first = firstOfBody(pieces, language);
  const last = firstOfSignature(pieces, first, language);
  const body = pieces.slice(first, last);
  return {
    text,
    language,
    units: [
      ...pieces.slice(0, first).map((piece): Unit => ({ ...piece, kind: 'head', paragraph: 'head', passage: 'head' })),
      ...numberBody(body),
      ...pieces
        .slice(last)
        .map((piece): Unit => ({ ...piece, kind: 'signature', paragraph: 'signature', passage: 'signature' })),
    ],
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  for (const match of text.matchAll(/[^\r\n\f\u2028\u2029]+/g)) {
    const gap = lines.length === 0 ? '' : text.slice(lines.at(-1)!.end, match.index);
    opensBlock ||= (gap.match(/\r\n|[\r\n\f\u2028\u2029]/g) ?? []).length > 1;
    const start = match.index + (match[0].length - match[0].trimStart().replace(/^\ufeff\s*/, '').length);
    const end = match.index + match[0].trimEnd().length;
    if (start >= end) {
      opensBlock = true;
      continue;
    }
    lines.push({ start, end, text: text.slice(start, end), opensBlock });
    opensBlock = false;
  }
  return lines;
}

interface Piece extends Span {
  text: string;
}

/** Joins the lines of one paragraph, also over a page break in the middle of a sentence. */
function joinLines(lines: readonly Line[], language: NoticeLanguage, text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const before = pieces.at(-1);
    if (before === undefined || !continues(before, line, language)) pieces.push({ ...line });
    else pieces[pieces.length - 1] = { start: before.start, end: line.end, text: text.slice(before.start, line.end) };
  }
  return pieces.map(({ start, end, text: words }) => ({ start, end, text: words }));
}

function continues(before: Piece, line: Line, language: NoticeLanguage): boolean {
  if (LIST_MARK.test(line.text) || ROW.test(line.text) || ROW.test(before.text.split(/\r?\n/).at(-1) ?? ''))
    return false;
  const isOpenEnded = !SENTENCE_END.test(before.text);
  const beginsSmall = /^[\p{Ll}]/u.test(line.text);
  if (line.opensBlock) return isOpenEnded && beginsSmall && before.text.length > 40;
  if (isHeadLine(line.text, language)) return false;
  // A wrapped line is long, or its sentence goes on; the lines of a head or a signature are neither.
  const lastLine = before.text.split(/\r?\n/).at(-1) ?? '';
  const isLong = lastLine.length > WRAPPED_LENGTH || (isOpenEnded && before.text.length > WRAPPED_LENGTH);
  return isLong || (beginsSmall && isOpenEnded);
}

function isHeadLine(line: string, { head, closing }: NoticeLanguage): boolean {
  return [head.addressees, head.salutation, closing].some((pattern) => pattern.test(line)) || isLabel(line, head.label);
}

/** "Date: …", "Ref. KP/…": a word of a head and then a colon or a number. */
function isLabel(line: string, label: RegExp): boolean {
  const found = label.exec(line);
  return found !== null && /^\s*[:.°]|^\s*[A-Z]*[/\d-]/u.test(line.slice(found[0].replace(/[:.°\s]+$/u, '').length));
}

function firstOfBody(pieces: readonly Piece[], language: NoticeLanguage): number {
  const index = pieces.findIndex(({ text }) => {
    if (isHeadLine(text, language) || language.head.issuedBy.test(text)) return false;
    const isSentence = /[.:;]\s*$/u.test(text) || /[.!?]\s+\p{Lu}/u.test(text);
    return isSentence && (text.length >= SENTENCE_LENGTH || (/^\s*1\s*[.)]\s/u.test(text) && text.length >= 40));
  });
  return index < 0 ? pieces.length : index;
}

/** The closing sentence, else the short lines without a full stop at the end. */
function firstOfSignature(pieces: readonly Piece[], first: number, { closing }: NoticeLanguage): number {
  const closed = pieces.findLastIndex(({ text }, n) => n > first && closing.test(text));
  // What follows a closing sentence is names; long texts after it are annexes and still the notice's own.
  if (closed > 0 && pieces.slice(closed + 1).every(({ text }) => text.length < SENTENCE_LENGTH)) return closed;
  let last = pieces.length;
  while (last > first + 1 && isSignatureLine(pieces[last - 1]!.text)) last -= 1;
  return last;
}

function isSignatureLine(text: string): boolean {
  return (
    text.length < SENTENCE_LENGTH &&
    !/[.:;]$/u.test(text) &&
    !LIST_MARK.test(text) &&
    !ROW.test(text) &&
    !/@/.test(text)
  );
}

function numberBody(pieces: readonly Piece[]): Unit[] {
  const isOwn = hasOwnNumbers(pieces);
  let counted = 0;
  let paragraph = isOwn ? 'preamble' : '';
  let items = 0;
  return pieces.map((piece, n): Unit => {
    const mark = LIST_MARK.exec(piece.text)?.groups;
    const isRow = ROW.test(piece.text) && piece.text.length < 200;
    const isItem = n > 0 && (isRow || (mark !== undefined && !(isOwn && mark.number !== undefined)));
    if (isItem) {
      items += 1;
      return {
        ...piece,
        kind: isRow ? 'row' : 'item',
        paragraph,
        passage: `${paragraph}, ${isRow ? 'row' : 'item'} ${items}`,
      };
    }
    items = 0;
    if (isOwn && mark?.number !== undefined) paragraph = `¶ ${mark.number}`;
    else if (!isOwn) paragraph = `¶ ${++counted}`;
    else if (paragraph === 'preamble') paragraph = 'preamble';
    return { ...piece, kind: 'paragraph', paragraph, passage: paragraph };
  });
}

/**
 * Whether the numbers are the letter's own count of paragraphs, not those of a list inside a paragraph: they run from 1 to
 * the end of the notice, with nothing but lists between them, and more than one of them is a sentence.
 */
function hasOwnNumbers(pieces: readonly Piece[]): boolean {
  const numbered = pieces.flatMap(({ text }, n) => {
    const number = LIST_MARK.exec(text)?.groups?.number;
    return number === undefined ? [] : [{ n, number: Number(number), text }];
  });
  const first = numbered[0];
  if (first === undefined || numbered.length < 2 || first.number !== 1) return false;
  const isRunning = numbered.every(({ number }, n) => number === n + 1);
  const sentences = numbered.filter(({ text }) => text.length >= 60).length;
  const others = pieces.slice(first.n).filter(({ text }) => !LIST_MARK.test(text) && !ROW.test(text)).length;
  return isRunning && sentences > 1 && others === 0;
}
