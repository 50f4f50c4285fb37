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
  for (const piece of piecesOf(text.slice(0, CAPS.fileLength))) {
    const read = readPiece(piece, names);
    if (read === null) {
      if (/\d/.test(piece)) unread.push(piece);
      continue;
    }
    const classes = composition[read.dimension] ?? {};
    composition[read.dimension] = { ...classes, [read.name]: (classes[read.name] ?? 0) + read.count };
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

function piecesOf(text: string): string[] {
  return (
    text
      .split(/[\r\n]+/)
      // A line of a sheet is a name and a number, whatever parts them.
      .flatMap((line) =>
        line.length <= CAPS.textLength && SHEET_LINE.test(line)
          ? line.replace(SHEET_LINE, '$1\t$2')
          : line.split(/[;|]+|,(?!\d{3}\b)/),
      )
      .map((piece) => piece.trim())
      // A name and a number are short; looking closely at what is not would take long.
      .filter((piece) => piece !== '' && piece.length <= CAPS.textLength)
      .slice(0, CAPS.rows)
  );
}

const SHEET_LINE = /^\s*"?'?([^",;\t]*\p{L}[^",;\t]*|[-+−–]\d[^",;\t]*)"?\s*[,;\t]\s*"?(\d+)"?\s*[,;\t]*$/u;
const COUNT = '(\\d{1,3}(?:[ ,\\u00a0]\\d{3})+|\\d+)';
const UNIT = '(?:stones?|st|pcs?|pieces?|pierres?)\\.?';
const NAME_FIRST = new RegExp(`^(.+?)\\s*[:=\\t]\\s*${COUNT}\\s*(?:${UNIT})?$`, 'i');
const NAME_THEN_COUNT = new RegExp(`^(.+?)\\s+${COUNT}\\s*(?:${UNIT})?$`, 'i');
const COUNT_FIRST = new RegExp(`^${COUNT}\\s*(?:${UNIT})?\\s*(?:of\\s+)?(.+)$`, 'i');

function readPiece(piece: string, names: ReadonlyMap<string, ClassName>): (ClassName & { count: number }) | null {
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
