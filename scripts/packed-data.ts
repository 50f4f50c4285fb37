import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type HomonymRecord, type PlaceRecord, packHomonyms, packPlaces } from '../lib/gazetteer/pack-places.ts';

const SUFFIX = '?packed';

/**
 * Imports of a gazetteer file ending in `?packed` hold only what the reader of places needs (ids, kinds, parents, folded
 * names), without sources and coordinates, so that the content script stays small and folds nothing at its start.
 */
export function packedData(): Plugin {
  return {
    name: 'parcel-vigil-packed-data',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const path = id.slice(0, -SUFFIX.length);
      this.addWatchFile(path);
      const packed = pack(path);
      return { code: `export default ${JSON.stringify(packed)}`, moduleType: 'js' };
    },
  };
}

function pack(path: string): string {
  const data = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  if (Array.isArray(data.homonyms)) return packHomonyms(data.homonyms as HomonymRecord[]);
  const records = data.places ?? data.regions ?? data.origins;
  if (!Array.isArray(records)) throw new Error(`${path} holds no list of places.`);
  return packPlaces(records as PlaceRecord[]);
}
