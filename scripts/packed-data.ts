import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Imports ending in `?packed` hold only what the reader of places needs (names, kinds, parents), without sources
 * and coordinates, so that the content script stays small.
 */
export function packedData(): Plugin {
  return {
    name: 'parcel-vigil-packed-data',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('?packed')) return null;
      const data: unknown = JSON.parse(readFileSync(id.slice(0, -'?packed'.length), 'utf8'));
      return `export default ${JSON.stringify(data)}`;
    },
  };
}
