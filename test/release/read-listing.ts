import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const STORE = fileURLToPath(new URL('../../docs/store', import.meta.url));

/** What is entered in the stores' forms in one language. */
export interface Listing {
  language: string;
  /** What stands below each heading of the second level, by its words. */
  fields: Map<string, string>;
  /** What stands below each heading of the third level, by the permission or feature that it names. */
  reasons: Map<string, string>;
}

/** Every language that has a folder. */
export function listingLanguages(): string[] {
  return readdirSync(STORE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'pictures')
    .map(({ name }) => name);
}

export function readListing(language: string): Listing {
  const text = readFileSync(join(STORE, language, 'listing.md'), 'utf8');
  return { language, fields: below(text, /^## (.+)$/m), reasons: below(text, /^### `(.+)`$/m) };
}

function below(text: string, heading: RegExp): Map<string, string> {
  const parts = text.split(new RegExp(heading.source, 'gm')).slice(1);
  const found = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) found.set(parts[at] ?? '', ownText(parts[at + 1] ?? ''));
  return found;
}

/** Up to the next heading of any level: what stands below that is another's. */
function ownText(text: string): string {
  return text.split(/^#{1,6} /m, 1)[0]?.trim() ?? '';
}
