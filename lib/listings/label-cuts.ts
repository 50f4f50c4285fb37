import { holds } from './dom.ts';
import { sliceFieldText } from './field-text.ts';
import { matchExactLabel, matchLabel } from './labels.ts';
import { hasWeight, isBareCode, pricesIn } from './offer-evidence.ts';
import type { Line, Piece } from './page-lines.ts';
import type { FieldName, FieldText } from './types.ts';

/** A label within its line: `start` to `end` with its colon, so that the value begins at `end`. */
export interface LabelCut {
  start: number;
  end: number;
  label: string;
  name: FieldName;
}

export const LONGEST_LABEL = 64;
const MOST_LABEL_WORDS = 5;
const COLON_AT_END = /\s*[:：=]\s*$/u;

export const HAS_DIGIT = /\p{Nd}/u;

export function withoutColon(text: string): string {
  return text.replace(COLON_AT_END, '').trim();
}

/** The field of words that stand as a label by their place: a known label, or else some other short one. */
export function fieldOfPlacedLabel(label: string, language: string | null): FieldName | null {
  // "Lot 12: a parcel of ..." has its number before the colon.
  if (HAS_DIGIT.test(label)) return null;
  const known = label.length <= LONGEST_LABEL ? matchLabel(label, language) : null;
  if (known) return known.field;
  const isShort = label.split(/\s+/u).length <= MOST_LABEL_WORDS && label.length <= 40;
  return isShort && /\p{L}/u.test(label) ? 'other' : null;
}

export function isExactLabel(label: string, language: string | null): boolean {
  return matchExactLabel(label, language) !== null;
}

const UNPRICED =
  /request|demande|anfrage|aanvraag|solicit|consult|negot|запрос|договор|面议|电议|طلب|בקשה|tba|offer|n\/a|^[-–—]$/iu;

/** Words that explain, and give no value. */
function isSentence(value: string): boolean {
  return /\p{L}{2}[.!?。]\s+\S/u.test(value) || (/\p{L}[.!?。]$/u.test(value) && value.split(' ').length > 5);
}

/** What can stand under a label: a weight has a digit, a lot's number is short, an origin is no paragraph. */
export function isValueOf(name: FieldName, value: string): boolean {
  if (value === '') return false;
  // A flag before it: a place.
  if (/^\p{RI}/u.test(value)) return name === 'origin' || name === 'location';
  if (name === 'carats' || name === 'stones')
    return (
      HAS_DIGIT.test(value) && !/\p{Sc}/u.test(value) && !isBareCode(value) && value.length <= 60 && !isSentence(value)
    );
  if (name === 'price')
    return (
      !(hasWeight(value) && pricesIn(value).length === 0) &&
      (HAS_DIGIT.test(value) || UNPRICED.test(value)) &&
      value.length <= 120 &&
      !isSentence(value)
    );
  if (name === 'lot') return value.length <= 32 && !/[.!?]\s/u.test(value) && value.split(' ').length <= 4;
  if (name === 'closes') return value.length <= 120;
  if (name === 'origin') return value.length <= 300;
  return true;
}

/** `<b>Origin:</b> Bria`, `<span>Carats</span> 318.44`: a piece that is a label by itself. */
function cutsAtPieces(line: Line, language: string | null): LabelCut[] {
  const cuts: LabelCut[] = [];
  for (const [at, piece] of line.pieces.entries()) {
    const cut = cutAtPiece(line, piece, at, cuts.length > 0, language);
    if (cut) cuts.push(cut);
  }
  return cuts;
}

function cutAtPiece(
  line: Line,
  piece: Piece,
  at: number,
  followsLabel: boolean,
  language: string | null,
): LabelCut | null {
  const words = line.words.text.slice(piece.start, piece.end);
  if (words.length > LONGEST_LABEL + 4 || (at > 0 && piece.element === line.block && !followsLabel)) return null;
  const hasColon = COLON_AT_END.test(words) || /^\s*[:：]/u.test(line.words.text.slice(piece.end, piece.end + 3));
  const label = withoutColon(words);
  if (!hasColon && (line.pieces.length === 1 || (at > 0 && !followsLabel))) return null;
  const isLabel = hasColon ? fieldOfPlacedLabel(label, language) !== null : isExactLabel(label, language);
  const name = isLabel ? fieldOfPlacedLabel(label, language) : null;
  if (!name) return null;
  const colonAfter = /^\s*[:：]\s*/u.exec(line.words.text.slice(piece.end, piece.end + 4))?.[0].length ?? 0;
  return { start: piece.start, end: piece.end + colonAfter, label, name };
}

const STRONG_BORDER = /[|;•·；。\t]|\s[-–—/]\s|\.\s/gu;
const ANY_BORDER = /[|;•·；。,，、/()（）\t]|\s[-–—]\s|\.\s/gu;

