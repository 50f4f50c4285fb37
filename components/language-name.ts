import { language } from './format.ts';

/** A language by its code, as the reader's language calls it; the code where it has no name for it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;
  } catch {
    // No code at all: a draft from another hand.
    return code;
  }
}
