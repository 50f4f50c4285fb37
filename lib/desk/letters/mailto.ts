import { MAILTO_LENGTH } from '../limits.ts';
import type { Letter } from './letter.ts';

/** The address that opens the reader's own mail program with the letter (RFC 6068). */
export function mailtoOf({ address, subject, body }: Letter): string {
  const to = address === null ? '' : encodeURIComponent(address).replace('%40', '@');
  return `mailto:${to}?subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
}

/** Some mail programs cut or refuse such a long address: the letter is better copied. */
export function isLongForMail(letter: Letter): boolean {
  return mailtoOf(letter).length > MAILTO_LENGTH;
}

/** The letter as text to be copied: address, subject, body. */
export function letterText({ address, to, subject, body }: Letter): string {
  return `${address ?? to}\n${subject}\n\n${body}`;
}

/** A lone half of a surrogate pair cannot be encoded; it is left as the sign for what is lost. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
