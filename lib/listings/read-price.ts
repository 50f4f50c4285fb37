import { foldWords } from './fold-label.ts';
import { ONLY_IN_PRICES } from './offer-evidence.ts';
import { type NumberHints, numbersIn, plainDigits } from './read-number.ts';
import { remember } from './remember.ts';
import type { Price } from './types.ts';
import { allWords, anyOf, NOT_AFTER_LETTER, once, says, spelt } from './words.ts';

/** Signs and words for currencies, the longer before those they contain. A bare `$` is the trade's US dollar. */
const currencies = once(() =>
  [...allWords().currencies].map(([code, words]): [RegExp, string] => {
    const spellings = words.map((group) => group.replaceAll(ONLY_IN_PRICES, ''));
    return [new RegExp(anyOf(spellings, NOT_AFTER_LETTER), 'u'), code];
  }),
);
/** "R 1 200" and "Rs. 500": letters that mean money before a number only. */
const BEFORE_NUMBER: readonly [RegExp, string][] = [
  [/(?:^|\s)r\s?\d/, 'ZAR'],
  [/\brs\.?\s?\d/, 'INR'],
];
const perCarat = once(() => new RegExp(`${spelt('per', NOT_AFTER_LETTER)}[\\s./]*(?:${spelt('carat')}|c\\b)`, 'u'));

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
  const currency = words.currency ?? said.currency;
  // One sign for both.
  const isYuan = currency === 'JPY' && /^zh/i.test(hints.language ?? '') && /[¥￥]/.test(text);
  return {
    amount,
    currency: isYuan ? 'CNY' : currency,
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
  return [...currencies(), ...BEFORE_NUMBER].find(([sign]) => sign.test(words))?.[1] ?? null;
}

function perIn(words: string): Price['per'] {
  if (perCarat().test(words) || says('perCarat', words)) return 'carat';
  return says('perLot', words) ? 'lot' : null;
}
