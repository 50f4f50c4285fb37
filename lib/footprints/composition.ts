import { isMeasured } from './check-footprint.ts';
import { CAPS } from './limits.ts';
import { DIMENSIONS, type Dimension, type Footprint } from './schema.ts';

/** Stones of a parcel by class, in the names of the classes. A dimension that was not sorted is missing. */
export type Composition = Partial<Record<Dimension, Record<string, number>>>;

export interface ReadComposition {
  composition: Composition;
  /** Pieces of the text with a number that name no class of the footprints. */
  unread: string[];
}

/**
 * A parcel's composition out of words: its listing, its assortment sheet, lines typed in. Pieces ("Macles: 12", "12
 * macles", "-11+9<tab>140") are parted by line ends, commas and semicolons. Only names of classes that a footprint has are
 * read; the rest is told, never guessed.
 */
export function readComposition(text: string, footprints: readonly Footprint[]): ReadComposition {
  const names = classNames(footprints);
  const composition: Composition = {};
  const unread: string[] = [];
  const take = (words: string, read: CountedClass | null): void => {
    if (read === null) {
      if (/\d/.test(words)) unread.push(words);
      return;
    }
    const classes = composition[read.dimension] ?? {};
    composition[read.dimension] = { ...classes, [read.name]: (classes[read.name] ?? 0) + read.count };
  };
  let stonesColumn: number | null = null;
  for (const line of linesOf(text.slice(0, CAPS.fileLength))) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const header = cells.length > 1 ? cells.findIndex((cell) => STONES_HEADER.test(cell)) : -1;
    if (header >= 0) stonesColumn = header;
    else if (cells.length > 1) take(cells.filter(Boolean).join(' '), readCells(cells, stonesColumn, names));
    else for (const piece of piecesOf(line)) take(piece, readPiece(piece, names));
  }
  return { composition, unread };
}

export function stonesIn(classes: Record<string, number> | undefined): number {
  return Object.values(classes ?? {}).reduce((sum, count) => sum + count, 0);
}

/** Names are the same but for case, blanks and the kind of dash. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/^'/, '')
    .toLowerCase()
    .replace(/\s+/g, '');
}

/** Over the column of a sheet that counts the stones. */
const STONES_HEADER =
  /^(?:(?:no\.?|number|nr|amount|quantity|qty)\s*(?:of\s*)?)?(?:stones?|pcs|pieces|sts|count|pierres|pi[eè]ces|nombre(?:\s+de\s+pierres)?|steine|st[uü]ck|stuks|pedras|piedras)$/i;

interface ClassName {
  dimension: Dimension;
  name: string;
}

function classNames(footprints: readonly Footprint[]): Map<string, ClassName> {
  const names = new Map<string, ClassName>();
  for (const { dimensions } of footprints) {
    for (const dimension of DIMENSIONS) {
      const profile = dimensions[dimension];
      for (const { name } of isMeasured(profile) ? profile.classes : []) {
        const key = foldName(name);
        if (!names.has(key)) names.set(key, { dimension, name });
      }
    }
  }
  return names;
}

type CountedClass = ClassName & { count: number };

/** Lines with their cells parted by tabs. A name and a number are short; looking closely at what is not would take long. */
function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, CAPS.rows)
    .map((line) => (line.length <= CAPS.textLength ? line.replace(SHEET_LINE, '$1\t$2') : line));
}

/** "Macles,24" and "Macles;24" are a line of a sheet too. */
const SHEET_LINE = /^\s*"?'?([^",;\t]*\p{L}[^",;\t]*|[-+−–]\d[^",;\t]*)"?\s*[,;]\s*"?(\d+)"?\s*[,;]*$/u;

function piecesOf(line: string): string[] {
  return line
    .split(/[;|]+|,(?!\d{3}\b)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && piece.length <= CAPS.textLength)
    .slice(0, CAPS.rows);
}

/** A row of a sheet: the first cell that names a class, and its stones, in their column or as the next whole number. */
function readCells(
  cells: readonly string[],
  stonesColumn: number | null,
  names: ReadonlyMap<string, ClassName>,
): CountedClass | null {
  const at = cells.findIndex((cell) => names.has(foldName(cell)));
  if (at < 0) return null;
  const counted = stonesColumn === null ? cells.slice(at + 1).find((cell) => WHOLE.test(cell)) : cells[stonesColumn];
  if (counted === undefined || !WHOLE.test(counted)) return null;
  const count = Number(counted.replace(/\D/g, ''));
  return count <= CAPS.stones ? { ...names.get(foldName(cells[at]!))!, count } : null;
}

const WHOLE = /^\d{1,3}(?:[ ,\u00a0]\d{3})+$|^\d{1,12}(?:\s*(?:stones?|pcs?|sts?))?$/i;
const COUNT = '(\\d{1,3}(?:[ ,\\u00a0]\\d{3})+|\\d+)';
const UNIT = '(?:stones?|st|pcs?|pieces?|pierres?)\\.?';
const NAME_FIRST = new RegExp(`^(.+?)\\s*[:=\\t]\\s*${COUNT}\\s*(?:${UNIT})?$`, 'i');
const NAME_THEN_COUNT = new RegExp(`^(.+?)\\s+${COUNT}\\s*(?:${UNIT})?$`, 'i');
const COUNT_FIRST = new RegExp(`^${COUNT}\\s*(?:${UNIT})?\\s*(?:of\\s+)?(.+)$`, 'i');

function readPiece(piece: string, names: ReadonlyMap<string, ClassName>): CountedClass | null {
  for (const [pattern, nameAt, countAt] of [
    [NAME_FIRST, 1, 2],
    [NAME_THEN_COUNT, 1, 2],
    [COUNT_FIRST, 2, 1],
  ] as const) {
    const match = pattern.exec(piece);
    const known = match === null ? undefined : names.get(foldName(match[nameAt]!));
    if (match === null || known === undefined) continue;
    const count = Number(match[countAt]!.replace(/\D/g, ''));
    if (count <= CAPS.stones) return { ...known, count };
  }
  return null;
}
