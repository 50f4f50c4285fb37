import { ground as packedGround } from 'virtual:map-ground';
import { type CutGround, unpackLine } from './cut-ground.ts';
import { linePath } from './projection.ts';

/** What lies under all layers, as paths. */
export interface Ground {
  country: string;
  borders: string;
  rivers: string;
}

let loaded: Ground | null = null;

export function ground(): Ground {
  loaded ??= read();
  return loaded;
}

function read(): Ground {
  const { stepsPerDegree, country, borders, rivers } = JSON.parse(packedGround()) as CutGround;
  const path = (lines: number[][]) => linePath(lines.map((line) => unpackLine(line, stepsPerDegree)));
  return { country: `${path(country)}Z`, borders: path(borders), rivers: path(rivers) };
}
