import type { NoticeLanguage } from './notice-language.ts';
import { otherLanguage } from './other-languages.ts';

const files = import.meta.glob<NoticeLanguage>('./languages/*.ts', { eager: true, import: 'language' });

const WORD_BORDER = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';

let known: readonly NoticeLanguage[] | null = null;

/**
 * Every file in `languages/`, by code. In their patterns `\b` is a border of words in any script, also before "é"; a space
 * is any white space and `.` any character, since the lines of a letter are wrapped anywhere.
 */
export function noticeLanguages(): readonly NoticeLanguage[] {
  known ??= Object.values(files)
    .map((language) => withWordBorders(language))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return known;
}

/**
 * The language whose small words the letter holds most of. One that is not read has the patterns of the one that is next to
 * it under its own code, so that its words are never taken for those of another: see `isRead`.
 */
export function languageOf(text: string): NoticeLanguage {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const score = ({ commonWords }: NoticeLanguage) => words.filter((word) => commonWords.includes(word)).length;
  const nearest = noticeLanguages().toSorted((a, b) => score(b) - score(a))[0]!;
  const other = otherLanguage(text, words, nearest.commonWords);
  return other === null ? nearest : { ...nearest, code: other };
}

export function isRead({ code }: NoticeLanguage): boolean {
  return noticeLanguages().some((language) => language.code === code);
}

function withWordBorders<Part>(part: Part): Part {
  if (part instanceof RegExp) {
    const source = part.source.replaceAll('\\b', WORD_BORDER).replaceAll(' ', '\\s+');
    return new RegExp(source, part.flags.includes('s') ? part.flags : `${part.flags}s`) as Part;
  }
  if (Array.isArray(part)) return part.map((one) => withWordBorders(one)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withWordBorders(value)])) as Part;
}
