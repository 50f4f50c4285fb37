import { localNameOf, parentElementOf, queryAll } from '../dom.ts';
import { fieldText } from '../field-text.ts';
import type { RawField, RawListing } from '../types.ts';
import { follow, hasSignature } from './signature.ts';
import { isTaughtPage, TAG, type TaughtFieldName, type TaughtSite } from './taught-site.ts';

const ID = 'taught';

/** Fields that a lot states in figures: a box without one of them is a heading, an advertisement or a total. */
const FIGURES: readonly TaughtFieldName[] = ['carats', 'stones', 'price', 'lot'];

/** All lots of a page as it was taught; none where the page is not one of those. */
export function readTaught(page: Document, url: string, site: TaughtSite, reader = ID): RawListing[] {
  return Array.from(taughtLots(page, url, site, reader));
}

/** The same, one lot at a time, so that a long page can be read in slices. */
export function* taughtLots(page: Document, url: string, site: TaughtSite, reader = ID): Generator<RawListing> {
  if (!isTaughtPage(site, url)) return;
  for (const element of lotElements(page, site.lot)) {
    const fields = fieldsOf(element, site);
    if (isLot(fields, site)) yield { reader, element, fields };
  }
}

/** All elements that stand where a lot stands, whatever they hold. */
export function* lotElements(page: ParentNode, lot: TaughtSite['lot']): Generator<Element> {
  const tag = lot.at(-1)?.tag ?? '';
  // The one thing of a description that meets the page's own selector engine: a name, and nothing but a name.
  if (!TAG.test(tag)) return;
  for (const element of queryAll(page, tag)) if (isLotElement(element, lot)) yield element;
}

function isLotElement(element: Element, lot: TaughtSite['lot']): boolean {
  let at: Element | null = element;
  for (let index = lot.length - 1; index >= 0; index -= 1) {
    if (!at || !hasSignature(at, lot[index]!)) return false;
    at = parentElementOf(at);
  }
  return true;
}

function fieldsOf(lot: Element, { fields }: TaughtSite): RawField[] {
  return fields.flatMap(({ name, path }) => {
    const element = follow(path, lot);
    if (!element || localNameOf(element) === 'script') return [];
    const value = fieldText(element);
    return value.text === '' ? [] : [{ name, label: '', value }];
  });
}

/** At least half of what was taught is there, and one of its figures, where figures were taught; no total. */
function isLot(found: readonly RawField[], { fields }: TaughtSite): boolean {
  if (found.length === 0 || found.length * 2 < fields.length || found.some(isNoNumber)) return false;
  if (!fields.some(({ name }) => FIGURES.includes(name))) return true;
  return found.some((field) => isFigure(field) && hasDigit(field));
}

/** "Total", "Lot": lots have numbers, or letters that stand for one. */
function isNoNumber(field: RawField): boolean {
  return field.name === 'lot' && !hasDigit(field) && field.value.text.length > LONGEST_LETTERS;
}

const LONGEST_LETTERS = 2;

function isFigure({ name }: RawField): boolean {
  return (FIGURES as readonly string[]).includes(name);
}

function hasDigit({ value }: RawField): boolean {
  return /\p{Nd}/u.test(value.text);
}
