import { joinFieldTexts, sliceFieldText } from '../field-text.ts';
import type { FieldText } from '../types.ts';
import { labelledParts } from './cell-parts.ts';

/** "Mine: … | Viewing: …": of a line of labels and values, the origin only. */
export function labelledOriginIn(words: FieldText, language: string | null): FieldText | null {
  const parts = labelledParts(words.text, language);
  if (!parts) return null;
  const origins = parts.filter((part) => part.field === 'origin');
  return joinFieldTexts(origins.map((part) => sliceFieldText(words, part.start, part.end)));
}
