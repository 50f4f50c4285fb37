/** A first sentence that says no more than the quoted words takes the second with it. */
const TOO_LITTLE = 24;
const OPENS = '“«„「';
const CLOSES = '”»」';

/**
 * The part of an explanation that fits beside a marker: what is stated and what names it. The rest (what is asked, and what
 * the notice says against reading too much into it) stands together in the panel. Full stops within quoted words end
 * nothing.
 */
export function firstSentence(says: string): string {
  let quotes = 0;
  let unquoted = 0;
  for (let at = 0; at < says.length; at++) {
    const sign = says[at]!;
    if (OPENS.includes(sign)) quotes += 1;
    else if (CLOSES.includes(sign)) quotes = Math.max(0, quotes - 1);
    else if (quotes === 0) unquoted += 1;
    if (quotes === 0 && isEnd(says, at) && unquoted > TOO_LITTLE) return says.slice(0, at + 1);
  }
  return says;
}

function isEnd(text: string, at: number): boolean {
  if (text[at] === '。') return true;
  return /[.!?؟।]/.test(text[at]!) && /^\s+\p{Lu}|^\s+[^\p{L}\p{N}\s]|^\s+\p{Lo}/u.test(text.slice(at + 1, at + 4));
}
