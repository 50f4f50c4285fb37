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

/**
 * Everything that a reader may remember of a finding: the lot's words, its page, what was decided and by whom. The text has
 * the parcel's own words already, and a hundred thousand such texts are kept: nothing stands in them twice.
 */
export function searchText(finding: DeskFinding): string {
  const { parcel, source, standing, text } = finding;
  const last = 'last' in standing ? standing.last : null;
  const { lot, title, description, seller, certificate, zone, origin } = parcel;
  const own = [lot, title, description, seller, certificate, zone];
  const stated = origin.flatMap((statement) => [statement.text, ...statement.places.map(({ name }) => name)]);
  const missing = new Set([...own, ...stated].filter((words) => words !== null && !text.includes(words)));
  const decided = [last?.reason, last?.note, last?.assignee, last?.who];
  const words = [text, source.address, source.title, ...missing, ...decided];
  return fold(words.filter(Boolean).join('\n'));
}

/** Small letters without accents, full-width signs as ordinary ones, what cannot be seen left out. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();
}
