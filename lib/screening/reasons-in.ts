import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import { parcelOfJson } from './parcel-of-json.ts';
import type { Phrases } from './phrases/phrases.ts';
import { screenParcel } from './screen-parcel.ts';
import type { Reason, ScreenedParcel } from './types.ts';

// English is bundled with the rules; every other language is a chunk of its own, read where somebody wants it.
const languages = import.meta.glob<Phrases>(['./phrases/??.ts', '!./phrases/en.ts'], { import: 'phrases' });

/** The sentences of a language (`fr`, `pt-BR`); `null` where there are only the English ones. */
export async function phrasesOf(language: string): Promise<Phrases | null> {
  const file = `./phrases/${new Intl.Locale(language).language}.ts`;
  return (await languages[file]?.()) ?? null;
}

/**
 * The reasons of a judged parcel in other words. What is kept and exported is English; it is said again only where the same
 * rules give the same sentence today, so that no reader is told of another list or version than the one that judged.
 */
export function reasonsIn(phrases: Phrases, judged: ScreenedParcel, list: AdvisoryList, asOf: IsoDate): Reason[] {
  const parcel = parcelOfJson(judged);
  const english = screenParcel(parcel, list, asOf).reasons;
  const said = screenParcel(parcel, list, asOf, phrases).reasons;
  if (said.length !== english.length) return judged.reasons;
  return judged.reasons.map((reason) => {
    const at = english.findIndex((one) => one.rule === reason.rule && one.says === reason.says);
    return said[at] ?? reason;
  });
}
