import { loadWords } from '@/lib/advisories/load-words';
import { phrasesOf, reasonsIn, type SayReasons } from '@/lib/screening/reasons-in';
import { judgingList } from '@/lib/store';

/** Says the findings' reasons in a language; `null` where there are only the English ones. Loaded by who reads in one. */
export async function sayReasons(language: string): Promise<SayReasons | null> {
  const phrases = await phrasesOf(language);
  return phrases && reasonsIn(phrases, (await judgingList()).list);
}

export { loadWords };
