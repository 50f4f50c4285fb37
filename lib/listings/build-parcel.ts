import { type OriginStatement, readOrigins, type TextField } from '@/lib/gazetteer';
import { joinFieldTexts, NO_WORDS, plainText, sliceFieldText } from './field-text.ts';
import { foldLabel } from './fold-label.ts';
import { type Goods, goodsIn, goodsOfTexts } from './goods.ts';
import { lengthOfRepeatedLabel, matchLabel } from './labels.ts';
import { type DateHints, readDate } from './read-date.ts';
import { type NumberHints, readCarats, readStones } from './read-number.ts';
import { readPrice } from './read-price.ts';
import { remember } from './remember.ts';
import type { FieldName, FieldText, Listing, Parcel, RawField, RawListing } from './types.ts';
import { once, says, spelt } from './words.ts';

/** What holds for every listing of a page or of a table. */
export interface ListingContext {
  /** BCP 47 tag of the page. */
  language: string | null;
  /** What the page's title and headings say the goods are. */
  goods: Goods | null;
}

/** Signs settled by a whole column, for readers that see one; others leave them open. */
export interface ColumnHints {
  carats?: NumberHints & { unit?: 'carat' | 'gram' | null };
  stones?: NumberHints;
  price?: NumberHints;
  closes?: DateHints;
}

/** Gives a listing what its columns show about numbers and dates. */
export function withColumnHints(raw: RawListing, hints: ColumnHints): RawListing {
  raw.hints = hints;
  return raw;
}

const NO_HINTS: ColumnHints = {};

/** Turns what a reader found into a parcel with its origin statements. Pure; throws only for a broken reader. */
export function buildListing(raw: RawListing, context: ListingContext): Listing {
  const language = raw.language ?? context.language;
  const fields = raw.fields.map(withoutOwnLabel).filter((field) => !isBlank(field.value.text));
  const texts = textsOf(fields);
  const goods = goodsOf(raw, texts, context);
  const hints = raw.hints ?? NO_HINTS;
  const parcel: Parcel = {
    lot: lotOf(fields),
    title: texts.title?.text ?? null,
    description: texts.description?.text ?? null,
    carats: caratsOf(fields, { language, ...hints.carats }),
    stones:
      firstRead(fields, 'stones', (text) => readStones(text, { language, ...hints.stones })) ??
      firstRead(fields, 'carats', (text) => stonesBesideWeight(text)),
    price: firstRead(fields, 'price', (text, label) => readPrice(text, label, { language, ...hints.price })),
    seller: texts.seller?.text ?? null,
    certificate: joined(fields, ['certificate'])?.text ?? null,
    closes: firstRead(fields, 'closes', (text) => readDate(text, { language, isDateField: true, ...hints.closes })),
    goods,
    origin: statementsOf(fields, texts, { goods, language }),
  };
  return { parcel, element: raw.element, texts, reader: raw.reader };
}

/** Placeholders for "nothing here". */
const BLANK =
  /^[\s\-–—_.·•*/\\|:;]*$|^(?:n[./]?\s?a\.?|nil|none|null|undefined|tba|tbd|tbc|n\.?d\.?|s\/?o|k\.?a\.?|нет|无|無|לא ידוע)$/i;

function isBlank(text: string): boolean {
  return !beginsWithDigit(text) && text.length < 12 && BLANK.test(text) && !/^\*{2,}$/.test(text);
}

/** Most cells of a sheet: a number needs no closer look for words. */
function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function withoutOwnLabel(field: RawField): RawField {
  if (field.label === '') return field;
  const length = lengthOfRepeatedLabel(field.value.text, field.label);
  return length === 0 ? field : { ...field, value: sliceFieldText(field.value, length) };
}

/** Which raw fields are screened as which text. Certificate, price, lot and dates are no text about the goods' origin. */
const TEXTS: readonly [TextField, readonly FieldName[]][] = [
  ['title', ['title']],
  ['origin', ['origin']],
  ['description', ['description', 'assortment', 'other']],
  ['heading', ['heading']],
  ['notice', ['notice']],
  ['seller', ['seller']],
  ['location', ['location']],
];

