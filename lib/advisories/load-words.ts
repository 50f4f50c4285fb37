import { type AdvisoryWords, baseOf, holdWords } from './in-language.ts';

// A chunk of its own for each language, read by the pages that show advisories.
const languages = import.meta.glob<AdvisoryWords>('./words/??.ts', { import: 'words' });

/** Reads our words for the bundled advisories in a language (`hi`, `pt-BR`, `zh_CN`), if there are such, before they are told. */
export async function loadWords(language: string): Promise<void> {
  const words = await languages[`./words/${baseOf(language)}.ts`]?.();
  if (words !== undefined) holdWords(language, words);
}
