import {
  attributeOf,
  holds,
  isElement,
  localNameOf,
  parentElementOf,
  previousSiblingOf,
  textContentOf,
} from './dom.ts';
import { joinFieldTexts, sliceFieldText } from './field-text.ts';
import {
  cutsOf,
  endOfValue,
  fieldOfPlacedLabel,
  HAS_DIGIT,
  isExactLabel,
  isValueOf,
  type LabelCut,
  LONGEST_LABEL,
  valueBetween,
  withoutColon,
} from './label-cuts.ts';
import type { Line, Piece } from './page-lines.ts';
import type { FieldName, FieldText } from './types.ts';

/** A stretch of a listing's words: the value of a label, or words that no label governs (`label` empty, `other`). */
export interface LinePart {
  name: FieldName;
  label: string;
  value: FieldText;
  /** The line in which the label, or the words without one, stand. */
  line: Line;
}

const MOST_VALUE_LINES = 6;

/** The pairs of one line, and its words before the first label; `pending` is a label whose value stands elsewhere. */
interface ReadLine {
  parts: LinePart[];
  pending: LabelCut | null;
}

function readLine(line: Line, language: string | null): ReadLine {
  const known = readLines.get(line);
  if (known) return known;
  const read = readLineAnew(line, language);
  readLines.set(line, read);
  return read;
}

/** A line is asked about for its signs, for its group and for its fields; its page has one language. */
const readLines = new WeakMap<Line, ReadLine>();
const wholeLabels = new WeakMap<Line, LabelCut | null>();

function readLineAnew(line: Line, language: string | null): ReadLine {
  const above = valueBeforeLabel(line, language);
  if (above) return { parts: [above], pending: null };
  const cuts = cutsOf(line, language);
  if (cuts.length === 0) {
    const parts = partsByAttribute(line, language);
    if (parts) return { parts, pending: null };
  }
  const parts: LinePart[] = [];
  const first = cuts[0]?.start ?? line.words.text.length;
  const lead = valueBetween(line, 0, first);
  if (lead.text !== '') parts.push({ name: 'other', label: '', value: lead, line });
  for (const [at, cut] of cuts.entries()) {
    const next = cuts[at + 1]?.start ?? line.words.text.length;
    const end = endOfValue(line, cut, next);
    const value = valueBetween(line, cut.end, end);
    if (value.text === '' && at === cuts.length - 1) return { parts, pending: cut };
    if (isValueOf(cut.name, value.text)) {
      parts.push({ name: cut.name, label: cut.label, value, line });
      const rest = end < next ? valueBetween(line, end, next) : null;
      if (rest?.text) parts.push({ name: 'other', label: '', value: rest, line });
    } else
      parts.push({
        name: 'other',
        label: '',
        value: sliceFieldText(line.words, cut.start, cut.end + value.text.length + 1),
        line,
      });
  }
  return { parts, pending: null };
}

/** `<strong>412.55</strong> <small>Carats</small>`: a line of a value and the label after it. */
function valueBeforeLabel(line: Line, language: string | null): LinePart | null {
  const [value, label] = line.pieces;
  if (!value || !label || line.pieces.length !== 2) return null;
  const { text } = line.words;
  const name = withoutColon(text.slice(label.start, label.end));
  const words = text.slice(value.start, value.end);
  if (!isBareValue(words) || isExactLabel(words, language) || !isExactLabel(name, language)) return null;
  const field = fieldOfPlacedLabel(name, language);
  if (!field || field === 'other' || !isValueOf(field, words)) return null;
  return { name: field, label: name, value: sliceFieldText(line.words, value.start, value.end), line };
}

/** A line that is nothing but a label, without a colon. */
function wholeLineLabel(line: Line, language: string | null): LabelCut | null {
  let label = wholeLabels.get(line);
  if (label === undefined) {
    label = wholeLineLabelAnew(line, language);
    wholeLabels.set(line, label);
  }
  return label;
}

