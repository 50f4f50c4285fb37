const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Each word that is filled in stands for itself: a lot `12-A` or a Latin name keeps its order among words from right to left. */
export function isolateWords(message: string): string {
  return message.replaceAll(/\$[1-9]/gu, `${FIRST_STRONG_ISOLATE}$&${POP_ISOLATE}`);
}
