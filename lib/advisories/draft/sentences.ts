import type { Span } from './draft.ts';
import { type Letter, LIST_MARK, type Unit } from './split-letter.ts';

/** A sentence of a letter with the unit it stands in. */
export interface Sentence extends Span {
  text: string;
  unit: Unit;
}

/** A full stop after these ends no sentence: initials, abbreviations, numbers of lists. */
const NO_STOP =
  /(?:(?:^|[\s.(])\p{Lu}|\b(?:No|Nr|Art|St|Mr|Mrs|Ms|Dr|Prof|cf|etc|resp|approx|Ref|Réf|Tel|Tél|art|al|p|n)|^\s*\d{1,3})\.$/u;

/** The sentences of the notice's own words, without head and signature. */
export function bodySentences({ units }: Letter): Sentence[] {
  return units.filter(({ kind }) => kind !== 'head' && kind !== 'signature').flatMap(sentencesOf);
}

export function sentencesOf(unit: Unit): Sentence[] {
  const sentences: Sentence[] = [];
  let from = LIST_MARK.exec(unit.text)?.[0].length ?? 0;
  for (const match of unit.text.matchAll(/[.!?][»"”’)]*(?=\s+[\p{Lu}«"“(\d])/gu)) {
    const end = match.index + match[0].length;
    if (NO_STOP.test(unit.text.slice(from, end))) continue;
    sentences.push(sentence(unit, from, end));
    from = end;
  }
  sentences.push(sentence(unit, from, unit.text.length));
  return sentences.filter(({ text }) => text !== '');
}

function sentence(unit: Unit, from: number, to: number): Sentence {
  const words = unit.text.slice(from, to);
  const start = unit.start + from + (words.length - words.trimStart().length);
  const text = words.trim();
  return { start, end: start + text.length, text, unit };
}
