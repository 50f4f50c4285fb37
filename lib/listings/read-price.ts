import { foldWords } from './fold-label.ts';
import { type NumberHints, numbersIn, plainDigits } from './read-number.ts';
import { remember } from './remember.ts';
import type { Price } from './types.ts';

/** Signs and words for currencies, the longer before those they contain. A bare `$` is the trade's US dollar. */
const CURRENCIES: readonly [RegExp, string][] = [
  [/\b(?:f\.?\s?cfa|cfa|xaf)\b|франк\w* кфа/, 'XAF'],
  [/\bxof\b/, 'XOF'],
  [/\bhkd?\s?\$|\bhkd\b|港币|港元/, 'HKD'],
  [/\b(?:a|au)\$|\baud\b/, 'AUD'],
  [/\b(?:c|ca|cad)\$|\bcad\b/, 'CAD'],
  [/\bn\$|\bnad\b/, 'NAD'],
  [/\br\$|\bbrl\b/, 'BRL'],
  [/\bs\$|\bsgd\b/, 'SGD'],
  [/\busd?\b|\bu\.s\.|\$|доллар|美元|美金|دولار|دلار|דולר|dolar|米ドル|ドル|달러|डॉलर/, 'USD'],
  [/€|\beur(?:os?)?\b|евро|欧元|歐元|يورو|יורו|אירו|ユーロ/, 'EUR'],
  [/£|\bgbp\b|英镑/, 'GBP'],
  [/\bzar\b|\brands?\b|(?:^|\s)r\s?\d/, 'ZAR'],
  [/\bbwp\b|\bpula\b/, 'BWP'],
  [/₽|\brub\b|руб/, 'RUB'],
  [/\bcny\b|\brmb\b|人民币|人民幣|元/, 'CNY'],
  [/¥|￥|\bjpy\b|円|日元/, 'JPY'],
  [/₹|\binr\b|\brs\.?\s?\d|रुपये/, 'INR'],
  [/₪|\b(?:ils|nis)\b|ש״ח|ש"ח|שקל/, 'ILS'],
  [/\baed\b|\bdhs?\b|درهم/, 'AED'],
  [/\bchf\b|\bsfr\b/, 'CHF'],
  [/\b(?:aoa|kz)\b|kwanza/, 'AOA'],
  [/\bcdf\b/, 'CDF'],
  [/₺|\btry\b|\btl\b/, 'TRY'],
  [/₩|\bkrw\b|원/, 'KRW'],
];

const PER_CARAT =
  /(?:\/|\bper\b|\bp\b|\ba\b|\bau\b|\bpar\b|\bpor\b|\bje\b|\bpro\b|\bal\b|\ble\b|за|\bzl\b|每|\beach\b)[\s./]*(?:cts?\b|crt\b|c\b|carats?\b|karaa?t\b|quilate|kilate|carato\b|кар|克拉)|\bppc\b|carat price|caratpreis|karatpreis|克拉(?:单价|價|价)|カラット単価|캐럿당|القيراط|لكل قيراط|לקרט|לקראט|karat basina|karat fiyati|प्रति कैरेट/;
const PER_LOT =
  /total|\blots?\b|\bparcel\b|value|valeur|\bvalor\b|\bwert\b|waarde|valore|whole|стоимость|сумма|总|總|价值|الإجمالي|القيمه|סה"כ|ערך|שווי|gesamt|総額|合計|लॉट|मूल्य कुल/;

/** Numbers in a price cell that are no amounts: discounts and percentages. */
const PERCENT = /^\s*%/;

/** A price in the listing's own words, with what its label says. Null where no amount above zero stands. */
export function readPrice(text: string, label = '', hints: NumberHints = {}): Price | null {
  const plain = plainDigits(text);
  const amounts = numbersIn(text, { ...hints, decimal: hints.decimal ?? decimalOfMoney(plain) }).filter(
    (each) => !PERCENT.test(plain.slice(each.end)),
  );
  const amount = amounts[0]?.value;
  if (amount === undefined || amount === 0) return null;
  if (/%/.test(label) && !/[$€£]|usd/i.test(label)) return null;
  const words = moneyWordsIn(plain.replace(/\d+/g, '9'));
  const said = moneyWordsIn(label);
  return {
    amount,
    currency: words.currency ?? said.currency,
    per: words.per ?? said.per,
    text: text.trim(),
  };
}

/** Money has no three decimals: a sign before three digits groups them, whatever the page's language ("€ 3.100"). */
function decimalOfMoney(plain: string): NumberHints['decimal'] {
  if (/\d\.\d{3}(?!\d)/.test(plain)) return ',';
  return /\d,\d{3}(?!\d)/.test(plain) ? '.' : null;
}

/** What the words of a price say; its digits, which differ from lot to lot, do not matter. */
const moneyWordsIn = remember((text: string): Pick<Price, 'currency' | 'per'> => {
  const words = foldWords(text).trim();
  return { currency: currencyIn(words), per: perIn(words) };
}, 500);

function currencyIn(words: string): string | null {
  return CURRENCIES.find(([sign]) => sign.test(words))?.[1] ?? null;
}

function perIn(words: string): Price['per'] {
  if (PER_CARAT.test(words)) return 'carat';
  return PER_LOT.test(words) ? 'lot' : null;
}
