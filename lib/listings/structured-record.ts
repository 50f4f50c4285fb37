import { joinFieldTexts, plainText } from './field-text.ts';
import { foldWords } from './fold-label.ts';
import { matchLabel } from './labels.ts';
import { fieldsFoundInText } from './lot-fields.ts';
import { hasDiamondWord, hasJewelleryWord, hasOtherGemWord, hasRoughWord, weightsIn } from './offer-evidence.ts';
import type { StructuredItem, StructuredValue } from './structured-items.ts';
import type { FieldName, FieldText, RawField } from './types.ts';

/** What structured data says of one lot, and the words by which its place on the page can be found. */
export interface StructuredRecord {
  fields: RawField[];
  /** Numbers of the lot, most telling first. */
  ids: readonly string[];
  name: string | null;
  address: string | null;
  element: Element | null;
}

const LOT_PROPERTIES = ['lotNumber', 'sku', 'productID', 'serialNumber', 'mpn', 'identifier'];
/** Properties whose names alone do not tell what they are about, and those of our words with other names. */
const FIELD_OF_PROPERTY: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ['name', 'title'],
  ['description', 'description'],
  ['category', 'description'],
  ['material', 'description'],
  ['weight', 'carats'],
  ['carat', 'carats'],
  ['caratWeight', 'carats'],
  ['countryOfOrigin', 'origin'],
  ['mineOfOrigin', 'origin'],
  ['placeOfOrigin', 'origin'],
  ['origin', 'origin'],
  ['mine', 'origin'],
  ['provenance', 'origin'],
  ['numberOfItems', 'stones'],
  ['numberOfStones', 'stones'],
  ['stones', 'stones'],
  ['price', 'price'],
  ['seller', 'seller'],
  ['offeredBy', 'seller'],
  ['availabilityEnds', 'closes'],
  ['priceValidUntil', 'closes'],
  ['kpCertNo', 'certificate'],
]);
const ORIGIN_NAME = /\b(?:mine|mines|region|deposit|locality|origin|provenance|source country|country|area)\b/i;

/** An item as fields; null for what is no lot of diamonds. */
export function recordOf(item: StructuredItem): StructuredRecord | null {
  const goods = firstItem(item, 'itemOffered') ?? item;
  const offer = goods === item ? (firstItem(item, 'offers') ?? item) : item;
  const fields = [
    ...fieldsOf(goods),
    ...propertiesOf(goods),
    ...(offer === goods ? [] : fieldsOf(offer)),
    ...priceOf(goods, offer),
  ];
  const ids = [...idsOf(goods), ...(offer === goods ? [] : idsOf(offer))];
  if (ids[0]) fields.unshift({ name: 'lot', label: '', value: plainText(ids[0]) });
  const record: StructuredRecord = {
    fields: withFound(withOneOrigin(withoutRepeats(fields))),
    ids,
    name: textOf(goods, 'name')?.text ?? null,
    address: textOf(goods, 'url')?.text ?? textOf(offer, 'url')?.text ?? null,
    element: item.element,
  };
  return isLotOfDiamonds(record) ? record : null;
}

function firstItem(item: StructuredItem, name: string): StructuredItem | null {
  return item.properties.get(name)?.find((value) => value.item)?.item ?? null;
}

function textOf(item: StructuredItem, name: string): FieldText | null {
  const value = item.properties.get(name)?.[0];
  return value ? wordsOf(value) : null;
}

/** The words of a value: its own, a name, an amount with its unit, an address. */
function wordsOf(value: StructuredValue): FieldText | null {
  if (value.words) return value.words.text === '' ? null : value.words;
  const item = value.item;
  if (!item) return null;
  const name = textOf(item, 'name');
  const amount = textOf(item, 'value');
  if (amount) {
    const unit = unitOf(item);
    return unit ? joinFieldTexts([amount, plainText(unit)], ' ') : amount;
  }
  if (name) return name;
  const address = firstItem(item, 'address') ?? item;
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((each) => textOf(address, each));
  const found = parts.filter((part) => part !== null);
  return found.length > 0 ? joinFieldTexts(found, ', ') : null;
}

/** UN/CEFACT codes of the units that matter: metric carat and gram. */
const UNIT_OF_CODE: Record<string, string> = { CTM: 'ct', GRM: 'g', KGM: 'kg', MGM: 'mg' };

function unitOf(item: StructuredItem): string | null {
  const text = textOf(item, 'unitText')?.text;
  const code = textOf(item, 'unitCode')?.text;
  return text ?? (code ? (Object.hasOwn(UNIT_OF_CODE, code) ? UNIT_OF_CODE[code]! : code) : null);
}

