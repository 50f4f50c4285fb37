import { type Place, within } from './notebook.ts';
import type { NoticeLanguage } from './notice-language.ts';

/** Each of several bodies named in a row ("all participants and all observers"), without the words that lead to it. */
export function splitNames(words: string, place: Place, { listBreak }: NoticeLanguage): Place[] {
  const parts: Place[] = [];
  let from = 0;
  const breaks = new RegExp(listBreak.source, 'giu');
  for (const match of words.matchAll(breaks)) {
    const rest = words.slice(match.index + match[0].length);
    // "of Mines and Geology" is one name: a new one begins with an article, a preposition or "all".
    if (
      !match[0].includes(';') &&
      !/^(?:à|aux?|all|the|its|their|every|tous|toutes|les|l['’]|ses|leurs|la|le)(?![\p{L}])/iu.test(rest)
    )
      continue;
    parts.push(trimmed(words, from, match.index, place));
    from = match.index + match[0].length;
  }
  parts.push(trimmed(words, from, words.length, place));
  return parts.filter(({ start, end }) => end > start);
}

const LEAD = /^[\s:,]*(?:(?:à|aux?|to)(?=[\s])\s+)?(?:l['’])?/iu;

function trimmed(words: string, from: number, to: number, place: Place): Place {
  const part = words.slice(from, to);
  const lead = LEAD.exec(part)?.[0].length ?? 0;
  const end = part.replace(/[\s:;,.]+$/u, '').length;
  return within(place, from + lead, from + Math.max(lead, end));
}
