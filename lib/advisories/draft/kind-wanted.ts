import type { PlaceKind, PlaceMention } from '@/lib/gazetteer';
import type { Sentence } from './sentences.ts';
import { CELLS, type Letter, type Unit } from './split-letter.ts';

const KIND_WORDS: readonly [RegExp, PlaceKind][] = [
  [/sub-?prefectures?|sous-?préfectures?/giu, 'sub-prefecture'],
  [/(?<!sub-?|sous-?)pr[ée]fectures?/giu, 'prefecture'],
  [/rivers?|rivières?|fleuves?/giu, 'river'],
  [/towns?|villes?|localit(?:y|ies)|localités?|cit(?:y|ies)/giu, 'town'],
  [/villages?/giu, 'village'],
];

/** "the following sub-prefectures … are suspended:" leads to sub-prefectures; two kinds in it leave the entries open. */
function kindOfList(intro: string): PlaceKind | null {
  const kinds = KIND_WORDS.filter(([pattern]) => intro.search(pattern) >= 0).map(([, kind]) => kind);
  return kinds.length === 1 && kinds[0] !== 'town' ? kinds[0]! : null;
}

/** Between the word for a kind and the last name it governs: names, commas, "and", "of the". */
const LIST_ONLY = /^(?:[^.;:!?()]|:\s)*$/u;

/** The kind of place that a name's words ask for: "the sub-prefectures of Carnot and Nola", a column with that header. */
export function kindWanted(sentence: Sentence, mention: PlaceMention, letter: Letter): PlaceKind | null {
  if (sentence.unit.kind === 'row') return kindOfColumn(sentence.unit, mention, letter);
  const own = nearestKind(sentence.text.slice(0, mention.start));
  if (own !== null || sentence.unit.kind !== 'item') return own;
  const intro = letter.units.findLast(
    ({ kind, paragraph, end }) =>
      kind === 'paragraph' && paragraph === sentence.unit.paragraph && end <= sentence.start,
  );
  return intro === undefined ? null : kindOfList(intro.text);
}

function nearestKind(before: string): PlaceKind | null {
  let nearest: { index: number; kind: PlaceKind; end: number } | null = null;
  for (const [pattern, kind] of KIND_WORDS) {
    for (const match of before.matchAll(pattern)) {
      if (nearest === null || match.index > nearest.index)
        nearest = { index: match.index, kind, end: match.index + match[0].length };
    }
  }
  if (nearest === null) return null;
  const between = before.slice(nearest.end);
  // Words in small letters that link nothing end the reach of the kind.
  const isList = LIST_ONLY.test(between) && !/\p{Ll}{5,}/u.test(between.replace(/\p{Lu}[\p{L}’'-]*/gu, ''));
  return isList ? nearest.kind : null;
}

function kindOfColumn(row: Unit, mention: PlaceMention, { units }: Letter): PlaceKind | null {
  const header = units.find(({ kind, paragraph }) => kind === 'row' && paragraph === row.paragraph);
  if (header === undefined || header === row) return null;
  const column = row.text.slice(0, mention.start).split(CELLS).length - 1;
  const cell = header.text.split(CELLS)[column] ?? '';
  return KIND_WORDS.find(([pattern]) => cell.search(pattern) >= 0)?.[1] ?? null;
}
