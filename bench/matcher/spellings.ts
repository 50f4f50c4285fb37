import { otherWords, words } from 'virtual:gazetteer';
import { unpackOtherWords } from '@/lib/gazetteer/unpack-gazetteer';
import { unpackWordList } from '@/lib/gazetteer/word-list';

/** All folded spellings, as the peers get them; the endings of Russian stems are ours alone. */
export function allSpellings(): string[] {
  return [...unpackWordList(words), ...unpackOtherWords(otherWords()).words];
}