function afterLast(pattern: RegExp, text: string): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** "Weight: 3 ct, Origin: Bria | Price: $300": labels told by their colons. */
function cutsAtColons(line: Line, language: string | null): LabelCut[] {
  const text = line.words.text;
  const cuts: LabelCut[] = [];
  let from = 0;
  for (const colon of text.matchAll(/[:：]/gu)) {
    const isClockOrAddress = /\d$/u.test(text.slice(0, colon.index)) && /^\d/u.test(text.slice(colon.index + 1));
    if (isClockOrAddress || text.startsWith('//', colon.index + 1)) continue;
    const window = Math.max(from, colon.index - LONGEST_LABEL);
    const cut = cutBeforeColon(text, window, colon.index, window === 0, language);
    if (cut) cuts.push(cut);
    from = colon.index + 1;
  }
  return cuts;
}

function cutBeforeColon(
  text: string,
  from: number,
  colon: number,
  atLineStart: boolean,
  language: string | null,
): LabelCut | null {
  const before = text.slice(from, colon);
  const end = colon + 1;
  const strong = from + afterLast(STRONG_BORDER, before);
  const weak = from + afterLast(ANY_BORDER, before);
  for (const start of new Set([strong, weak])) {
    const label = text.slice(start, colon).trim();
    const match = matchExactLabel(label, language);
    if (match) return { start, end, label, name: match.field };
  }
  const words = lastWordsAsLabel(text, strong, colon, language);
  if (words) return { ...words, end };
  const isFirst = strong === 0 && atLineStart;
  const label = text.slice(strong, colon).trim();
  if (/^(?:an?|the|une?|eine?r?|une|el|la|le|les|een)\s/iu.test(label)) return null;
  const name = isFirst || strong > from ? fieldOfPlacedLabel(label, language) : null;
  if (!name || (name === 'other' && !isFirst)) return null;
  return { start: strong, end, label, name };
}

/** Two of these signs are a word: "颗数:". */
const WORD_SIGN = /[\u3040-\u9fff\uac00-\ud7af]{2}/;

/** In "412 stones Origin: Bria" the last word is the label. */
function lastWordsAsLabel(
  text: string,
  from: number,
  colon: number,
  language: string | null,
): Omit<LabelCut, 'end'> | null {
  const starts = [...text.slice(from, colon).matchAll(/(?:^|\s)\S/gu)].map(
    (match) => from + match.index + match[0].length - 1,
  );
  for (const start of starts.slice(-4)) {
    // In the midst of a sentence ("a unit of weight: 0.2 g") a word is no label unless it is written as one.
    if (start > from && /\p{Ll}/u.test(text.charAt(start))) continue;
    const label = text.slice(start, colon).trim();
    const match = label.length > 2 || WORD_SIGN.test(label) ? matchExactLabel(label, language) : null;
    if (match) return { start, label, name: match.field };
  }
  return null;
}

/** "Country of origin – C.A.R. | Weight – 84.10 ct": a known label before a dash, at the line's start or after a bar. */
function cutsAtDashes(line: Line, language: string | null): LabelCut[] {
  const cuts: LabelCut[] = [];
  for (const match of line.words.text.matchAll(/(?:^|[|;•·]\s?)([^|;•·:：–—=-]{2,40}?)\s[-–—=]\s/gu)) {
    const label = match[1]!.trim();
    const start = match.index + match[0].indexOf(match[1]!);
    const found = matchExactLabel(label, language);
    if (found && found.field !== 'lot' && found.field !== 'other') {
      cuts.push({ start, end: match.index + match[0].length, label, name: found.field });
    }
  }
  return cuts;
}

export function cutsOf(line: Line, language: string | null): LabelCut[] {
  const found = [...cutsAtPieces(line, language), ...cutsAtColons(line, language), ...cutsAtDashes(line, language)];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const cuts: LabelCut[] = [];
  for (const cut of found) {
    const last = cuts.at(-1);
    if (!last || cut.start >= last.end) cuts.push(cut);
  }
  return cuts;
}

const BORDERS_AT_END = /[\s|;,•·/–—、，；。-]+$/u;

/** Where label and value share an element of their own, the value ends with it. */
function endOfBox(line: Line, cut: LabelCut): number {
  const at = line.pieces.findIndex((piece) => piece.start <= cut.start && piece.end > cut.start);
  const box = line.pieces[at];
  if (!box || box.element === line.block || box.end <= cut.end) return line.words.text.length;
  let end = box.end;
  for (const piece of line.pieces.slice(at + 1)) {
    if (!holds(box.element, piece.element)) break;
    end = piece.end;
  }
  return end;
}

/** Within sentences a value ends with its sentence; a description goes on. */
export function endOfValue(line: Line, cut: LabelCut, next: number): number {
  const end = Math.min(next, endOfBox(line, cut));
  if (cut.name === 'description' || cut.name === 'other') return end;
  const stop =
    /(?:\p{Ll}{2}|[\p{Lo}\p{Nd})])[.!?](?=\s+[\p{Lu}\p{Lo}])|[\p{L})]{2}\.(?=\s[\p{Nd}\s.,'’]*\p{Sc})|[。；]/u.exec(
      line.words.text.slice(cut.end, end),
    );
  return stop ? cut.end + stop.index + stop[0].length : end;
}

export function valueBetween(line: Line, start: number, end: number): FieldText {
  const text = line.words.text.slice(start, end).replace(BORDERS_AT_END, '');
  const lead = /^[\s|;,•·–—]*/u.exec(text)![0].length;
  return sliceFieldText(line.words, start + lead, start + text.length);
}
