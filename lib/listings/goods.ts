import { foldWords } from './fold-label.ts';
import { remember } from './remember.ts';
import { anyOf, NOT_IN_WORD, once, says, wordsFor } from './words.ts';

export type Goods = 'rough' | 'polished';

/** "Unpolished" and its like hold the word that they deny. */
const unpolished = once(() => new RegExp(anyOf(wordsFor('goodsUnpolished'), NOT_IN_WORD), 'gu'));

/** What a text says the goods are, by what they are called and the classes they are sorted into; null for nothing, or both. */
export function goodsIn(text: string): Goods | null {
  return goodsOfTexts([text]);
}

/** The same of several texts together: each is looked at once, however often it recurs beside others. */
export function goodsOfTexts(texts: readonly (string | undefined)[]): Goods | null {
  let isRough = false;
  let isPolished = false;
  for (const text of texts) {
    const said = text ? goodsSaidIn(text) : SAYS_NOTHING;
    isRough ||= said.isRough;
    isPolished ||= said.isPolished;
  }
  if (isRough === isPolished) return null;
  return isRough ? 'rough' : 'polished';
}

const SAYS_NOTHING = { isRough: false, isPolished: false };

const goodsSaidIn = remember((text: string): typeof SAYS_NOTHING => {
  const words = foldWords(text);
  const others = words.replace(unpolished(), ' ');
  return {
    isRough: others !== words || says('rough', words) || says('goodsRough', words),
    isPolished: says('goodsPolished', others),
  };
}, 1000);
