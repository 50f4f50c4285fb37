/** Key of a selection that waits in `storage.session` to be shown. */
export const SELECTION_KEY = 'selection';

/** Characters of a selection that are read; far above what anybody selects by hand. */
const MOST_CHARACTERS = 500_000;

/** What a reader selected on a page. */
export interface SelectedWords {
  /** As the page has it; '' where only the words are known. Never shown as markup. */
  html: string;
  text: string;
  /** Address of the page; '' where the browser does not tell it. */
  url: string;
}

export function cutSelection({ html, text, url }: SelectedWords): SelectedWords {
  // Markup that is cut in the middle is still read, as a browser reads any page that ends early.
  return { html: html.slice(0, MOST_CHARACTERS), text: text.slice(0, MOST_CHARACTERS), url };
}

/** What lies in the storage under the key, where it is a selection. */
export function readSelected(stored: unknown): SelectedWords | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { html, text, url } = stored as Record<string, unknown>;
  const isWhole = typeof html === 'string' && typeof text === 'string' && typeof url === 'string';
  return isWhole ? { html, text, url } : null;
}
