import { type FoundBody, findBodies } from './known-bodies.ts';
import type { NoticeLanguage } from './notice-language.ts';
import { bodySentences, type Sentence } from './sentences.ts';
import type { Letter, Unit } from './split-letter.ts';

/** What a sentence does in the notice. `notice`: it tells, decides or asks. */
export type Role = 'notice' | 'means' | 'caveat' | 'attachment' | 'monitor' | 'contact';

export interface RoledSentence extends Sentence {
  role: Role;
}

export const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/** A telephone number behind the word for it. Group `number`. */
export const PHONE = /(?:tel|tél|phone)[^\d+\n]{0,14}(?<number>\+?\d[\d ()./-]{6,24}\d)/iu;

/** Every sentence of the body with its one role. An item of a list of attachments is one too. */
export function roledSentences(letter: Letter): RoledSentence[] {
  const sentences = bodySentences(letter);
  const introducing = new Map<string, boolean>();
  return sentences.map((sentence) => {
    const { unit } = sentence;
    const isListed = unit.kind !== 'paragraph' && introducing.get(unit.paragraph) === true;
    const role = isListed ? 'attachment' : roleOf(sentence, letter.language);
    if (unit.kind === 'paragraph') introducing.set(unit.paragraph, role === 'attachment' && endsOpen(unit));
    return { ...sentence, role };
  });
}

function endsOpen({ text }: Unit): boolean {
  return /[:]\s*$/.test(text);
}

function roleOf({ text }: Sentence, language: NoticeLanguage): Role {
  if (
    EMAIL.test(text) ||
    PHONE.test(text) ||
    (language.contact.cue.test(text) && language.contact.afterwards.test(text))
  )
    return 'contact';
  if (language.asks.means.test(text)) return 'means';
  if (monitorsIn(text, language).length > 0) return 'monitor';
  if (language.attachments.cue.test(text) && !hasMeasure(text, language)) return 'attachment';
  if (language.attachments.disclaimer.test(text)) return 'attachment';
  if (language.caveat.test(text)) return 'caveat';
  return 'notice';
}

function hasMeasure(text: string, { measures }: NoticeLanguage): boolean {
  return measures.suspend.test(text) || measures.lift.test(text) || measures.withdraw.test(text);
}

/** Bodies that watch, rather than trade or govern. */
const WATCHING = /group|groupe|committee|comité|secretariat|secrétariat|team|équipe|u\.?s\.? geological|usgs/iu;

/** The bodies that watch or report by this sentence: those that stand before the word for it. */
export function monitorsIn(text: string, { monitor }: NoticeLanguage): FoundBody[] {
  const bodies = findBodies(text);
  const rest = withoutNames(text, bodies);
  const cue = monitor.cue.exec(rest);
  if (cue === null) return [];
  const reported = monitor.reportTo.exec(rest);
  const limit = reported === null ? cue.index : Math.min(cue.index, reported.index);
  return bodies.filter(({ end, name }) => end <= limit && WATCHING.test(name.en));
}

/** A body that the list of bodies does not know may watch by this sentence. */
export function mayNameMonitor(text: string, { monitor }: NoticeLanguage): boolean {
  const rest = withoutNames(text, findBodies(text));
  return monitor.cue.test(rest) && WATCHING.test(rest);
}

/** The names themselves hold such words ("Working Group on Monitoring"). */
function withoutNames(text: string, bodies: readonly FoundBody[]): string {
  return bodies.reduce(
    (words, { start, end }) => words.slice(0, start) + '#'.repeat(end - start) + words.slice(end),
    text,
  );
}
