import { matchPlaces, placeById, readOrigins } from '@/lib/gazetteer';
import { attributeOf, holds, localNameOf, nearest, queryAll } from './dom.ts';
import { plainText, sliceFieldText } from './field-text.ts';
import { foldWords } from './fold-label.ts';
import { type LinePart, readParts } from './label-pairs.ts';
import { matchExactLabel, matchLabel } from './labels.ts';
import { codeAtHead, isBareCode, lotsIn, pricesIn, type Stretch, stonesIn, weightsIn } from './offer-evidence.ts';
import type { Line } from './page-lines.ts';
import type { FieldName, FieldText, RawField } from './types.ts';

export interface LotWords {
  lines: readonly Line[];
  /** The element that holds the lot: classes between it and the words tell what unlabelled words are. */
  element: Element;
  /** The page's language. */
  language: string | null;
  /** A title that stands outside the lines. */
  title?: FieldText | null;
  /** Pictures and tooltips in the element state something too. Off for lots that share their element with others. */
  withAttributes?: boolean;
}

/** The words of one lot as fields: labelled values, the title once, and the lot, weight, count and price found in text. */
export function fieldsOfLot(words: LotWords): RawField[] {
  const parts = readParts(words.lines, words.language).filter(
    ({ label, value }) => label !== '' || !WAY_HERE.test(value.text),
  );
  const title = words.title ?? titleOf(parts, words);
  const fields: RawField[] = [];
  if (title) fields.push({ name: 'title', label: '', value: title });
  for (const part of parts) fields.push(...fieldsOfPart(part, title, words));
  const head = words.title ?? (parts[0]?.label === '' ? parts[0].value : null);
  if (head && CODE_ALONE.test(head.text) && !fields.some((field) => field.name === 'lot'))
    fields.push({ name: 'lot', label: '', value: head });
  nameUnlabelledPlaces(fields);
  if (words.withAttributes) fields.push(...fieldsOfAttributes(fields, words));
  return [...fields, ...fieldsFoundInText(fields)];
}

/** "B9" over a lot's words; further down it would be a grade. */
const CODE_ALONE = /^\p{Lu}{1,3}-?\p{Nd}{1,6}$/u;

/** "Home / Africa / Central African Republic": the way to a page says nothing of its goods. */
const WAY_HERE =
  /^(?:home|start|shop|accueil|startseite|inicio|início|главная|首页|首頁|ホーム|الرئيسية|ראשי)\s*[/>›»→|]/iu;

function fieldsOfPart(part: LinePart, title: FieldText | null, words: LotWords): RawField[] {
  if (part.label !== '') {
    const isRepeatedTitle = part.name === 'title' && title !== null && isSame(part.value, title);
    if (isRepeatedTitle) return [];
    return [{ name: part.name === 'title' && title ? 'description' : part.name, label: part.label, value: part.value }];
  }
  if ((title && (part.value === title || isSame(part.value, title))) || part.line.isButton) return [];
  const places = placesOfPart(part, words.element, title).filter(({ value }) => !title || !isSame(value, title));
  return places.map(({ name, value }) => {
    const price = isPriceOnly(value.text) ? pricesIn(value.text)[0] : undefined;
    if (price) return { name: 'price', label: '', value: sliceFieldText(value, price.start, price.end) };
    return { name, label: '', value };
  });
}

/** Words that no label governs, parted where the boxes around them say that they are about different things. */
function placesOfPart(part: LinePart, root: Element, title: FieldText | null): { name: FieldName; value: FieldText }[] {
  const { line } = part;
  const isWhole = part.value.text.length === line.words.text.length;
  const found: { name: FieldName; isApart: boolean; start: number; end: number }[] = [];
  for (const piece of isWhole ? line.pieces : []) {
    const name = nameByPlace(piece.element, root);
    const text = line.words.text.slice(piece.start, piece.end);
    const isApart = isPriceOnly(text) || text === title?.text;
    const last = found.at(-1);
    if (last?.name === name && !last.isApart && !isApart) last.end = piece.end;
    else found.push({ name, isApart, start: piece.start, end: piece.end });
  }
  if (found.length < 2) return [{ name: nameByPlace(line.pieces[0]?.element ?? line.block, root), value: part.value }];
  return found.map(({ name, start, end }) => ({ name, value: sliceFieldText(line.words, start, end) }));
}