function textsOf(fields: RawField[]): Listing['texts'] {
  const texts: Listing['texts'] = {};
  for (const [name, sources] of TEXTS) {
    const text = joined(fields, sources);
    if (text) texts[name] = text;
  }
  return texts;
}

/** Which of a certificate's dates it is stands in the label alone. */
const DATE_LABEL = /expir|valid|issue|date|[ée]mis|d[ée]livr|[ée]ch[ée]ance|g[üu]ltig|geldig|ausgestellt|действ|выдан/i;

/** All values of some fields in one text, equal ones once; `other` fields and dates keep their label, which says what they mean. */
function joined(fields: RawField[], names: readonly FieldName[]): FieldText | null {
  const parts: FieldText[] = [];
  const seen: string[] = [];
  for (const name of names) {
    for (const field of fields) {
      if (field.name !== name) continue;
      const key = name === 'other' ? `${field.label}: ${field.value.text}` : field.value.text;
      if (seen.includes(key)) continue;
      seen.push(key);
      if (field.label !== '' && (name === 'other' || (name === 'certificate' && DATE_LABEL.test(field.label))))
        parts.push(joinFieldTexts([wordsOfLabel(field.label), field.value], ': '));
      else parts.push(field.value);
    }
  }
  return parts.length === 0 ? null : joinFieldTexts(parts);
}

const wordsOfLabel = remember(plainText, 200);

const SIGN = '[\\s.:#№°º-]*';
/** "Lot no. ", "Stock # ", "№ " before a lot's number. */
const lotWords = once(
  () =>
    new RegExp(
      `^(?:(?:mine|tender|rough|diamond)\\s+)?(?:deec\\s+)?(?:${spelt(['lot', 'parcel'])}|item|lot id)(?!\\p{N})${SIGN}` +
        `(?:(?:no|nr|num|number|n|numero|numéro|id|not|رقم|מספר|नंबर|号|番号)(?![\\p{L}\\p{M}])${SIGN})?|^(?:n|no|nr)[.°º]+\\s*|^[#№]\\s*`,
      'iu',
    ),
);

/** "77 – 12.10 ct – Angola": the number, and words after a dash or a comma. */
const NUMBER_AND_MORE = /^([^\s,;|]{1,20})\s*(?:[,;|•·]|\s[-–—])\s*(?=.*\p{L}{2})/u;

/** The lot's own number without the word before it: "Lot no. 77" is 77. A word that only begins so stays ("Lotus"). */
export function lotNumberOf(text: string): string {
  const number = beginsWithDigit(text) ? text.trim() : text.replace(lotWords(), '').trim();
  const bare = NUMBER_AND_MORE.exec(number)?.[1] ?? number;
  return bare === '' ? text.trim() : bare;
}

const LONGEST_LOT = 60;

const lotInWords = once(
  () =>
    new RegExp(
      `^${spelt(['lot', 'parcel'])}[\\s.:#№°º]*(?:(?:no|nr|n)[\\s.:°º]+)?(?=[^\\s,;|]*\\p{Nd})([^\\s,;|:]{1,20})(?=\\s*(?:$|[,;:|•·]|\\s[-–—]))`,
      'iu',
    ),
);

/** "Lot 12 – 12.30 ct white rough" numbers itself. */
function numberInWords(fields: RawField[]): string | null {
  for (const { name, value } of fields) {
    if (name !== 'title' && name !== 'description') continue;
    const number = lotInWords().exec(value.text)?.[1];
    if (number) return number;
  }
  return null;
}

/** The dash behind the number is no sign of the weight. */
function withoutLotNumber(text: string): string {
  if (beginsWithDigit(text)) return text;
  const number = lotInWords().exec(text);
  return number ? text.slice(number[0].length).replace(/^[\s,;:|•·–—-]+/, '') : text;
}

function lotOf(fields: RawField[]): string | null {
  const lots = fields.filter((field) => field.name === 'lot' && field.value.text.length <= LONGEST_LOT);
  return lots[0] ? lotNumberOf(lots[0].value.text) : numberInWords(fields);
}

