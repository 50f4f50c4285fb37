import { foldWords } from './fold-label.ts';
import { remember } from './remember.ts';
import { anyOf, NOT_IN_WORD, once, says, wordsFor } from './words.ts';

export type Goods = 'rough' | 'polished';

/** "Unpolished" and its like hold the word that they deny. */
const unpolished = once(() => new RegExp(anyOf(wordsFor('goodsUnpolished'), NOT_IN_WORD), 'gu'));

/** What a text says the goods are, by what they are called and the classes they are sorted into; null for nothing, or both. */
export const goodsIn = remember((text: string): Goods | null => {
  const words = foldWords(text);
  const others = words.replace(unpolished(), ' ');
  const isRough = others !== words || says('rough', words) || says('goodsRough', words);
  if (isRough === says('goodsPolished', others)) return null;
  return isRough ? 'rough' : 'polished';
}, 500);
