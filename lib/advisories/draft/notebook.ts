import { CAPS, type Localized } from '../schema.ts';
import { type Doubt, doubtOf } from './doubts.ts';
import type { Ambiguity, Reading, Span, Unsure } from './draft.ts';
import type { Letter } from './split-letter.ts';

/** Words of the letter with the passage they stand in. */
export interface Place extends Span {
  passage: string;
}

/** Where the readers of a letter write down what they read, from which words, and how surely. */
export interface Notebook {
  letter: Letter;
  readings: Reading[];
  unsure: Unsure[];
  ambiguous: Ambiguity[];
  /** A field that its words state. */
  read(field: string, value: unknown, at: Place): void;
  /** A field that its words suggest: kept in the draft and marked. */
  readUnsurely(field: string, value: unknown, at: Place, doubt: Doubt): void;
  /** Something that is left open, and not drafted. */
  doubt(field: string, doubt: Doubt, at?: Place | null): void;
  /** Forgets what was read of a field that is not drafted after all. */
  drop(field: string): void;
  /** The letter's own words in its language; English is marked as missing where the letter is in another one. */
  ownWords(field: string, words: string, at: Place): Localized;
}

export function openNotebook(letter: Letter): Notebook {
  const readings: Reading[] = [];
  const unsure: Unsure[] = [];
  const wordsAt = ({ start, end }: Span) => letter.text.slice(start, end);
  const doubt: Notebook['doubt'] = (field, { code, values, says }, at = null) => {
    unsure.push({
      field,
      code,
      values,
      says,
      words: at === null ? null : wordsAt(at),
      start: at?.start ?? null,
      end: at?.end ?? null,
      passage: at?.passage ?? null,
    });
  };
  const note = (field: string, value: unknown, { start, end, passage }: Place, why: string | null) => {
    readings.push({ field, value, words: wordsAt({ start, end }), start, end, passage, sure: why === null, note: why });
  };
  return {
    letter,
    readings,
    unsure,
    ambiguous: [],
    read: (field, value, at) => note(field, value, at, null),
    readUnsurely(field, value, at, why) {
      note(field, value, at, why.says);
      doubt(field, why, at);
    },
    doubt,
    drop(field) {
      const kept = readings.filter((reading) => !reading.field.startsWith(field));
      readings.splice(0, readings.length, ...kept);
    },
    ownWords(field, words, at) {
      // The schema takes texts up to its cap; a letter that comes without full stops is one sentence.
      const text = oneLine(words).slice(0, CAPS.textLength) || '…';
      note(field, text, at, null);
      const { code } = letter.language;
      if (code === 'en') return { en: text };
      doubt(`${field}.en`, doubtOf('ownWords', { language: code }), at);
      return code === 'fr' ? { en: text, fr: text } : { en: text };
    },
  };
}

/** Words over several lines as one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** A part of a text that begins at `start` of the letter. */
export function within(whole: Place, from: number, to: number): Place {
  return { start: whole.start + from, end: whole.start + to, passage: whole.passage };
}
