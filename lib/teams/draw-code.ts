import { CODE_CHARACTERS } from './limits.ts';

/** Without characters that are read as others. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A code for a new team: 26 characters of 5 bits. */
export function drawCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CODE_CHARACTERS.drawn));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
