import { Claims } from './claims.ts';
import { attributeOf, bodyOf, holds, isDocument, queryAll } from './dom.ts';
import { foldWords } from './fold-label.ts';
import { type Line, linesOf } from './page-lines.ts';
import { reader as cards } from './readers/cards.ts';
import { reader as labelValues } from './readers/label-values.ts';
import { reader as listItems } from './readers/list-items.ts';
import { reader as prose } from './readers/prose.ts';
import { reader as table } from './readers/table.ts';
import { reader as textTable } from './readers/text-table.ts';
import type { StructuredRecord } from './structured-record.ts';
import type { FieldName, PageContext, RawField, RawListing } from './types.ts';

/** Readers of what is visible, whose lots structured data may be about, in the order in which they read a page. */
const VISIBLE = [table, textTable, cards, labelValues, listItems, prose];
/** Lots of these stand in one sheet that is spoken for as a whole. */
const SHEETS: readonly string[] = [table.id, textTable.id];

/**
 * Structured data as listings: joined with the visible lot of the same number, name or address, so that no lot counts
 * twice and the words that are seen are the ones painted. `onlyJoined` gives none for what is not seen.
 */
export function* joinRecords(
  records: readonly StructuredRecord[],
  root: ParentNode,
  page: PageContext,
  reader: string,
  onlyJoined = false,
): Generator<RawListing | null> {
  if (records.length === 0) return;
  const visible = (yield* visibleLots(root, page)).filter((lot) => !isSeveral(lot, records));
  const places = new VisiblePlaces(visible);
  const joined = new Set<RawListing>();
  const alone: StructuredRecord[] = [];
  for (const record of records) {
    const place = places.placeOf(record);
    if (place) addRecord(place, record);
    if (place) joined.add(place);
    else alone.push(record);
  }
  yield* withNeighbours(visible, joined);
  if (!onlyJoined) yield* unseenRecords(alone, visible, root, page, reader);
}

/** Words that were taken for one lot, and in which the page marks up several. */
function isSeveral(lot: RawListing, records: readonly StructuredRecord[]): boolean {
  const inside = records.filter(({ element }) => element && element !== lot.element && holds(lot.element, element));
  return inside.length > 1;
}

/** What all readers of visible lots find, each leaving to the next what it does not take. */
function* visibleLots(root: ParentNode, page: PageContext): Generator<null, RawListing[]> {
  const claims = new Claims();
  const visible: RawListing[] = [];
  // A context of its own: what is worked out for it holds only as long as these claims do.
  const context: PageContext = {
    ...page,
    isClaimed: (element) => claims.isClaimed(element) || page.isClaimed(element),
    isTaken: (element) => claims.covers(element) || (page.isTaken?.(element) ?? false),
    dismiss: (element) => claims.add(element),
  };
  for (const each of VISIBLE) {
    const found: RawListing[] = [];
    for (const step of each.read(root, context)) {
      if (step === null) yield null;
      else if (!context.isClaimed(step.element)) found.push(step);
    }
    for (const raw of found) for (const element of [raw.element, ...(raw.claims ?? [])]) claims.add(element);
    visible.push(...found);
  }
  return visible;
}

/** Lots that share their element or their sheet with a joined one go with it: it is spoken for as a whole. */
function withNeighbours(visible: readonly RawListing[], joined: ReadonlySet<RawListing>): RawListing[] {
  const elements = new Set([...joined].filter((each) => each.sharesElement).map((each) => each.element));
  const sheets = new Set([...joined].map((each) => each.reader).filter((id) => SHEETS.includes(id)));
  return visible.filter((each) => joined.has(each) || elements.has(each.element) || sheets.has(each.reader));
}

const ID_ATTRIBUTES = [
  'data-sku',
  'data-id',
  'data-product-id',
  'data-lot',
  'data-lot-id',
  'data-item-id',
  'data-stock',
  'data-key',
  'data-ref',
  'id',
];
const ID_SELECTOR = ID_ATTRIBUTES.map((name) => `[${name}]`).join(', ');
const MOST_ID_ELEMENTS = 60;

/** Where the lots that are seen can be found again: by number, by name, by address, by element. */
class VisiblePlaces {
  private readonly byId = new Map<string, RawListing>();
  private readonly byName = new Map<string, RawListing | null>();
  private readonly byAddress = new Map<string, RawListing>();

  constructor(private readonly visible: readonly RawListing[]) {
    for (const listing of visible) this.index(listing);
  }

