import type { TextField } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import type { Evidence } from '../types.ts';

/** Words of a listing that date its goods. */
export interface DatedWords {
  evidence: Evidence;
  /** First and last day; `null` for stock of no stated year. */
  period: { from: string; until: string; year: string } | null;
}

const YEAR = '((?:19|20)\\d{2})';

/** Words beside a year that make it the year of mining or purchase, in the trade's main languages. */
const YEARS = [
  `${YEAR}\\s+(?:production|mining|goods|stock|purchase|campaign|season|output|diggings)(?!\\p{L})`,
  `(?<!\\p{L})(?:mined|produced|purchased|bought|extracted|acquired|recovered|dug|production of|production in|stock of|stock from|production|mining year|year of mining)\\s*(?:in|from|during|:)?\\s*${YEAR}(?!\\p{Nd})`,
  `(?<!\\p{L})(?:production|stock|récolte|extraits?|achetés?|acquis|campagne|miné)\\s+(?:de\\s+|en\\s+|d['’]\\s*)?${YEAR}(?!\\p{Nd})`,
  `(?<!\\p{L})(?:Produktion|Förderung|gefördert|gekauft|Bestand|Abbau)\\s+(?:von\\s+|aus\\s+|im\\s+Jahr\\s+|in\\s+)?${YEAR}(?!\\p{Nd})`,
  `(?<!\\p{L})(?:productie|gekocht|gedolven|ontgonnen|voorraad)\\s+(?:van\\s+|in\\s+|uit\\s+)?${YEAR}(?!\\p{Nd})`,
  `(?<!\\p{L})(?:produção|extraíd[oa]s?|comprad[oa]s?|producción|extraíd[oa]s?|produzione|estratt[oi]|acquistat[oi])\\s+(?:de\\s+|em\\s+|en\\s+|del\\s+|nel\\s+)?${YEAR}(?!\\p{Nd})`,
  `(?:добыч[аи]|добыто|добыты|куплен[оы]|запас[ы]?)\\s+(?:в\\s+)?${YEAR}`,
  `${YEAR}\\s*年(?:开采|产|购|採掘|産)`,
  `(?:إنتاج|انتاج|استخرج(?:ت)?|تم شراؤه(?:ا)?)\\s+(?:عام\\s+|سنة\\s+|في\\s+)?${YEAR}`,
  `(?:הופק|נכרה|נכרו|נקנה|נקנו|תוצרת)\\s+(?:ב-?|בשנת\\s+)?${YEAR}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Stock from before, of no stated year. */
const OLD_STOCK =
  /(?<!\p{L})(?:old (?:stock|goods|inventory|collection)|(?:vieux|ancien) stock|stock ancien|alt(?:er|e) Best(?:and|ände)|altbestand|oude voorraad|(?:estoque|stock) antigo|existencias antiguas|stock antiguo|vecchi[ao] (?:stock|scorta)|стар(?:ые|ый) запас[ы]?|库存旧货|旧货|مخزون قديم|מלאי ישן)(?!\p{L})/iu;

/** The first words of a listing that give the year of its goods, else those that call them old stock; `null` for none. */
export function datedWordsOf(parcel: Parcel): DatedWords | null {
  const texts = textsOf(parcel);
  for (const text of texts) {
    for (const pattern of YEARS) {
      const match = pattern.exec(text.words);
      if (match === null) continue;
      const year = match[1]!;
      return { evidence: evidenceOf(text, match), period: { from: `${year}-01-01`, until: `${year}-12-31`, year } };
    }
  }
  for (const text of texts) {
    const match = OLD_STOCK.exec(text.words);
    if (match !== null) return { evidence: evidenceOf(text, match), period: null };
  }
  return null;
}

interface ListingText {
  field: TextField;
  words: string;
  /** Offset of the words in the text of the field. */
  offset: number;
}

function textsOf({ title, description, origin }: Parcel): ListingText[] {
  const texts: ListingText[] = [];
  if (title !== null) texts.push({ field: 'title', words: title, offset: 0 });
  if (description !== null) texts.push({ field: 'description', words: description, offset: 0 });
  for (const { field, text, start } of origin) {
    if (field !== 'title' && field !== 'description') texts.push({ field, words: text, offset: start });
  }
  return texts;
}

function evidenceOf({ field, offset }: ListingText, match: RegExpExecArray): Evidence {
  const start = offset + match.index;
  return { field, text: match[0], start, end: start + match[0].length };
}