function wholeLineLabelAnew(line: Line, language: string | null): LabelCut | null {
  const label = line.words.text;
  if (label.length > LONGEST_LABEL || line.isButton) return null;
  const inLabelElement = isWithin(line.block, ['dt', 'th']) || localNameOf(line.block) === 'label';
  const isLabel = isExactLabel(label, language) || (inLabelElement && fieldOfPlacedLabel(label, language) !== null);
  const name = isLabel ? fieldOfPlacedLabel(label, language) : null;
  // "View", "Details" and their like are what a click does as often as labels.
  if (name === 'other' && !inLabelElement) return null;
  return name && { start: 0, end: label.length, label, name };
}

function isWithin(element: Element, names: readonly string[]): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 3; depth += 1) {
    if (names.includes(localNameOf(at))) return true;
    at = parentElementOf(at);
  }
  return false;
}

function childHolding(ancestor: Element, element: Element): Element {
  let child = element;
  for (let at: Element | null = element; at && at !== ancestor; at = parentElementOf(at)) child = at;
  return child;
}

const MOST_LEVELS = 4;

interface Surroundings {
  around: Element;
  hasBefore: boolean;
  hasAfter: boolean;
}

/** The smallest element around a line that also holds a neighbour of it. */
function surroundingsOf(lines: readonly Line[], at: number): Surroundings | null {
  const before = lines[at - 1];
  const after = lines[at + 1];
  let around: Element | null = lines[at]!.block;
  for (let level = 0; around && level <= MOST_LEVELS; level += 1) {
    const hasBefore = before !== undefined && holds(around, before.block);
    const hasAfter = after !== undefined && holds(around, after.block);
    if (hasBefore || hasAfter) return { around, hasBefore, hasAfter };
    if (['tr', 'table', 'dl'].includes(localNameOf(around))) return null;
    around = parentElementOf(around);
  }
  return null;
}

/** Which lines hold the value of a label that fills its line: those of the next box, or the number over it in a tile. */
function linesOfValue(
  lines: readonly Line[],
  at: number,
  language: string | null,
): { from: number; to: number } | null {
  const found = surroundingsOf(lines, at);
  if (!found || ['table', 'tbody', 'thead'].includes(localNameOf(found.around))) return null;
  if (!found.hasAfter || lines[at + 1]!.isButton) return found.hasBefore ? valueAbove(lines, at, language) : null;
  const box = childHolding(found.around, lines[at + 1]!.block);
  const isTerm = isWithin(lines[at]!.block, ['dt']);
  if (isTerm && localNameOf(box) === 'dt') return null;
  if (box === found.around) return isPlainLine(lines[at + 1]!, language) ? { from: at + 1, to: at + 2 } : null;
  let to = at + 1;
  while (to < lines.length && to - at <= MOST_VALUE_LINES && belongsToValue(lines[to]!, box, found.around, isTerm))
    to += 1;
  if (areChoices(lines.slice(at + 1, to))) return null;
  const isPlain = lines.slice(at + 1, to).every((line) => isPlainLine(line, language));
  return isPlain && to > at + 1 ? { from: at + 1, to } : null;
}

/** CAR is a country and a label for carats. */
function isNameLikeLabel(line: Line): boolean {
  return /^\P{L}*C\.?A\.?R\.?$/u.test(line.words.text);
}

/** "Botswana (112)", "Angola (48)": what a filter offers to choose from, with counts. */
function areChoices(lines: readonly Line[]): boolean {
  if (lines.some((line) => [...line.words.text.matchAll(/\(\p{Nd}[\p{Nd}.,]{0,8}\)/gu)].length > 1)) return true;
  if (lines.length < 2) return false;
  const counted = lines.filter((line) => /\(\p{Nd}[\p{Nd}.,]{0,8}\)$/u.test(line.words.text)).length;
  return counted === lines.length || (lines.length > 2 && lines.every((line) => localNameOf(line.block) === 'li'));
}

function isPlainLine(line: Line, language: string | null): boolean {
  return isNameLikeLabel(line) || (wholeLineLabel(line, language) === null && !startsWithLabel(line, language));
}

function belongsToValue(line: Line, box: Element, around: Element, isTerm: boolean): boolean {
  if (holds(box, line.block)) return true;
  // Several `dd` under one `dt` are one value.
  return isTerm && holds(around, line.block) && localNameOf(childHolding(around, line.block)) === 'dd';
}

