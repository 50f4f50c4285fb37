import { readOrigins } from '@/lib/gazetteer';
import { parentElementOf } from './dom.ts';
import { plainText } from './field-text.ts';
import { noticesIn } from './governing-headings.ts';
import type { KnownLots, LotOnPage } from './lot-kinds.ts';
import { lotsIn } from './offer-evidence.ts';
import type { Line } from './page-lines.ts';
import type { FieldText, PageContext, RawField } from './types.ts';
import { says } from './words.ts';

const notices = new WeakMap<KnownLots, readonly Line[]>();

/** What holds for a lot without standing in it: headings, the words that lead to its group, the page's title, notices. */
export function governingFields(
  lot: LotOnPage,
  known: KnownLots,
  page: PageContext,
  title: FieldText | null,
): RawField[] {
  const fields: RawField[] = [];
  for (const heading of lot.governing.headings) {
    if (heading.words.text !== title?.text && !namesOtherLot(heading)) fields.push(headingField(heading.words));
  }
  const { lead } = lot.governing;
  if (lead && (/[:：]$/u.test(lead.words.text) || (isPlaceLine(lead) && startsWithPlace(lot, known))))
    fields.push(headingField(lead.words));
  if (page.title && fields.every((field) => !field.value.text.includes(page.title)))
    fields.push(headingField(plainText(page.title)));
  for (const notice of noticesOf(known)) fields.push({ name: 'notice', label: '', value: notice.words });
  return fields;
}

const LONGEST_PLACE_LINE = 60;

/** "Bria", "(Carnot, CAR)", "Goods from Bria:" over lots that have no headings, in a letter or a list of paragraphs. */
export function isPlaceLine({ heading, isButton, words: { text } }: Line): boolean {
  if (heading > 0 || isButton || text.length > LONGEST_PLACE_LINE || says('elsewhereLine', text)) return false;
  return readOrigins(text, 'heading', { goods: 'rough' }).length > 0;
}

/** Lines of places stand over lots where one stands over the first of them; else each stands under its own. */
function startsWithPlace(lot: LotOnPage, known: KnownLots): boolean {
  const box = parentElementOf(lot.unit.element);
  const first = known.lots.find(
    (each) => each.governing.headings[0] === lot.governing.headings[0] && parentElementOf(each.unit.element) === box,
  );
  const lead = first?.governing.lead;
  return lead ? /[:：]$/u.test(lead.words.text) || isPlaceLine(lead) : false;
}

function headingField(value: FieldText): RawField {
  return { name: 'heading', label: '', value };
}

/** "Lot 76" over lot 77's siblings says nothing about them. */
function namesOtherLot(heading: Line): boolean {
  return lotsIn(heading.words.text).length > 0;
}

function noticesOf(known: KnownLots): readonly Line[] {
  let found = notices.get(known);
  if (!found) {
    found = noticesIn(
      known.lines,
      known.lots.map((lot) => lot.unit),
      new Set(known.lots.flatMap(ownLines)),
    );
    notices.set(known, found);
  }
  return found;
}

/** What lies before the first or behind the last of several lots in one box is no lot's own. */
function ownLines({ lines, groups }: LotOnPage): readonly Line[] {
  if (groups.length < 2) return lines;
  const indices = groups.flatMap(({ pairs }) => pairs.map(({ line }) => line.index));
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  return lines.filter(({ index }) => index >= first && index <= last);
}