function isPriceOnly(text: string): boolean {
  return text.length < 80 && pricesIn(text).length > 0 && withoutPrices(text).length <= 3;
}

/** What is left of a text without its prices: nothing, for a price told three times. */
function withoutPrices(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of pricesIn(text)) {
    rest += text.slice(from, start);
    from = end;
  }
  return (rest + text.slice(from)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Equal but for case, accents and a mark before the item. */
function isSame(one: FieldText, other: FieldText): boolean {
  return one.text === other.text || bareWords(one.text) === bareWords(other.text);
}

function bareWords(text: string): string {
  return foldWords(text).replace(/^[^\p{L}\p{N}$€£+]+/u, '');
}

/** The first heading, else the first link, else the first words that are more than a price or an action. */
function titleOf(parts: readonly LinePart[], words: LotWords): FieldText | null {
  const named = parts.find((part) => part.name === 'title');
  const heading = words.lines.find((line) => line.heading > 0);
  if (heading) return headingWords(heading, parts);
  if (named) return named.value;
  const free = parts.filter(
    (part) => part.label === '' && /\p{L}{2}/u.test(part.value.text) && isTitleLike(part, words),
  );
  const linked = free.find((part) => isLink(part.line, words.element));
  const telling = free.find(({ value }) => !isBareCode(value.text) && !isPlaceOnly(value.text));
  return (linked ?? telling ?? free[0])?.value ?? null;
}

/** A heading that closes wrongly can hold the whole lot; then only its first words are the title. */
function headingWords(heading: Line, parts: readonly LinePart[]): FieldText {
  const own = parts.filter((part) => part.line === heading);
  const labelled = own.find((part) => part.label !== '');
  return labelled && own[0]?.label === '' ? own[0].value : heading.words;
}

function isTitleLike(part: LinePart, words: LotWords): boolean {
  const { text } = part.value;
  if (text.length > 200 || part.line.isButton) return false;
  const [price] = pricesIn(text);
  if (price && price.end - price.start > text.length / 2) return false;
  return nameByPlace(part.line.pieces[0]?.element ?? part.line.block, words.element) === 'description';
}

function isLink(line: Line, root: Element): boolean {
  return line.pieces.some(
    (piece) => piece.end - piece.start > 3 && isUnder(piece.element, root, (each) => localNameOf(each) === 'a'),
  );
}

/** True where the element, or one around it that still lies in `root`, is such. */
function isUnder(element: Element, root: Element, test: (element: Element) => boolean): boolean {
  return nearest(element, test, root) !== null;
}

const FIRM =
  /(?:^|[\s,(])(?:ltd|llc|l\.l\.c|inc|co|corp|gmbh|ag|bv|b\.v|nv|n\.v|bvba|sarl|s\.a\.r\.l|sprl|sa|s\.a|lda|ltda|srl|plc|pty|exim|impex|enterprises?|traders|exporters?|jewell?ers|dmcc|fze|fzco|ооо|зао|有限公司|שותפות|בע"מ)\.?(?:[\s,)]|$)/iu;

/**
 * Of a card that labels its origin, another place without a label is where someone sits; so is the place under a firm's
 * name, and one of another country than the title names. The fields are changed in place.
 */
function nameUnlabelledPlaces(fields: RawField[]): void {
  const hasOrigin = fields.some((field) => field.name === 'origin');
  const title = fields.find((field) => field.name === 'title');
  let afterFirm = false;
  for (const field of fields) {
    if (field.name !== 'description' || field.label !== '') continue;
    const { text } = field.value;
    if (text.length < 100 && FIRM.test(text)) {
      field.name = 'seller';
      afterFirm = true;
      continue;
    }
    if (!hasOrigin && COUNTRY_ALONE.test(text)) field.name = 'origin';
    else if (isPlaceOnly(text) && (hasOrigin || afterFirm || isElsewhere(text, title))) field.name = 'location';
    afterFirm = false;
  }
}

/** A tag that is the country's short name and nothing else; a label for carats has its number. */
const COUNTRY_ALONE = /^\P{L}*(?:C\.?A\.?R|R\.?C\.?A)\.?$/u;

/** "2 rough diamonds from Guinea", and below it "Bangui": who sells sits in another country. */
function isElsewhere(place: string, title: RawField | undefined): boolean {
  // Most titles name no place.
  if (!title || matchPlaces(title.value.text).length === 0) return false;
  const stated = readOrigins(title.value.text, 'title', { goods: 'rough' });
  const named = stated.flatMap(({ denied, places }) => (denied ? [] : places.map(({ id }) => placeById(id).country)));
  return named.length > 0 && matchPlaces(place).every(({ id }) => !named.includes(placeById(id).country));
}

function isPlaceOnly(text: string): boolean {
  if (text.length > 80) return false;
  const named = matchPlaces(text).reduce((sum, { start, end }) => sum + end - start, 0);
  return named > 0 && named >= text.replace(/[^\p{L}\p{M}\p{N}]/gu, '').length * 0.7;
}

const SELLER_PLACE =
  /(?:^|[-_\s])(?:supplier|seller|vendor|company|shop|store|merchant|dealer|exporter|owner|author|member|user|poster|sig(?:nature)?(?![a-z])|(?:post)?profile)|username/i;
const LOCATION_PLACE = /(?:^|[-_\s])(?:location|address|city|ship\w*|office|viewing|delivery)/i;
const ORIGIN_PLACE =
  /(?:^|[-_\s])(?:origin|provenance|country-?of-?origin|mine)(?![a-z])|[a-z](?:Origin|Provenance)(?![a-z])/;

/** What unlabelled words are about, told by the names that the page's makers gave to the boxes around them. */
function nameByPlace(element: Element, root: Element): FieldName {
  if (element === root || !holds(root, element)) return 'description';
  if (isUnder(element, root, (each) => SELLER_PLACE.test(namesOf(each)))) return 'seller';
  if (isUnder(element, root, (each) => LOCATION_PLACE.test(namesOf(each)) || localNameOf(each) === 'address'))
    return 'location';
  if (isUnder(element, root, (each) => ORIGIN_PLACE.test(namesOf(each)))) return 'origin';
  return 'description';
}

const NAME_ATTRIBUTES = ['class', 'id', 'itemprop', 'data-testid', 'data-field', 'data-col'];

function namesOf(element: Element): string {
  return NAME_ATTRIBUTES.map((name) => attributeOf(element, name) ?? '')
    .join(' ')
    .slice(0, 300);
}

const MOST_ATTRIBUTES = 40;
const LONGEST_ATTRIBUTE = 300;

/** Words that only a picture's text or a tooltip holds: a flag's country, a repeated title left out. */
function fieldsOfAttributes(fields: readonly RawField[], words: LotWords): RawField[] {
  const seen = fields.map((field) => foldWords(field.value.text));
  const found: RawField[] = [];
  for (const element of queryAll(
    words.element,
    '[alt], [title], [aria-label], [data-label], [data-tooltip], [data-tip]',
  ).slice(0, MOST_ATTRIBUTES)) {
    if (isUnder(element, words.element, (each) => localNameOf(each) === 'button')) continue;
    for (const name of ['alt', 'title', 'aria-label', 'data-tooltip', 'data-tip']) {
      const text = attributeOf(element, name)?.trim() ?? '';
      const folded = foldWords(text);
      if (matchExactLabel(text, words.language)) continue;
      if (text.length < 2 || text.length > LONGEST_ATTRIBUTE || seen.some((each) => each.includes(folded))) continue;
      seen.push(folded);
      found.push(fieldOfAttribute(element, text, words));
    }
  }
  return found;
}

function fieldOfAttribute(element: Element, text: string, words: LotWords): RawField {
  const labelled = /^([^:：]{2,40})[:：]\s*(.+)$/u.exec(text);
  const match = labelled && matchLabel(labelled[1]!.trim(), words.language, false);
  if (labelled && match) return { name: match.field, label: labelled[1]!.trim(), value: plainText(labelled[2]!) };
  return { name: nameOfElement(element, words.element), label: '', value: plainText(text) };
}

function nameOfElement(element: Element, root: Element): FieldName {
  if (isUnder(element, root, (each) => SELLER_PLACE.test(namesOf(each)))) return 'seller';
  if (isUnder(element, root, (each) => LOCATION_PLACE.test(namesOf(each)))) return 'location';
  const isFlag = isUnder(
    element,
    root,
    (each) => ORIGIN_PLACE.test(namesOf(each)) || /(?:^|[-_\s])flag/i.test(namesOf(each)),
  );
  return isFlag || /flag/i.test(attributeOf(element, 'src') ?? '') ? 'origin' : 'description';
}

const TEXT_FIELDS: readonly FieldName[] = ['title', 'description', 'assortment', 'other'];

/** Lot, weight, count and price that no label names, from the title first. */
export function fieldsFoundInText(fields: readonly RawField[]): RawField[] {
  const texts = fields.filter((field) => TEXT_FIELDS.includes(field.name) && !isOrderLimit(field));
  texts.sort((one, other) => Number(other.name === 'title') - Number(one.name === 'title'));
  const found: RawField[] = [];
  for (const [name, stretchesOf] of FOUND_IN_TEXT) {
    if (fields.some((field) => field.name === name)) continue;
    const field = firstIn(texts, name, stretchesOf);
    if (field) found.push(field);
  }
  return found;
}

const FOUND_IN_TEXT: readonly [FieldName, (text: string) => Stretch[]][] = [
  ['lot', lotNumbersIn],
  ['carats', (text) => weightsIn(text).filter((mention) => mention.kind === 'weight')],
  ['stones', stonesIn],
  ['price', pricesIn],
  ['certificate', certificatesIn],
];

/** "KP certificate CF 000419": the issuer's two letters and digits, after the word. */
const CERTIFICATE =
  /(?:[Cc]erti\p{L}*|CERTI\p{L}*|[Zz]ertifikat|[Сс]ертификат\p{L}*|证书|KPCS?)(?:\s(?:PK|KP|КП|[Nn]o|[Nn]r|[Nn]°|du processus de Kimberley)(?!\p{L}))*[\s.:#№-]{0,3}(\p{Lu}{2}[\s-]?\p{Nd}{3,9})(?!\p{L}|\p{Nd})/gu;

function certificatesIn(text: string): Stretch[] {
  return [...text.matchAll(CERTIFICATE)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - match[1]!.length, end };
  });
}

function lotNumbersIn(text: string): Stretch[] {
  if (isBareCode(text)) return [{ start: 0, end: text.length }];
  const lots = lotsIn(text);
  const code = lots.length === 0 ? codeAtHead(text) : null;
  return code ? [code] : lots.map(({ id, end }) => ({ start: end - id.length, end }));
}

function firstIn(
  texts: readonly RawField[],
  name: FieldName,
  stretchesOf: (text: string) => Stretch[],
): RawField | null {
  let found: RawField | null = null;
  for (const text of texts) {
    const [stretch] = stretchesOf(text.value.text);
    const value = stretch && sliceFieldText(text.value, stretch.start, stretch.end);
    // A title rounds: "22 carats", and below "22,5 carats".
    if (value && (!found || (name === 'carats' && isRounded(found.value.text, value.text))))
      found = { name, label: '', value };
    if (found && name !== 'carats') break;
  }
  return found;
}

function isRounded(one: string, other: string): boolean {
  const whole = /^\p{Nd}+(?![\p{Nd}.,٫])/u.exec(one)?.[0];
  const exact = /^(\p{Nd}+)[.,٫]\p{Nd}{1,2}(?!\p{Nd})/u.exec(other)?.[1];
  return whole !== undefined && exact !== undefined && (whole === exact || Number(whole) === Number(exact) + 1);
}

/** "MOQ: 10 Carats", "Supply Ability: 500 Carats": numbers that are none of the lot's. */
function isOrderLimit(field: RawField): boolean {
  return (
    field.name === 'other' &&
    field.label !== '' &&
    /moq|min|max|order|supply|ability|average|range|largest|commande|bestell|起订|最小/i.test(field.label)
  );
}
