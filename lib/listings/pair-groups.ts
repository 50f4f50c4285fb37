import { holds, localNameOf, parentElementOf } from './dom.ts';
import { foldLabel, foldWords } from './fold-label.ts';
import { isOtherMass, type LinePart, readParts } from './label-pairs.ts';
import { hasDiamondWord, hasRoughWord, lotsIn } from './offer-evidence.ts';
import type { Line } from './page-lines.ts';
import type { FieldName } from './types.ts';

/** The label–value pairs of one lot. */
export interface PairGroup {
  pairs: readonly LinePart[];
  element: Element;
}

/** The labelled values in some lines, one group for each lot: a label that comes again with another value begins the next. */
export function pairGroupsIn(lines: readonly Line[], language: string | null): PairGroup[] {
  const pairs = readParts(lines, language).filter((part) => part.label !== '' && part.name !== 'other');
  const groups: LinePart[][] = [];
  let group: LinePart[] = [];
  for (const pair of pairs) {
    if (group.length > 0 && beginsGroup(pair, group, lines)) {
      const back = stepsBack(pair, group);
      groups.push(group.slice(0, group.length - back));
      group = group.slice(group.length - back);
    }
    group.push(pair);
  }
  groups.push(group);
  return groups
    .filter((each) => describesLot(each, lines))
    .map((each) => ({ pairs: each, element: elementAround(each) }));
}

function beginsGroup(pair: LinePart, group: readonly LinePart[], lines: readonly Line[]): boolean {
  const label = foldLabel(pair.label);
  const same = group.find((each) => foldLabel(each.label) === label);
  if (same) return foldLabel(same.value.text) !== foldLabel(pair.value.text) || same.name === 'lot';
  return isLotHeadingBetween(group.at(-1)!.line.index, pair.line.index, lines);
}

function isLotHeadingBetween(from: number, to: number, lines: readonly Line[]): boolean {
  return lines.some(
    (line) =>
      line.index > from && line.index < to && (line.heading > 0 ? lotsIn(line.words.text).length > 0 : isLotLine(line)),
  );
}

/** "Lot 12", "Parcel 13 – browns": a short line that begins with a lot's number, and is no heading by its markup. */
export function isLotLine({ words: { text } }: Line): boolean {
  return text.length <= 60 && lotsIn(text)[0]?.start === 0;
}

/** Pairs that stand in one box with the pair that begins a lot belong to its lot, though they come before it. */
function stepsBack(pair: LinePart, group: readonly LinePart[]): number {
  const around = commonAncestor(group[0]!.line.block, pair.line.block);
  if (!around || around === pair.line.block) return 0;
  let box = pair.line.block;
  for (let at: Element | null = box; at && at !== around; at = parentElementOf(at)) box = at;
  let steps = 0;
  while (steps < group.length - 1 && holds(box, group[group.length - 1 - steps]!.line.block)) steps += 1;
  return steps;
}

export function commonAncestor(one: Element, other: Element): Element | null {
  const ancestors = new Set<Element>();
  for (let at: Element | null = one; at; at = parentElementOf(at)) ancestors.add(at);
  for (let at: Element | null = other; at; at = parentElementOf(at)) {
    if (ancestors.has(at)) return at;
  }
  return null;
}

function elementAround(group: readonly LinePart[]): Element {
  let around = group[0]!.line.block;
  for (const pair of group) around = commonAncestor(around, pair.line.block) ?? around;
  // A row or a term is no place for a mark: take what holds it.
  return ['tbody', 'tr', 'dt'].includes(localNameOf(around)) ? (parentElementOf(around) ?? around) : around;
}

const BESIDE_WEIGHT: readonly FieldName[] = ['lot', 'stones', 'origin', 'price', 'certificate', 'assortment'];

/** A weight and something else that a lot has; or, where no weight is named, an origin with a price or a number. */
function describesLot(group: readonly LinePart[], lines: readonly Line[]): boolean {
  if (group.length === 0 || group.some(isOtherMass)) return false;
  const names = new Set(group.filter(isMeasured).map((pair) => pair.name));
  if (isCertificate(group) && !names.has('lot')) return false;
  if (isLaboratoryReport(lines) && !names.has('lot') && !names.has('price')) return false;
  if (names.has('carats'))
    return names.size > 1 && (BESIDE_WEIGHT.some((name) => names.has(name)) || isAboutDiamonds(lines));
  return (
    names.has('origin') && (names.has('price') || names.has('lot') || names.has('stones')) && isAboutDiamonds(lines)
  );
}

/** "Zone | 2010 carats | US$/ct": a weight without a number, or a number for an origin, is the head of a column. */
function isMeasured({ name, value }: LinePart): boolean {
  if (name === 'origin') return !/^\p{N}/u.test(value.text);
  return (name !== 'carats' && name !== 'stones') || /\p{N}/u.test(value.text);
}

/** Who sends and who receives, the day of issue and the number: a certificate told field by field, and no offer. */
function isCertificate(group: readonly LinePart[]): boolean {
  const labels = group.map((pair) => foldWords(pair.label)).join(' ; ');
  const parties = [/export/, /import|consign|destinat|empfanger|ontvanger|получател|进口|收货|مستورد|יבואן/].filter(
    (party) => party.test(labels),
  );
  const isIssued = /issu|expir|valid|emission|delivr|emis|gultig|afgifte|выда|действ|签发|有效|صدور|הנפקה/.test(labels);
  return (
    group.some((pair) => pair.name === 'certificate') && (parties.length === 2 || (isIssued && parties.length === 1))
  );
}

/** "Report no.", "Laboratory report": what a laboratory found about a stone. */
function isLaboratoryReport(lines: readonly Line[]): boolean {
  return lines.some(({ words: { text } }) =>
    /^(?:(?:laboratory|gem|grading)\s)?report(?:\s(?:no|number)\b.{0,20})?$/i.test(text),
  );
}

function isAboutDiamonds(lines: readonly Line[]): boolean {
  return lines.some((line) => hasDiamondWord(line.words.text) || hasRoughWord(line.words.text));
}
