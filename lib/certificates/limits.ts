/** UTF-16 code units read of one text: the readers of pages keep no more of a field. */
export const LONGEST_WORDS = 4096;
/** Code units after "Kimberley certificate" in running text that are taken to speak of it, within its sentence. */
export const LONGEST_SENTENCE = 240;
