import {
  attributeOf,
  childElements,
  holds,
  isElement,
  localNameOf,
  nextNode,
  nextOutside,
  queryAll,
  textContentOf,
} from './dom.ts';
import { fieldText, plainText } from './field-text.ts';
import {
  STRUCTURED_DATA_BLOCK_LENGTH,
  STRUCTURED_DATA_DEPTH,
  STRUCTURED_DATA_ITEMS,
  STRUCTURED_DATA_PAGE_LENGTH,
} from './limits.ts';
import type { FieldText } from './types.ts';

/** One thing that a page's structured data describes, whatever notation it is written in. */
export interface StructuredItem {
  /** Names without their vocabulary: `Product`. */
  types: readonly string[];
  /** By name without its vocabulary; a `Map`, so that no name can reach a prototype. */
  properties: ReadonlyMap<string, readonly StructuredValue[]>;
  /** The element that describes it, in notations that mark up what is visible. */
  element: Element | null;
}

export interface StructuredValue {
  words: FieldText | null;
  item: StructuredItem | null;
}

/** Objects of one block looked at; a block within the caps of length holds fewer unless it is made of brackets. */
const MOST_OBJECTS = 50_000;
const MOST_KEYS = 100;
const MOST_VALUES = 50;
/** How deep one item's own properties are followed: an offer, its seller, the seller's address, its country. */
const ITEM_DEPTH = 5;

type JsonObject = Record<string, unknown>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of all JSON blocks of a selector, within the caps of length. A broken block is left out; the rest is read. */
export function jsonBlocks(
  root: ParentNode,
  selector: string,
  isOne: (text: string) => boolean = () => true,
): unknown[] {
  const values: unknown[] = [];
  let left = STRUCTURED_DATA_PAGE_LENGTH;
  for (const script of queryAll(root, selector)) {
    const text = textContentOf(script);
    if (text.length > STRUCTURED_DATA_BLOCK_LENGTH || text.length > left || !isOne(text)) continue;
    left -= text.length;
    const value = parsed(text);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** `window.__STATE__ = {…};` */
const ASSIGNMENT = /^\s*(?:window|self|globalThis)\s*(?:\.\s*[\w$]+|\[\s*["'][\w$]+["']\s*\])\s*=\s*(?=[{[])/;

/** Whether a script does nothing but leave data in the page. */
export function isDataLeft(text: string): boolean {
  return ASSIGNMENT.test(text);
}

function parsed(text: string): unknown {
  const isLeft = isDataLeft(text);
  const bare = (isLeft ? text.replace(ASSIGNMENT, '').replace(/;\s*$/, '') : text)
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    // Pages often ship broken blocks; what is visible is read all the same.
    return undefined;
  }
}

/** Every object in some JSON, outermost first and in order, within the caps of depth and number. */
export function* objectsIn(
  values: readonly unknown[],
  enters: (object: JsonObject) => readonly string[],
): Generator<JsonObject> {
  const stack: { value: unknown; depth: number }[] = [];
  const push = (inner: readonly unknown[], depth: number): void => {
    for (let at = inner.length - 1; at >= 0; at -= 1) stack.push({ value: inner[at], depth });
  };
  push(values, 0);
  for (let count = 0; stack.length > 0 && count < MOST_OBJECTS; count += 1) {
    const { value, depth } = stack.pop()!;
    if (depth > STRUCTURED_DATA_DEPTH || typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      push(value, depth + 1);
      continue;
    }
    const object = value as JsonObject;
    yield object;
    push(
      enters(object).map((key) => object[key]),
      depth + 1,
    );
  }
}

const PRODUCT = /^(?:Product|IndividualProduct|ProductModel|SomeProducts|Offer|Demand|Thing)$/;
/** Other things that a product is compared with or told about. */
const ASIDE = new Set(
  'isRelatedTo isSimilarTo isAccessoryOrSparePartFor isConsumableFor review reviews brand manufacturer publisher author'.split(
    ' ',
  ),
);

/** The products and offers in JSON-LD, each once: an offer with its product is one. */
export function itemsInJson(values: readonly unknown[]): StructuredItem[] {
  const items: StructuredItem[] = [];
  const enters = (object: JsonObject): string[] =>
    isGoods(object)
      ? []
      : Object.keys(object)
          .slice(0, MOST_KEYS)
          .filter((key) => !ASIDE.has(bareName(key)));
  for (const object of objectsIn(values, enters)) {
    if (items.length >= STRUCTURED_DATA_ITEMS) break;
    if (isGoods(object)) items.push(itemOfJson(object, 0));
  }
  return items;
}

function isGoods(object: JsonObject): boolean {
  const types = typesOf(object['@type']);
  if (types.some((type) => type !== 'Thing' && PRODUCT.test(type))) return true;
  return types.includes('Thing') && Object.hasOwn(object, 'countryOfOrigin');
}

function typesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 8) : [value];
  return list.filter((each) => typeof each === 'string').map(bareName);
}

/** `schema:name`, `https://schema.org/name` and `name` are one. */
export function bareName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1);
}

