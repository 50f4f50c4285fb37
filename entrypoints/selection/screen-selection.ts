import { documentOfText } from '@/lib/page/document-of-text';
import { type ScreenedHere, type ScreenOptions, screenDocumentHere, screenWordsHere } from '@/lib/page/screen-here';
import type { SelectedWords } from '@/lib/page/selected-words';

/** As the page has it; else its words line by line; else as the words of one lot. */
export function screenSelection({ html, text }: SelectedWords, options: ScreenOptions): ScreenedHere {
  // A document that is never shown: no script of it runs, nothing of it is asked for.
  const marked = html === '' ? null : screenDocumentHere(new DOMParser().parseFromString(html, 'text/html'), options);
  if (marked?.as === 'lots') return marked;
  const lines = screenDocumentHere(documentOfText(text), options);
  return lines.as === 'lots' ? lines : screenWordsHere(text.trim(), options);
}
