import { csvOfRows, emptyFootprint, footprintRows } from '../lib/footprints/index.ts';

const MODELS = ['Octahedra', 'Dodecahedra', 'Macles', 'Flats', 'Cleavages and irregular', 'Boart'];

/** A made-up footprint, as the file that somebody would load; no deposit has this profile. Counts are of its six models. */
export function sampleFootprint(name: string, counts: readonly number[]): string {
  const empty = emptyFootprint(name);
  const classes = MODELS.map((model, at) => ({ name: model, count: counts[at] ?? 0, share: null }));
  const footprint = {
    ...empty,
    area: 'A made-up valley',
    author: 'Example Mineral House',
    period: { from: '2011-01-01', until: '2012-06-30' },
    sample: { carats: 1520.5, stones: 1000 },
    dimensions: { ...empty.dimensions, model: { sampleStones: null, classes } },
  };
  return csvOfRows(footprintRows(footprint));
}
