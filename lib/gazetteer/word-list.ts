/** Before each word stands a character that says how many letters it shares with the one before: this one says none. */
const NONE_SHARED = 0x21;
const MOST_SHARED = 0x5a;
const SEPARATOR = '|';

/** Sorted words as one text, each but for the letters that it shares with the word before it. No word holds a bar. */
export function packWordList(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < previous.length && word[shared] === previous[shared]) shared++;
      previous = word;
      return String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    })
    .join(SEPARATOR);
}

export function unpackWordList(packed: string): string[] {
  if (packed === '') return [];
  let previous = '';
  return packed.split(SEPARATOR).map((part) => {
    previous = previous.slice(0, part.charCodeAt(0) - NONE_SHARED) + part.slice(1);
    return previous;
  });
}
