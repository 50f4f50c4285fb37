import type { AdvisoryList } from '@/lib/advisories';
import { loadWords } from '@/lib/advisories/load-words';
import { hasPlace, type IsoDate } from '@/lib/gazetteer';
import { parcelOfJson } from './parcel-of-json.ts';
import type { Phrases } from './phrases/phrases.ts';
import { screenParcel } from './screen-parcel.ts';
import type { Reason, ScreenedParcel } from './types.ts';

// English is bundled with the rules; every other language is a chunk of its own, read where somebody wants it.
const languages = import.meta.glob<Phrases>(['./phrases/??.ts', '!./phrases/en.ts'], { import: 'phrases' });

/** The sentences of a language (`fr`, `pt-BR`), with its words for the advisories; `null` where there are only the English ones. */
export async function phrasesOf(language: string): Promise<Phrases | null> {
  const file = `./phrases/${new Intl.Locale(language).language}.ts`;
  const [phrases] = await Promise.all([languages[file]?.(), loadWords(language)]);
  return phrases ?? null;
}

/** The reasons of a judged parcel as a reader is told them. */
export type SayReasons = (judged: ScreenedParcel, asOf: IsoDate) => Reason[];

/**
 * Says the reasons of judged parcels in other words. What is kept and exported is English; it is said again only where the same
 * rules give the same sentence today, so that no reader is told of another list or version than the one that judged.
 */
export function reasonsIn(phrases: Phrases, list: AdvisoryList): SayReasons {
  // An English sentence stands for one in the other language: the lots of a page share most of theirs.
  const known = new Map<string, string>();
  return (judged, asOf) => {
    if (judged.reasons.some((reason) => !known.has(keyOf(reason)))) learn(judged, asOf);
    return judged.reasons.map((reason) => ({ ...reason, says: known.get(keyOf(reason)) ?? reason.says }));
  };

  function learn(judged: ScreenedParcel, asOf: IsoDate): void {
    // Kept under another version of the places: its sentences stay as they were said.
    if (judged.origin.some(({ places }) => places.some(({ id }) => !hasPlace(id)))) return;
    const parcel = parcelOfJson(judged);
    const english = screenParcel(parcel, list, asOf).reasons;
    const said = screenParcel(parcel, list, asOf, phrases).reasons;
    if (said.length !== english.length) return;
    for (const [at, reason] of english.entries()) {
      const other = said[at];
      if (other?.rule === reason.rule) known.set(keyOf(reason), other.says);
    }
  }
}

function keyOf({ rule, says }: Reason): string {
  return `${rule} ${says}`;
}
