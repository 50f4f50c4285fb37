import { phrasesOf, reasonsIn, type SayReasons } from '@/lib/screening/reasons-in';
import type { DeskExport } from './types.ts';
import type { ExportLanguage } from './words/export-words.ts';

/** `say`: the reasons in the language of the file; `null`: as they are recorded. */
export type SaidExport = DeskExport & { say: SayReasons | null };

export async function inLanguage(data: DeskExport, language: ExportLanguage): Promise<SaidExport> {
  const phrases = await phrasesOf(language);
  return { ...data, say: phrases === null ? null : reasonsIn(phrases, data.inUse) };
}