  placeOf(record: StructuredRecord): RawListing | null {
    const { element } = record;
    if (element)
      return this.visible.find((each) => holds(element, each.element) || holds(each.element, element)) ?? null;
    for (const id of record.ids) {
      const place = this.byId.get(foldWords(id));
      if (place) return place;
    }
    const byAddress = record.address ? this.byAddress.get(pathOf(record.address)) : undefined;
    return byAddress ?? (record.name ? (this.byName.get(foldWords(record.name)) ?? null) : null);
  }

  private index(listing: RawListing): void {
    for (const id of idsOf(listing)) if (!this.byId.has(id)) this.byId.set(id, listing);
    for (const field of listing.fields) {
      if (field.name !== 'title') continue;
      const name = foldWords(field.value.text);
      // A name that several lots carry tells none of them.
      this.byName.set(name, this.byName.has(name) ? null : listing);
    }
    if (listing.sharesElement) return;
    for (const link of [listing.element, ...queryAll(listing.element, 'a[href]').slice(0, 8)]) {
      const address = attributeOf(link, 'href');
      if (address && address.length > 1) this.byAddress.set(pathOf(address), listing);
    }
  }
}

function pathOf(address: string): string {
  return address.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
}

function idsOf(listing: RawListing): string[] {
  const ids: string[] = [];
  for (const { name, value } of listing.fields) {
    if (name === 'lot') ids.push(value.text);
    if (name === 'title' || name === 'description')
      ids.push(
        ...(value.text.slice(0, 300).match(/[\p{L}\p{N}][\p{L}\p{N}_/-]{1,30}/gu) ?? []).filter((word) =>
          /\p{N}/u.test(word),
        ),
      );
  }
  if (!listing.sharesElement) {
    for (const element of [listing.element, ...queryAll(listing.element, ID_SELECTOR).slice(0, MOST_ID_ELEMENTS)]) {
      ids.push(...ID_ATTRIBUTES.map((name) => attributeOf(element, name) ?? '').filter((id) => id !== ''));
    }
  }
  return ids.map(foldWords);
}

const ONCE: readonly FieldName[] = ['lot', 'title', 'carats', 'stones', 'price', 'seller', 'closes', 'certificate'];

/** Gives the visible lot what only the structured data says of it. It stays the same object: its columns' hints hold. */
function addRecord(listing: RawListing, record: StructuredRecord): void {
  const has = (name: FieldName): boolean => listing.fields.some((field) => field.name === name);
  const said = listing.fields.map((field) => foldWords(field.value.text));
  const extra = record.fields.filter((field) => {
    if (ONCE.includes(field.name)) return !has(field.name);
    return !isSaid(field, said);
  });
  listing.fields.push(...extra);
}

function isSaid(field: RawField, said: readonly string[]): boolean {
  const words = foldWords(field.value.text);
  return said.some((text) => text.includes(words));
}

/** Records of lots that no reader saw: at the element they name, or that carries their number or name. */
function unseenRecords(
  records: readonly StructuredRecord[],
  visible: readonly RawListing[],
  root: ParentNode,
  page: PageContext,
  reader: string,
): RawListing[] {
  const body = isDocument(root) ? bodyOf(root) : null;
  const lines = linesByWords(root, page);
  const found: RawListing[] = [];
  for (const record of records) {
    const element = record.element ?? elementOf(record, lines, root);
    if (element) {
      const isSeen = visible.some((each) => holds(each.element, element) || holds(element, each.element));
      if (!isSeen && !page.isClaimed(element)) found.push({ reader, element, fields: record.fields });
    } else if (body && visible.length === 0 && !page.isClaimed(body)) {
      found.push({ reader, element: scriptOf(root) ?? body, fields: record.fields, sharesElement: true });
    }
  }
  return found;
}

/** A lot that stands nowhere but in the block that describes it. */
function scriptOf(root: ParentNode): Element | null {
  return queryAll(root, 'script[type="application/ld+json"]')[0] ?? null;
}

function linesByWords(root: ParentNode, page: PageContext): Map<string, Line> {
  const found = new Map<string, Line>();
  const steps = linesOf(root, page);
  let step = steps.next();
  while (!step.done) step = steps.next();
  for (const line of step.value) if (line.words.text.length < 300) found.set(foldWords(line.words.text), line);
  return found;
}

function elementOf(record: StructuredRecord, lines: ReadonlyMap<string, Line>, root: ParentNode): Element | null {
  for (const id of record.ids) {
    if (!/^[\w./-]{1,60}$/.test(id)) continue;
    const [element] = queryAll(root, ID_ATTRIBUTES.map((name) => `[${name}="${id}"]`).join(', '));
    if (element) return element;
  }
  for (const words of [...record.ids, record.name ?? '']) {
    const line = words ? lines.get(foldWords(words)) : undefined;
    if (line) return line.block;
  }
  return null;
}
