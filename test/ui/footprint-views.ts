import type { FootprintScreenProps } from '@/components/footprint/FootprintScreen';
import { compareFootprints, emptyFootprint, type Footprint, readComposition } from '@/lib/footprints';

const nothing = () => {};

/** A made-up profile: no deposit has it. */
export function madeUpFootprint(name: string, model: number[], quality: number[]): Footprint {
  const empty = emptyFootprint(name);
  const counted = (names: string[], counts: number[]) => ({
    sampleStones: null,
    classes: names.map((one, at) => ({ name: one, count: counts[at]!, share: null })),
  });
  return {
    ...empty,
    area: 'A made-up valley',
    author: 'Example Mineral House',
    period: { from: '2011-01-01', until: '2012-06-30' },
    sample: { carats: 1520.5, stones: 1000 },
    dimensions: {
      ...empty.dimensions,
      model: counted(['Octahedra', 'Dodecahedra', 'Macles', 'Flats', 'Cleavages and irregular', 'Boart'], model),
      quality: counted(['Gem', 'Near gem', 'Industrial'], quality),
    },
  };
}

export const NORTH = madeUpFootprint('North valley', [210, 430, 90, 60, 150, 60], [520, 330, 150]);
export const SOUTH = madeUpFootprint('South valley', [410, 130, 190, 110, 120, 40], [320, 330, 350]);

export function footprintProps(given: {
  footprints?: Footprint[] | null;
  words?: string;
  refused?: FootprintScreenProps['library']['refused'];
  problem?: string | null;
  lot?: FootprintScreenProps['lot'];
  unread?: string[];
}): FootprintScreenProps {
  const { footprints = [], words = '', refused = [], problem = null, lot = null } = given;
  const { composition, unread } = readComposition(words, footprints ?? []);
  const hasFigures = footprints?.some(({ sample }) => sample.stones !== null);
  const classes = (name: 'model' | 'quality') =>
    footprints?.[0]?.dimensions[name]?.classes.map((one) => one.name) ?? [];
  return {
    library: {
      footprints,
      refused,
      problem,
      onLoad: nothing,
      onRemove: nothing,
      onSave: nothing,
      onTemplate: nothing,
    },
    form: {
      groups: hasFigures
        ? [
            { dimension: 'model', classes: classes('model') },
            { dimension: 'quality', classes: classes('quality') },
          ]
        : [],
      composition,
      unread,
      words,
      onCount: nothing,
      onRead: nothing,
      onSheet: async () => ({ ok: true, text: '' }),
      onClear: nothing,
    },
    lot,
    comparisons: words === '' || footprints === null ? [] : compareFootprints(composition, footprints),
  };
}

const SHEET =
  'Octahedra 52\nDodecahedra 105\nMacles 24\nFlats 15\nCleavages and irregular 36\nBoart 14\nGem: 130; Near gem: 79; Industrial: 37\nSawables: 12';

/** Every state of the page. */
export function footprintStates(): Record<string, FootprintScreenProps> {
  const both = [NORTH, SOUTH];
  return {
    reading: footprintProps({ footprints: null }),
    empty: footprintProps({}),
    'template only': footprintProps({ footprints: [emptyFootprint('Template')] }),
    refused: footprintProps({
      footprints: [NORTH],
      refused: [
        {
          name: 'profile.csv',
          faults: ["row 12, Count: 'many' is no number.", 'dimensions.model: the shares add up to 0.910, not to 1.'],
        },
      ],
      problem: 'It could not be stored (QuotaExceededError). What was kept before is as it was.',
    }),
    ready: footprintProps({ footprints: both, lot: { name: 'Lot T-105', stated: 'Bria, CAR' } }),
    'too few': footprintProps({ footprints: [NORTH], words: 'Octahedra 4, Macles 6, Gem 10' }),
    compared: footprintProps({ footprints: both, words: SHEET, lot: { name: 'Lot T-105', stated: 'Bria, CAR' } }),
  };
}