function startsWithLabel(line: Line, language: string | null): boolean {
  const read = readLine(line, language);
  return read.parts[0] ? read.parts[0].label !== '' : read.pending !== null;
}

/** A number with its unit or a name, and nothing else. */
function isBareValue(text: string): boolean {
  if (text.length > 40) return false;
  return !HAS_DIGIT.test(text) || /^[\p{Sc}\p{Nd}\s.,'’–-]{1,20}\p{L}{0,6}$/u.test(text);
}

/** `<b>41.2</b><small>carats</small>` in a box of their own: the label stands under its value. */
function valueAbove(lines: readonly Line[], at: number, language: string | null): { from: number; to: number } | null {
  const above = lines[at - 1];
  if (
    !above ||
    !isBareValue(above.words.text) ||
    above.isButton ||
    above.heading > 0 ||
    wholeLineLabel(above, language) ||
    startsWithLabel(above, language)
  )
    return null;
  return { from: at - 1, to: at };
}

/** Labels and their values, and the words between them, in order. */
export function readParts(lines: readonly Line[], language: string | null): LinePart[] {
  const parts: LinePart[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const read = readLine(line, language);
    const whole = read.parts.length === 1 && read.pending === null ? wholeLineLabel(line, language) : null;
    const label = read.pending ?? whole;
    const span = label && linesOfValue(lines, at, language);
    const value =
      span &&
      joinFieldTexts(
        lines.slice(span.from, span.to).map((each) => each.words),
        ', ',
      );
    // "CAR" over "9 stones" is no label.
    const isName = value !== null && isNameLikeLabel(line) && /\p{L}/u.test(value.text);
    if (!label || !span || !value || isName || !isValueOf(label.name, value.text)) {
      parts.push(...read.parts);
      continue;
    }
    if (!whole) parts.push(...read.parts);
    if (span.from < at && parts.at(-1)?.line === lines[span.from]) parts.pop();
    parts.push({ name: label.name, label: label.label, value, line });
    at = Math.max(at, span.to - 1);
  }
  return parts;
}

const LABEL_ATTRIBUTES = ['data-label', 'data-title', 'data-th', 'aria-label', 'title', 'alt'];

/** `<p data-label="Origin">Bria</p>`, `<i title="Origin"></i> Bria`: labels that a style sheet or a picture shows. */
function partsByAttribute(line: Line, language: string | null): LinePart[] | null {
  const parts = line.pieces.map((piece): LinePart => {
    const value = sliceFieldText(line.words, piece.start, piece.end);
    const label = labelBeside(line, piece, language);
    const name = label === null ? null : fieldOfPlacedLabel(label, language);
    if (label === null || !name || name === 'other' || !isValueOf(name, value.text))
      return { name: 'other', label: '', value, line };
    return { name, label, value, line };
  });
  return parts.some((part) => part.label !== '') ? parts : null;
}

function labelBeside(line: Line, { start, element }: Piece, language: string | null): string | null {
  const node = line.words.runs.find((run) => run.start >= start)?.node;
  const before = node && (previousElementOf(node) ?? (element === line.block ? null : previousElementOf(element)));
  for (const each of [element, before]) {
    const label = each && exactLabelIn(each, language);
    if (label) return label;
  }
  return null;
}

/** The element just before a node, if it holds no words: an icon, a picture. */
function previousElementOf(node: Node): Element | null {
  let at = previousSiblingOf(node);
  while (at && !isElement(at) && !/\S/.test(textContentOf(at))) at = previousSiblingOf(at);
  return at && isElement(at) && !/\S/.test(textContentOf(at)) ? at : null;
}

function exactLabelIn(element: Element, language: string | null): string | null {
  for (const name of LABEL_ATTRIBUTES) {
    const label = attributeOf(element, name);
    if (label && isExactLabel(withoutColon(label), language)) return withoutColon(label);
  }
  return null;
}

/** A weight that no diamond has. */
export function isOtherMass(part: LinePart): boolean {
  return part.name === 'carats' && /\d\s?(?:kgs?|lbs?|tonnes?|tons?|t|кг|公斤|oz)(?![\p{L}])/iu.test(part.value.text);
}