function firstRead<Value>(
  fields: RawField[],
  name: FieldName,
  read: (text: string, label: string) => Value | null,
): Value | null {
  for (const field of fields) {
    const value = field.name === name ? read(field.value.text, field.label) : null;
    if (value !== null) return value;
  }
  return null;
}

const counted = once(() => new RegExp(`(?<![\\p{Nd}.,])(\\p{Nd}{1,6})\\s*${spelt('piece')}`, 'iu'));

/** "41.20 ct (34 stones)": the weight's cell often counts them too. */
function stonesBesideWeight(text: string): number | null {
  const count = counted().exec(text)?.[1];
  return count === undefined ? null : readStones(count);
}

function caratsOf(fields: RawField[], hints: NumberHints & { unit?: 'carat' | 'gram' | null }): number | null {
  return firstRead(fields, 'carats', (text, label) => {
    const unit = hints.unit ?? matchLabel(label)?.unit ?? null;
    return readCarats(withoutLotNumber(text), { ...hints, unit });
  });
}

function goodsOf(raw: RawListing, texts: Listing['texts'], context: ListingContext): Goods | null {
  const own = goodsOfTexts([texts.title?.text, texts.description?.text, texts.origin?.text]);
  return own ?? raw.goods ?? goodsIn(texts.heading?.text ?? '') ?? context.goods;
}

/** The texts that may state an origin, the listing's own words before those that govern several. */
const OWN: readonly TextField[] = ['title', 'origin', 'description'];
const GOVERNING: readonly TextField[] = ['heading', 'notice'];

function statementsOf(
  fields: RawField[],
  texts: Listing['texts'],
  context: { goods: Goods | null; language: string | null },
): OriginStatement[] {
  const read = (name: TextField): OriginStatement[] => {
    const text = texts[name] ?? NO_WORDS;
    const goods = GOVERNING.includes(name) ? (context.goods ?? 'rough') : context.goods;
    return statementsIn(text.text, name, goods, context.language);
  };
  const own = OWN.flatMap((name) => (name === 'origin' ? onlyStated(read(name), fields, texts.origin) : read(name)));
  const isNamed = own.some((each) => !each.denied && !each.uncertain && each.places.length > 0);
  return isNamed ? own : [...own, ...GOVERNING.flatMap(read)];
}

const LONGEST_REMEMBERED = 300;

/** The same few words stand in many rows, and a heading governs all of them: they are read once. */
function statementsIn(text: string, name: TextField, goods: Goods | null, language: string | null): OriginStatement[] {
  if (text === '') return [];
  return (text.length > LONGEST_REMEMBERED ? readStatements : rememberedStatements)(text, name, goods, language);
}

function readStatements(
  text: string,
  name: TextField,
  goods: Goods | null,
  language: string | null,
): OriginStatement[] {
  return readOrigins(text, name, { goods, language });
}

const rememberedStatements = remember(readStatements);

/** Adjectives of a channel ("Russian", "OUTSIDE GOODS") name nobody's mine. */
const ADJECTIVE =
  /^(?:russian|african|south african|canadian|angolan|australian|brazilian|indian|namibian|zimbabwean|congolese)s?$/i;
/** Under "Source" a place counts and a firm or an adjective does not; under "Provenance" a chain of owners does not. */
function onlyStated(statements: OriginStatement[], fields: RawField[], text: FieldText | undefined): OriginStatement[] {
  if (!text) return [];
  const doubtful = fields.filter((field) => field.name === 'origin' && kindOf(field) !== null);
  if (doubtful.length === 0) return statements;
  return statements.filter((statement) => {
    const field = doubtful.find((each) => liesIn(statement, each, text));
    if (!field) return true;
    if (kindOf(field) === 'provenance') return !says('owners', field.value.text);
    return statement.places.length > 0 && !statement.places.every((place) => ADJECTIVE.test(place.text));
  });
}

function kindOf(field: RawField): 'source' | 'provenance' | null {
  const match = matchLabel(field.label);
  return match?.kind ?? (foldLabel(field.label) === 'provenance' ? 'provenance' : null);
}

function liesIn(statement: OriginStatement, field: RawField, text: FieldText): boolean {
  const start = text.text.indexOf(field.value.text);
  return start !== -1 && statement.start >= start && statement.end <= start + field.value.text.length;
}
