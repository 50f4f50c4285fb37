/** Letters and marks that windows-1252 has beyond ASCII, as its languages use them; control characters are none of them. */
const CONTROL = /[\u0080-\u009f\ufffd]/;
const WORD_WITH_ACCENTS =
  /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e]*[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e]*/g;

/**
 * Whether bytes that were read as windows-1252 look like words of the West: accents are few among plain letters. Cyrillic,
 * Hebrew, Arabic or Chinese bytes read so give words of accents alone.
 */
export function looksWesternIn(text: string): boolean {
  if (CONTROL.test(text)) return false;
  let plain = 0;
  let accented = 0;
  for (const [word] of text.matchAll(WORD_WITH_ACCENTS)) {
    const letters = word.replace(/[A-Za-z]/g, '').length;
    accented += letters;
    plain += word.length - letters;
  }
  return accented <= plain;
}
