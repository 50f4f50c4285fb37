import type { Footprint, FootprintDimension } from './schema.ts';

/**
 * Names of classes as the trade sorts, to be changed to those of the sample. Carats: grainers up to 10 gr, then whole
 * carats. No figure stands beside them: none of a Kimberley Process footprint is public.
 */
const CLASSES: Record<keyof Footprint['dimensions'], readonly string[]> = {
  sizeByCarat: [
    'under 0.66 ct',
    '0.66–0.89 ct (3 gr)',
    '0.90–1.19 ct (4 gr)',
    '1.20–1.39 ct (5 gr)',
    '1.40–1.79 ct (6 gr)',
    '1.80–2.49 ct (8 gr)',
    '2.50–2.79 ct (10 gr)',
    '2.80–4.79 ct',
    '4.80–10.79 ct',
    '10.80 ct and more',
  ],
  sizeBySieve: ['-3', '-5+3', '-7+5', '-9+7', '-11+9', '+11'],
  model: ['Octahedra', 'Dodecahedra', 'Macles', 'Flats', 'Cleavages and irregular', 'Boart'],
  quality: ['Gem', 'Near gem', 'Industrial'],
  colour: ['White', 'Yellow', 'Brown', 'Other'],
};

/** The empty file: every share and every count `null`. */
export function emptyFootprint(name: string): Footprint {
  return {
    format: 'parcel-vigil-footprint',
    version: 1,
    name,
    area: null,
    author: null,
    period: { from: null, until: null },
    sample: { carats: null, stones: null },
    concentration: null,
    note: null,
    dimensions: {
      sizeByCarat: empty('sizeByCarat'),
      sizeBySieve: empty('sizeBySieve'),
      model: empty('model'),
      quality: empty('quality'),
      colour: empty('colour'),
    },
  };
}

function empty(name: keyof Footprint['dimensions']): FootprintDimension {
  return { sampleStones: null, classes: CLASSES[name].map((one) => ({ name: one, count: null, share: null })) };
}