function idsOf(item: StructuredItem): string[] {
  return LOT_PROPERTIES.flatMap((name) => textOf(item, name)?.text ?? []).filter((id) => id.length <= 60);
}

function fieldsOf(item: StructuredItem): RawField[] {
  const fields: RawField[] = [];
  for (const [name, values] of item.properties) {
    const field = fieldOfProperty(name);
    if (!field || field === 'price') continue;
    for (const value of values) {
      const words = wordsOf(value);
      if (words && !isBlank(words.text)) fields.push({ name: field, label: '', value: words });
    }
  }
  return fields;
}

/** A name of the vocabulary, or one of the page's own that reads as a label: `mineOfOrigin`, `number_of_stones`. */
function fieldOfProperty(name: string): FieldName | null {
  const known = FIELD_OF_PROPERTY.get(name);
  if (known) return known;
  const label = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');
  const match = label.includes(' ') ? matchLabel(label, 'en', false) : null;
  return match?.certainty === 'exact' && match.field !== 'lot' && match.field !== 'other' && match.field !== 'title'
    ? match.field
    : null;
}

/** `additionalProperty`: named values, as labels and values. */
function propertiesOf(item: StructuredItem): RawField[] {
  const fields: RawField[] = [];
  for (const { item: property } of item.properties.get('additionalProperty') ?? []) {
    const label = property && (textOf(property, 'name') ?? textOf(property, 'propertyID'))?.text;
    const value = property && wordsOf({ words: null, item: property });
    if (!label || !value || isBlank(value.text)) continue;
    const name = matchLabel(label, null, false)?.field ?? (ORIGIN_NAME.test(label) ? 'origin' : 'other');
    fields.push({ name, label, value });
  }
  return fields;
}

function priceOf(goods: StructuredItem, offer: StructuredItem): RawField[] {
  const holder = [offer, goods].find(
    (each) =>
      each.properties.has('price') || each.properties.has('priceSpecification') || each.properties.has('lowPrice'),
  );
  const inner =
    holder && (holder.properties.has('price') ? holder : (firstItem(holder, 'priceSpecification') ?? holder));
  const price = inner && (textOf(inner, 'price') ?? textOf(inner, 'lowPrice'));
  if (!price) return [];
  const currency = textOf(inner, 'priceCurrency')?.text ?? '';
  const words = currency && !price.text.includes(currency) ? joinFieldTexts([price, plainText(currency)], ' ') : price;
  return [{ name: 'price', label: '', value: words }];
}

function isBlank(text: string): boolean {
  return /^(?:n\/?a|none|unknown|null|undefined|tbc|tba|[-–—.\s]*)$/i.test(text);
}

function withoutRepeats(fields: readonly RawField[]): RawField[] {
  const seen = new Set<string>();
  return fields.filter(({ name, value }) => {
    const key = `${name} ${foldWords(value.text)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** With the weight and the count that stand in its name or description. */
function withFound(fields: RawField[]): RawField[] {
  return [...fields, ...fieldsFoundInText(fields)];
}

/** A mine or region and a country are one statement, the narrower first: "Sam-Ouandja, CF". */
function withOneOrigin(fields: readonly RawField[]): RawField[] {
  const origins = fields.filter((field) => field.name === 'origin');
  if (origins.length < 2) return [...fields];
  const labelled = origins.filter((field) => field.label !== '');
  const ordered = [...labelled, ...origins.filter((field) => field.label === '')];
  const value = joinFieldTexts(
    ordered.map((field) => field.value),
    ', ',
  );
  return [...fields.filter((field) => field.name !== 'origin'), { name: 'origin', label: '', value }];
}

function isLotOfDiamonds(record: StructuredRecord): boolean {
  const text = record.fields.map((field) => `${field.label} ${field.value.text}`).join(' . ');
  const isRough = hasRoughWord(text);
  const isDiamond = hasDiamondWord(text);
  if (hasOtherGemWord(text) && !isDiamond) return false;
  if (hasJewelleryWord(text) && !isRough) return false;
  const inCarats =
    weightsIn(text).length > 0 || record.fields.some((field) => field.name === 'carats' && /carat/i.test(field.label));
  const isWeighed = inCarats || record.fields.some((field) => field.name === 'carats' || field.name === 'origin');
  return inCarats ? isRough || isDiamond || record.ids.length > 0 : isWeighed && (isRough || isDiamond);
}
