import { readOrigins } from '@/lib/gazetteer';
import {
  isElement,
  localNameOf,
  nextElementOf,
  nextSiblingOf,
  parentElementOf,
  previousSiblingOf,
  queryAll,
} from '../dom.ts';
import { fieldText, sliceFieldText } from '../field-text.ts';
import { remember } from '../remember.ts';
import type { FieldText, RawField } from '../types.ts';
import { says } from '../words.ts';

const CODE = /^(?:[\p{Lu}\p{Nd}]{1,4}|[*†‡§¹²³⁴⁵]{1,3})$/u;
/** "BR = Bria, Central African Republic; AO = Angola". */
const ENTRY =
  /(?<![\p{L}\p{Nd}])([\p{Lu}\p{Nd}]{1,4})\s?(?:[=:：–—]|\s-\s)\s*(\p{L}[^=;|•·\n]{2,80}?)(?=\s*(?:[;|•·]|[.,]?\s+[\p{Lu}\p{Nd}]{1,4}\s?(?:[=:：–—]|\s-\s)|\.?$))/gu;
/** "* origin Central African Republic ** mined at Bria". */
const FOOTNOTE = /(?<![\p{L}\p{Nd}*])(\*{1,3}|[†‡§¹²³⁴⁵])[\s=:]*([^*†‡§¹²³⁴⁵]{3,160}?)(?=\s*(?:[*†‡§¹²³⁴⁵]|$))/gu;
const FOOTNOTES = /^(?:\p{L}+\s?[:：]\s*)?[*†‡§¹²³⁴⁵]/u;
/** A mark set on the end of a value. */
const MARK = /[*†‡§¹²³⁴⁵]{1,3}$/u;
const LONGEST_CODE = 4;
const ASTERISK = 42;
const ASCII = 126;
const MOST_AROUND = 6;
const MOST_LEVELS = 3;
const LONGEST_LEGEND = 600;
const MOST_PAIRS = 60;

type Legend = Map<string, FieldText>;

const legends = new WeakMap<object, Legend>();

/**
 * Origins that are codes, and marks for footnotes, in the words by which a legend beside their sheet explains them.
 * `reading` is what one legend serves.
 */
export function withLegend(fields: RawField[], sheet: Element, reading: object): RawField[] {
  if (!fields.some((field) => isCode(field) || isMarked(field))) return fields;
  let legend = legends.get(reading);
  if (!legend) {
    legend = legendOf(sheet);
    legends.set(reading, legend);
  }
  return fields.flatMap((field) => explained(field, legend));
}

/** A number that nothing explains is no origin. */
function explained(field: RawField, legend: Legend): RawField[] {
  const { text } = field.value;
  if (isCode(field)) {
    const value = legend.get(text);
    if (field.name === 'other')
      return value && statesOrigin(value.text) ? [{ name: 'origin', label: field.label, value }] : [field];
    return value ? [{ ...field, value }] : /\p{L}/u.test(text) ? [field] : [];
  }
  const mark = isMarked(field) ? MARK.exec(text)![0] : '';
  const note = legend.get(mark);
  if (!note) return [field];
  const value = sliceFieldText(field.value, 0, text.length - mark.length);
  const bare = value.text.trim() === '' ? [] : [{ ...field, value }];
  return statesOrigin(note.text) ? [...bare, { name: 'origin', label: '', value: note }] : bare;
}

/** "* mined at Bria"; a bare place as well, but not where one looks at the goods. One note serves many rows. */
const statesOrigin = remember((text: string): boolean => {
  if (readOrigins(text, 'notice', {}).length > 0) return true;
  return text.length <= 60 && !says('elsewhereLine', text) && readOrigins(text, 'heading', {}).length > 0;
});

function isCode({ name, value }: RawField): boolean {
  return (name === 'origin' || name === 'other') && value.text.length <= LONGEST_CODE && CODE.test(value.text);
}

function isMarked({ name, value }: RawField): boolean {
  const last = value.text.charCodeAt(value.text.length - 1);
  return (
    (last === ASTERISK || last > ASCII) && name !== 'heading' && name !== 'notice' && MARK.test(value.text.slice(-3))
  );
}

/** Words that explain two codes or more say nothing of all lots. */
export function isLegend(text: string): boolean {
  return [...text.matchAll(ENTRY)].length > 1;
}

/** What stands below the sheet, in its last row, above it. */
function legendOf(sheet: Element): Legend {
  const found: Legend = new Map();
  for (const last of [...queryAll(sheet, 'tfoot'), ...queryAll(sheet, 'tr').slice(-1)]) addEntries(found, last);
  for (const next of [nextSiblingOf, previousSiblingOf]) {
    let at: Element | null = sheet;
    for (let level = 0; at && level < MOST_LEVELS && found.size === 0; level += 1, at = parentElementOf(at)) {
      let node = next(at);
      for (let count = 0; node && count < MOST_AROUND; node = next(node)) {
        if (!isElement(node)) continue;
        count += 1;
        addEntries(found, node);
      }
    }
  }
  return found;
}

function addEntries(found: Legend, element: Element): void {
  const words = fieldText(element, { maxLength: LONGEST_LEGEND });
  for (const pattern of FOOTNOTES.test(words.text) ? [ENTRY, FOOTNOTE] : [ENTRY]) {
    for (const { 1: code, 2: said, index, 0: whole } of words.text.matchAll(pattern)) {
      const start = index + whole.length - said!.length;
      if (!found.has(code!)) found.set(code!, sliceFieldText(words, start, start + said!.length));
    }
  }
  const names =
    localNameOf(element) === 'tr' ? [] : queryAll(element, 'dt, td:first-child, th:first-child, li > b, li > strong');
  for (const name of names.slice(0, MOST_PAIRS)) {
    const code = fieldText(name, { maxLength: 9 }).text;
    const value = nextElementOf(name);
    if (value && CODE.test(code) && !found.has(code)) found.set(code, fieldText(value));
  }
}
