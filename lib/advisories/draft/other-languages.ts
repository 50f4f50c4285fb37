/** Small words that a letter in a language that is not read is full of, and one in English or French is not. */
const COMMON: Record<string, readonly string[]> = {
  de: ['der', 'die', 'das', 'und', 'den', 'dem', 'ist', 'von', 'zu', 'mit', 'für', 'auf', 'wird', 'nicht', 'im'],
  es: ['el', 'los', 'las', 'del', 'y', 'una', 'por', 'con', 'para', 'al', 'su', 'más', 'como', 'esta', 'esas'],
  it: ['il', 'gli', 'della', 'delle', 'dei', 'del', 'di', 'che', 'per', 'con', 'una', 'sono', 'nel', 'è', 'e'],
  nl: ['het', 'een', 'van', 'voor', 'zijn', 'met', 'dat', 'niet', 'aan', 'wordt', 'bij', 'naar', 'deze', 'ook', 'wij'],
  pt: ['o', 'os', 'as', 'do', 'da', 'dos', 'das', 'e', 'em', 'uma', 'não', 'com', 'ao', 'para', 'pelo'],
};

/** Of the letters of a text, so many in one script tell its language, or one of those written so. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
];
const SCRIPT_SHARE = 0.3;

export const LANGUAGE_NAMES: Record<string, string> = {
  ar: 'Arabic',
  de: 'German',
  el: 'Greek',
  es: 'Spanish',
  gu: 'Gujarati',
  he: 'Hebrew',
  hi: 'Hindi',
  it: 'Italian',
  ja: 'Japanese',
  nl: 'Dutch',
  pt: 'Portuguese',
  ru: 'Russian',
  zh: 'Chinese',
};

/**
 * The code of another language whose small words the text holds more of than of those that it does not share with the one
 * of `commonWords`.
 */
export function otherLanguage(text: string, words: readonly string[], commonWords: readonly string[]): string | null {
  const letters = countOf(text, /\p{L}/gu);
  for (const [code, ofScript] of SCRIPTS) {
    if (countOf(text, ofScript) > letters * SCRIPT_SHARE) return code;
  }
  const scores = Object.entries(COMMON).map(([code, common]) => {
    const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
    const other = new Set(common.filter((word) => !commonWords.includes(word)));
    return { code, lead: count(other) - count(new Set(commonWords.filter((word) => !common.includes(word)))) };
  });
  const best = scores.toSorted((a, b) => b.lead - a.lead)[0]!;
  return best.lead > 0 ? best.code : null;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
