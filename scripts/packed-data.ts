import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { CuePatterns, CueWords } from '../lib/gazetteer/cues/cue-words.ts';
import { joinPatterns, packCues } from '../lib/gazetteer/pack-cues.ts';
import {
  COLUMNS_END,
  type CodeRecord,
  type HomonymRecord,
  type PlaceRecord,
  packGazetteer,
} from '../lib/gazetteer/pack-gazetteer.ts';
import { packWords, type WordFiles } from '../lib/listings/pack-words.ts';
import { packText } from './pack-text.ts';

const UNPACK = fileURLToPath(new URL('../lib/packed/unpack-text.ts', import.meta.url));
const DATA = fileURLToPath(new URL('../lib/gazetteer/data/', import.meta.url));
const CUES = fileURLToPath(new URL('../lib/gazetteer/cues/', import.meta.url));
const LABELS = fileURLToPath(new URL('../lib/listings/data/labels.json', import.meta.url));
const WORDS = fileURLToPath(new URL('../lib/listings/data/words.json', import.meta.url));
const DATA_FILES = ['places', 'regions', 'origins', 'country-codes', 'homonyms'] as const;

/** What the map needs of a place in `data/places.json`. */
interface PointRecord {
  id: string;
  lat?: number | null;
  lon?: number | null;
  source?: { coord?: string };
}

/** A module that a build makes out of data: what it is made of, and its code. */
interface MadeModule {
  files: readonly string[];
  code: string;
}

/** Ids of modules that are made here begin so; it also keeps other plugins off them. */
const MADE = '\0packed:';
const MODULES: Record<string, () => MadeModule | Promise<MadeModule>> = {
  'virtual:gazetteer': makeGazetteer,
  'virtual:cues': makeCues,
  'virtual:listing-words': makeListingWords,
  'virtual:map-ground': makeMapGround,
  'virtual:map-points': makeMapPoints,
};

/**
 * What only the reading needs of the data, compressed, so that the script that reads is small and starts at once:
 * - `virtual:gazetteer`: places, their names and codes, without sources and coordinates;
 * - `virtual:cues`: the words of all languages in `lib/gazetteer/cues/`;
 * - `virtual:listing-words`: what labels of tender sheets and lot pages mean, and the other words of the trade.
 * And for the map: `virtual:map-ground`, outlines cut out of the world; `virtual:map-points`, where the places lie.
 */
export function packedData(): Plugin {
  return {
    name: 'parcel-vigil-packed-data',
    configResolved({ command, build }) {
      isPacking = command === 'build' && !build.ssr;
    },
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? MADE + id : null),
    async load(id) {
      if (!id.startsWith(MADE)) return null;
      const { files, code } = await MODULES[id.slice(MADE.length)]!();
      for (const file of files) this.addWatchFile(file);
      return code;
    },
  };
}

function makeGazetteer(): MadeModule {
  const { places } = readData<{ places: PlaceRecord[] }>('places');
  const { regions } = readData<{ regions: PlaceRecord[] }>('regions');
  const { origins } = readData<{ origins: PlaceRecord[] }>('origins');
  const { codes } = readData<{ codes: CodeRecord[] }>('country-codes');
  const { homonyms } = readData<{ homonyms: HomonymRecord[] }>('homonyms');
  const packed = packGazetteer({ places: [...places, ...regions, ...origins], codes, homonyms });
  const code = `${importUnpack()}
    export const words = ${JSON.stringify(packed.words)};
    export const places = () => ${unpacking(packed.places)};
    export const otherWords = () => ${unpacking(packed.otherWords)};
    export const homonyms = ${JSON.stringify(packed.homonyms)};`;
  return { files: DATA_FILES.map(pathOfData), code };
}

async function makeCues(): Promise<MadeModule> {
  const files = readdirSync(CUES)
    .filter((name) => name.endsWith('.ts') && name !== 'cue-words.ts')
    .sort()
    .map((name) => CUES + name);
  const languages = await Promise.all(files.map(importCues));
  const { latin, others } = packCues(languages.map(({ cues }) => cues));
  const patterns = JSON.stringify(joinPatterns(languages.map(({ patterns = {} }) => patterns)));
  const code = `${importUnpack()}
    export const cues = () => ${unpacking([latin, patterns].join(COLUMNS_END))};
    export const otherCues = () => ${unpacking(others)};`;
  return { files, code };
}

/** By its time, since a module that was imported once would stay what it was while someone works on it. */
async function importCues(file: string): Promise<{ cues: CueWords; patterns?: CuePatterns }> {
  return import(`${pathToFileURL(file)}?${statSync(file).mtimeMs}`);
}

function makeListingWords(): MadeModule {
  const labels = readJson<WordFiles['labels']>(LABELS);
  const words = readJson<WordFiles['words']>(WORDS);
  const code = `${importUnpack()}\nexport const listingWords = () => ${unpacking(packWords({ labels, words }))};`;
  return { files: [LABELS, WORDS], code };
}

/** The packages it is cut from are needed by no other build. */
async function makeMapGround(): Promise<MadeModule> {
  const { cutGround, MAP_SOURCES } = await import('./cut-map.ts');
  const code = `${importUnpack()}\nexport const ground = () => ${unpacking(JSON.stringify(cutGround()))};`;
  return { files: Object.values(MAP_SOURCES), code };
}

function makeMapPoints(): MadeModule {
  const { places } = readData<{ places: PointRecord[] }>('places');
  const lines = places
    .filter(({ lat }) => lat !== undefined && lat !== null)
    .map(({ id, lat, lon, source }) => [id, lat, lon, source?.coord ?? ''].join('\t'));
  const code = `${importUnpack()}\nexport const points = () => ${unpacking(lines.join('\n'))};`;
  return { files: [pathOfData('places')], code };
}

function importUnpack(): string {
  return `import { unpackText } from ${JSON.stringify(UNPACK)};`;
}

/** Packing takes a second or two, and only what is shipped has to be small: tests and the command line get the text itself. */
let isPacking = false;
const packedTexts = new Map<string, string>();

function unpacking(text: string): string {
  if (!isPacking) return JSON.stringify(text);
  // Several scripts of one build hold the same text.
  const packed = packedTexts.get(text) ?? packText(text);
  packedTexts.set(text, packed);
  return `unpackText(${JSON.stringify(packed)})`;
}

function readData<Data>(file: (typeof DATA_FILES)[number]): Data {
  return readJson<Data>(pathOfData(file));
}

function readJson<Data>(path: string): Data {
  return JSON.parse(readFileSync(path, 'utf8')) as Data;
}

function pathOfData(file: (typeof DATA_FILES)[number]): string {
  return `${DATA}${file}.json`;
}
