import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import {
  type CodeRecord,
  type HomonymRecord,
  type PackedGazetteer,
  type PlaceRecord,
  packGazetteer,
} from '../lib/gazetteer/pack-gazetteer.ts';

const MODULE = 'virtual:gazetteer';
const RESOLVED = `\0${MODULE}`;
const FILES = ['places', 'regions', 'origins', 'country-codes', 'homonyms'] as const;

/**
 * `virtual:gazetteer` holds what the reader of places needs of the gazetteer's data files (ids, kinds, parents, folded and
 * sorted names), without sources and coordinates, so that the content script stays small and starts at once.
 */
export function packedData(): Plugin {
  return {
    name: 'parcel-vigil-packed-data',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      for (const file of FILES) this.addWatchFile(pathOf(file));
      const packed = packAll();
      return Object.entries(packed)
        .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
        .join('\n');
    },
  };
}

function packAll(): PackedGazetteer {
  const { places } = readData<{ places: PlaceRecord[] }>('places');
  const { regions } = readData<{ regions: PlaceRecord[] }>('regions');
  const { origins } = readData<{ origins: PlaceRecord[] }>('origins');
  const { codes } = readData<{ codes: CodeRecord[] }>('country-codes');
  const { homonyms } = readData<{ homonyms: HomonymRecord[] }>('homonyms');
  return packGazetteer({ places: [...places, ...regions, ...origins], codes, homonyms });
}

function readData<Data>(file: (typeof FILES)[number]): Data {
  return JSON.parse(readFileSync(pathOf(file), 'utf8')) as Data;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../lib/gazetteer/data/${file}.json`, import.meta.url));
}
