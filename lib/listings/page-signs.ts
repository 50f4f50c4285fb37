import { attributeOf, bodyOf, queryAll, textContentOf, titleOf } from './dom.ts';

/** Any word by which the trade names diamonds or their weight, in the languages we read. */
const GOODS_WORD =
  /diam[ao]|DIAM|Diam|jamant|carat|CARAT|Carat|cara(?:te|ti)|kara+t|KARA+T|Kara+t|quilat|QUILAT|Quilat|kilate|алмаз|Алмаз|АЛМАЗ|діамант|бриллиант|карат|Карат|КАРАТ|钻|鑽|克拉|金刚石|金剛石|ダイヤ|カラット|原石|다이아|캐럿|الماس|ألماس|قيراط|قراريط|יהלו|קרט|קראט|elmas|Elmas|pırlanta|हीर|कैरेट|હીર|કેરેટ|เพชร|กะรัต|\d\s?(?:ct|CT|Ct)|\((?:cts?|CTS?|Cts?)\)|Cts(?![a-z])|(?<![A-Z])CTS|(?<![a-z])cts(?![a-z])|διαμάντ|καράτ/;
/**
 * Sheets that name no goods at all: a lot, a weight and a count. The words of neighbouring cells run together here, so that
 * the case of letters has to tell where a word ends.
 */
const LOT_WORD =
  /LOT|Lots?(?![a-z])|(?<![a-z])lots?(?![a-z])|PARCEL|Parcel|DEEC|[Ll]ote|LOTE|[Kk]avel|KAVEL|[Лл]от|ЛОТ|[Ll]otto|Los(?![a-z])|批|ロット|لوت|חבילה|[Pp]arti\b|Stock\s?(?:#|I[Dd]|N)|STOCK/;
const COUNT_WORD =
  /STONE|Stones?(?![a-z])|(?<![a-z])stones?(?![a-z])|PCS|[Pp]cs|[Pp]ieces|PIECES|[Pp]ierres|PIERRES|[Pp]edras|PEDRAS|[Pp]iedras|PIEDRAS|Steine|Stück|[Ss]tuks|[Кк]амн|[Pp]ietre|颗|粒|حجار|אבנים|[Tt]aş/;
const WEIGHT_WORD =
  /W(?:EI|IE)GHT|CAR|CTS|C[Rr]?[Tt]s?(?![a-z])|(?<![A-Za-z])cr?t(?![a-z])|pcscts|cr?t\d|Cara(?![a-z])|[Кк]ар(?![а-я])|[Ww]eight|Size(?![a-z])|SIZE|Wt(?![a-z])|[Pp]oids|POIDS|[Gg]ewicht|GEWICHT|[Pp]eso|PESO|[Вв]ес|[Мм]асса|重量|الوزن|משקל|[Aa]ğırlık/;
/** A sheet that counts no stones may name its goods by the trade's words alone. */
const ROUGH_WORD =
  /[Rr]ough|ROUGH|[Bb]rut|BRUT|[Rr]oh(?:ware|stein)|[Rr]uw|[Gg]rezz|[Сс]ырь|毛坯|גלם|خام|[Ss]awable|SAWABLE|[Mm]akeable|[Bb]oart|BOART|[Aa]lluvi|Kimberley/;

/** Where no word for a lot stands: not "through", "roughly". */
const ROUGH_ALONE = /(?<![a-z])[Rr]ough(?![a-z])|ROUGH|[Ss]awable/;
const QUANTITY = /Qty|Origin|ORIGIN|Mine(?![a-z])/;

/**
 * One cheap look: could there be a lot of diamonds on this page? False means that no reader has to run. It may say yes to
 * a page without any lot; it must not say no to one with lots.
 */
export function mayHoldLots(document: Document): boolean {
  const body = bodyOf(document);
  if (!body) return false;
  const words = textContentOf(body);
  if (hasSigns(words) || hasSigns(titleOf(document))) return true;
  const labels = queryAll(document, '[data-label], [data-th], tr:first-child [title], tr:first-child [aria-label]')
    .slice(0, 40)
    .map((each) =>
      ['data-label', 'data-th', 'title', 'aria-label'].map((name) => attributeOf(each, name) ?? '').join(' '),
    );
  if (hasSigns(labels.join(' '))) return true;
  return queryAll(document, 'head script[type*="json"], meta[itemprop], head meta[name="description"]').some(
    (element) => hasSigns(textContentOf(element)) || hasSigns(attributeOf(element, 'content') ?? ''),
  );
}

/** Full-width and mathematical letters. */
const WIDE_LETTER = /[\uff21-\uff5a]|\ud835/;

/** Words that came into a page: could they belong to a lot of diamonds? */
export function hasSigns(text: string): boolean {
  const words = WIDE_LETTER.test(text) ? text.normalize('NFKC') : text;
  if (GOODS_WORD.test(words)) return true;
  if (!WEIGHT_WORD.test(words)) return false;
  if (LOT_WORD.test(words)) return COUNT_WORD.test(words) || ROUGH_WORD.test(words);
  return ROUGH_ALONE.test(words) && (COUNT_WORD.test(words) || QUANTITY.test(words));
}
