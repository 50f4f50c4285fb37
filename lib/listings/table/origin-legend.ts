import { isElement, nextSiblingOf, parentElementOf } from '../dom.ts';
import { fieldText, sliceFieldText } from '../field-text.ts';
import type { FieldText, RawField } from '../types.ts';

const CODE = /^[\p{Lu}\p{Nd}]{1,4}$/u;
/** "BR = Bria, Central African Republic; AO = Angola". */
const ENTRY =
  /(?<![\p{L}\p{Nd}])([\p{Lu}\p{Nd}]{1,4})\s?(?:[=:：–—]|\s-\s)\s*(\p{L}[^=;|•·\n]{2,80}?)(?=\s*(?:[;|•·]|[.,]?\s+[\p{Lu}\p{Nd}]{1,4}\s?(?:[=:：–—]|\s-\s)|\.?$))/gu;
const MOST_AFTER = 6;
const MOST_LEVELS = 3;
const LONGEST_LEGEND = 600;

const legends = new WeakMap<object, ReadonlyMap<string, FieldText>>();

/** Origins that are codes, in the words by which a legend under their sheet explains them. `reading` is what one legend serves. */
export function withLegend(fields: RawField[], sheet: Element, reading: object): RawField[] {
  if (!fields.some(isCode)) return fields;
  let legend = legends.get(reading);
  if (!legend) {
    legend = legendUnder(sheet);
    legends.set(reading, legend);
  }
  return legend.size === 0
    ? fields
    : fields.map((field) => (isCode(field) ? { ...field, value: legend.get(field.value.text) ?? field.value } : field));
}

function isCode({ name, value }: RawField): boolean {
  return name === 'origin' && CODE.test(value.text);
}

function legendUnder(sheet: Element): ReadonlyMap<string, FieldText> {
  const found = new Map<string, FieldText>();
  let at: Element | null = sheet;
  for (let level = 0; at && level < MOST_LEVELS && found.size === 0; level += 1, at = parentElementOf(at)) {
    let node = nextSiblingOf(at);
    for (let count = 0; node && count < MOST_AFTER; node = nextSiblingOf(node)) {
      if (!isElement(node)) continue;
      count += 1;
      const words = fieldText(node, { maxLength: LONGEST_LEGEND });
      for (const { 1: code, 2: said, index, 0: whole } of words.text.matchAll(ENTRY)) {
        const start = index + whole.length - said!.length;
        if (!found.has(code!)) found.set(code!, sliceFieldText(words, start, start + said!.length));
      }
    }
  }
  return found;
}
