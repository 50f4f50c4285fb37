import { SEARCH_LENGTH } from './limits.ts';
import type { DeskFinding } from './types.ts';

/** Words between quotation marks stay together; every part must be found. */
export function searchParts(query: string): string[] {
  const parts = query.slice(0, SEARCH_LENGTH).match(/"[^"]*"?|[^\s"]+/g) ?? [];
  return parts.map((part) => fold(part.replaceAll('"', '')).trim()).filter((part) => part !== '');
}

export function isFoundIn(words: string, parts: readonly string[]): boolean {
  return parts.every((part) => words.includes(part));
}

/** Everything that a reader may remember of a finding: the lot's words, its page, what was decided and by whom. */
export function searchText(finding: DeskFinding): string {
  const { parcel, source, standing } = finding;
  const last = 'last' in standing ? standing.last : null;
  const words = [
    parcel.lot,
    parcel.title,
    parcel.description,
    parcel.seller,
    parcel.certificate,
    finding.text,
    source.address,
    source.title,
    parcel.zone,
    ...parcel.origin.flatMap(({ text, places }) => [text, ...places.map(({ name }) => name)]),
    last?.reason,
    last?.note,
    last?.assignee,
    last?.who,
  ];
  return fold(words.filter(Boolean).join('\n'));
}

/** Small letters without accents, full-width signs as ordinary ones, what cannot be seen left out. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();
}