export function itemOfJson(object: JsonObject, depth: number): StructuredItem {
  const properties = new Map<string, StructuredValue[]>();
  for (const key of Object.keys(object).slice(0, MOST_KEYS)) {
    const values = valuesOfJson(object[key], depth);
    if (values.length > 0) properties.set(bareName(key), values);
  }
  return { types: typesOf(object['@type']), properties, element: null };
}

function valuesOfJson(value: unknown, depth: number): StructuredValue[] {
  const list = Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
  const values: StructuredValue[] = [];
  for (const each of list) {
    if (typeof each === 'string' || typeof each === 'number')
      values.push({ words: plainText(withoutMarkup(String(each))), item: null });
    else if (isObject(each) && Object.hasOwn(each, '@value')) values.push(...valuesOfJson(each['@value'], depth));
    else if (isObject(each) && depth < ITEM_DEPTH) values.push({ words: null, item: itemOfJson(each, depth + 1) });
  }
  return values;
}

/** Descriptions in JSON often carry tags and entities. */
function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .slice(0, 20_000)
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&#0?39;/g, "'");
}

/** How a notation that marks up visible elements names its parts. */
export interface Notation {
  scope: string;
  type: string;
  property: string;
}

export const MICRODATA: Notation = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
export const RDFA: Notation = { scope: 'typeof', type: 'typeof', property: 'property' };

/** The products and offers that elements describe, outermost first; an offer within its product is part of it. */
export function itemsInMarkup(root: ParentNode, notation: Notation): StructuredItem[] {
  const items: StructuredItem[] = [];
  let within: Element | null = null;
  for (const element of queryAll(root, `[${notation.scope}]`)) {
    if (items.length >= STRUCTURED_DATA_ITEMS) break;
    if (within && holds(within, element)) continue;
    const types = typesInAttribute(attributeOf(element, notation.type));
    if (!types.some((type) => PRODUCT.test(type) && type !== 'Thing')) continue;
    if (ASIDE.has(bareName(attributeOf(element, notation.property) ?? ''))) continue;
    items.push(itemOfMarkup(element, types, notation, 0));
    within = element;
  }
  return items;
}

function typesInAttribute(types: string | null): string[] {
  return (types ?? '')
    .split(/\s+/)
    .filter((type) => type !== '')
    .map(bareName);
}

const MOST_NODES = 2_000;

function itemOfMarkup(element: Element, types: string[], notation: Notation, depth: number): StructuredItem {
  const properties = new Map<string, StructuredValue[]>();
  let node: Node | null = nextNode(element, element);
  for (let count = 0; node && count < MOST_NODES; count += 1) {
    let isEntered = true;
    if (isElement(node)) {
      const isScope = attributeOf(node, notation.scope) !== null;
      const value = valueOfMarkup(node, isScope, notation, depth);
      for (const name of (attributeOf(node, notation.property) ?? '').split(/\s+/))
        if (name !== '') add(properties, bareName(name), value);
      isEntered = !isScope;
    }
    node = isEntered ? nextNode(node, element) : nextOutside(node, element);
  }
  return { types, properties, element };
}

function add(properties: Map<string, StructuredValue[]>, name: string, value: StructuredValue): void {
  const known = properties.get(name);
  if (!known) properties.set(name, [value]);
  else if (known.length < MOST_VALUES) known.push(value);
}

function valueOfMarkup(element: Element, isScope: boolean, notation: Notation, depth: number): StructuredValue {
  if (isScope && depth < ITEM_DEPTH) {
    const types = typesInAttribute(attributeOf(element, notation.type));
    return { words: null, item: itemOfMarkup(element, types, notation, depth + 1) };
  }
  return { words: wordsOfMarkup(element), item: null };
}

/** The visible words where there are any, so that they can be painted; else what the attribute says. */
function wordsOfMarkup(element: Element): FieldText {
  const content = attributeOf(element, 'content');
  if (content !== null && (localNameOf(element) === 'meta' || childElements(element).length > 3))
    return plainText(content);
  const visible = fieldText(element);
  if (visible.text !== '') return visible;
  const said =
    content ?? attributeOf(element, 'alt') ?? attributeOf(element, 'value') ?? attributeOf(element, 'datetime');
  return plainText(said ?? attributeOf(element, 'href') ?? '');
}
