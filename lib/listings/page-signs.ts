import { attributeOf, bodyOf, queryAll, textContentOf, titleOf } from './dom.ts';

/** Any word by which the trade names diamonds or their weight, in the languages we read. */
const GOODS_WORD =
  /diam[ao]|DIAM|Diam|jamant|carat|CARAT|Carat|cara(?:te|ti)|kara+t|KARA+T|Kara+t|quilat|QUILAT|Quilat|kilate|алмаз|Алмаз|АЛМАЗ|діамант|бриллиант|карат|Карат|КАРАТ|钻|鑽|克拉|金刚石|金剛石|ダイヤ|カラット|原石|다이아|캐럿|الماس|ألماس|قيراط|יהלו|קרט|קראט|elmas|Elmas|pırlanta|हीर|कैरेट|હીર|કેરેટ|เพชร|กะรัต|\d\s?(?:cts?|CTS?|Cts?)\b|\b(?:cts|CTS|Cts)\b|διαμάντ|καράτ/;
/** Sheets that name no goods at all: a lot, a weight and a count. */
const LOT_WORD = /\b(?:LOT|Lot|lot|PARCEL|Parcel|DEEC)\b|lote\b|Lote\b|\bkavel|\bKavel|лот|Лот/;
const COUNT_WORD =
  /\b(?:STONES?|Stones?|stones?|PCS|Pcs|pcs)\b|pierres|Pierres|pedras|Pedras|piedras|Piedras|Steine|[Ss]tuks/;

/**
 * One cheap look: could there be a lot of diamonds on this page? False means that no reader has to run. It may say yes to
 * a page without any lot; it must not say no to one with lots.
 */
export function mayHoldLots(document: Document): boolean {
  const body = bodyOf(document);
  if (!body) return false;
  const words = textContentOf(body);
  if (hasSigns(words) || hasSigns(titleOf(document))) return true;
  return queryAll(document, 'head script[type*="json"], meta[itemprop], head meta[name="description"]').some(
    (element) => hasSigns(textContentOf(element)) || hasSigns(attributeOf(element, 'content') ?? ''),
  );
}

function hasSigns(words: string): boolean {
  return GOODS_WORD.test(words) || (LOT_WORD.test(words) && COUNT_WORD.test(words));
}
