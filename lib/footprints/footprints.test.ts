import fc from 'fast-check';
import { chiSquaredDistributionTable } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { chiSquaredTail, dirichletMultinomial, twoSidedNormal } from './distributions.ts';
import {
  CAPS,
  checkFootprint,
  compareFootprints,
  csvOfRows,
  DIMENSIONS,
  emptyFootprint,
  FEWEST_STONES,
  type Footprint,
  footprintOfRows,
  footprintRows,
  parseFootprint,
  readComposition,
  rowsOfCsv,
} from './index.ts';
import { elsewhereShare, shareInterval } from './intervals.ts';

function footprint(counts: Record<string, number>, given: Partial<Footprint> = {}): Footprint {
  const empty = emptyFootprint('Test deposit');
  const classes = Object.entries(counts).map(([name, count]) => ({ name, count, share: null }));
  return { ...empty, dimensions: { ...empty.dimensions, model: { sampleStones: null, classes } }, ...given };
}

describe('the footprint file', () => {
  it('has a template without a single figure', () => {
    const template = emptyFootprint('Name');
    expect(checkFootprint(template)).toEqual({ ok: true, footprint: template });
    for (const dimension of DIMENSIONS) {
      for (const { count, share } of template.dimensions[dimension]!.classes)
        expect([count, share]).toEqual([null, null]);
    }
    expect(template.sample).toEqual({ carats: null, stones: null });
  });

  it('says every fault with its path', () => {
    const bad = { ...footprint({ a: 1 }), name: '', sample: { carats: -1, stones: 1.5 } };
    const checked = checkFootprint(bad);
    expect(checked.ok).toBe(false);
    expect(!checked.ok && checked.faults.map(({ says }) => says.split(':')[0])).toEqual([
      'name',
      'sample.carats',
      'sample.stones',
    ]);
  });

  it.each([
    [
      'shares that do not add up',
      [
        { name: 'a', count: null, share: 0.5 },
        { name: 'b', count: null, share: 0.1 },
      ],
      'add up to 0.600',
    ],
    [
      'a class twice',
      [
        { name: 'a', count: 1, share: null },
        { name: 'A ', count: 1, share: null },
      ],
      'stands there twice',
    ],
    [
      'a count that is missing',
      [
        { name: 'a', count: 1, share: null },
        { name: 'b', count: null, share: null },
      ],
      'have none',
    ],
    [
      'shares of no known sample',
      [
        { name: 'a', count: null, share: 0.5 },
        { name: 'b', count: null, share: 0.5 },
      ],
      'sampleStones',
    ],
  ])('refuses %s', (_, classes, words) => {
    const given = footprint({});
    const checked = checkFootprint({
      ...given,
      dimensions: { ...given.dimensions, model: { sampleStones: null, classes } },
    });
    expect(!checked.ok && checked.faults.map(({ says }) => says).join(' ')).toContain(words);
  });

  it('refuses what is no JSON, unknown keys, and a file past its cap', () => {
    expect(parseFootprint('{').ok).toBe(false);
    expect(parseFootprint(JSON.stringify({ ...footprint({ a: 1 }), origin: 'Bria' })).ok).toBe(false);
    const text = JSON.stringify(footprint({ a: 1 }));
    expect(parseFootprint(text.padEnd(CAPS.fileLength)).ok).toBe(true);
    expect(parseFootprint(text.padEnd(CAPS.fileLength + 1)).ok).toBe(false);
  });

  it('is the same after a sheet', () => {
    const own = footprint(
      { Macles: 3, Octahedra: 7 },
      { area: 'North, "upper"', sample: { carats: 12.5, stones: 10 } },
    );
    expect(footprintOfRows(footprintRows(own))).toEqual({ ok: true, footprint: own });
    const back = footprintOfRows(rowsOfCsv(csvOfRows(footprintRows(own))));
    expect(back.ok && back.footprint.dimensions.model).toEqual(own.dimensions.model);
    expect(back.ok && back.footprint.area).toBe('North, "upper"');
  });

  it('reads a sheet of another country: semicolons, decimal commas, per cent', () => {
    const text =
      'Name;Essai\r\nSample stones;200\r\nDimension;Class;Count;Share\r\nModel;Macles;;12,5 %\r\nModel;Autres;;0,875\r\n';
    const read = footprintOfRows(rowsOfCsv(text));
    expect(read.ok && read.footprint.dimensions.model!.classes.map(({ share }) => share)).toEqual([0.125, 0.875]);
  });

  it('names the row of a figure that is none', () => {
    const read = footprintOfRows(rowsOfCsv('Name,Test\r\nModel,Macles,many\r\n'));
    expect(!read.ok && read.faults[0]?.says).toBe("row 2, Count: 'many' is no number.");
  });

  it('gives a spreadsheet no formula', () => {
    for (const cell of rowsOfCsv(csvOfRows(footprintRows(emptyFootprint('=1+1')))).flat()) {
      expect(cell).not.toMatch(/^[=+\-@]/);
    }
  });
});

describe('a composition', () => {
  const known = footprint({ Macles: 10, Octahedra: 10, '-11+9': 10 });

  it.each([
    ['Macles: 12', { Macles: 12 }],
    ['12 macles, 30 octahedra', { Macles: 12, Octahedra: 30 }],
    ['Macles\t1,200\nOctahedra\t34', { Macles: 1200, Octahedra: 34 }],
    ['−11+9 = 140 stones; macles 3', { '-11+9': 140, Macles: 3 }],
    ['Macles 3 pcs; Macles 4 pcs', { Macles: 7 }],
    ['No\tClass\tCarats\tStones\n1\tMacles\t30\t24\n2\tOctahedra\t14\t1,200', { Macles: 24, Octahedra: 1200 }],
    ['Macles\t24\t30.25\nOctahedra\t12.5\t9', { Macles: 24, Octahedra: 9 }],
    ['Macles,12\r\n"Octahedra";1200\r\n-11+9,140,,', { Macles: 12, Octahedra: 1200, '-11+9': 140 }],
  ])('%j', (text, model) => {
    expect(readComposition(text, [known])).toEqual({ composition: { model }, unread: [] });
  });

  it.each(['a'.repeat(900_000), `${' '.repeat(400_000)}:`, '1,'.repeat(400_000), 'Macles\t'.repeat(100_000)])(
    'takes no long time over what is no sheet (%#)',
    (text) => {
      const start = performance.now();
      readComposition(text, [known]);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );

  it('tells what it could not read and guesses nothing', () => {
    expect(readComposition('Lot 12 rough; 40.2 ct; Boart: 3', [known])).toEqual({
      composition: {},
      unread: ['Lot 12 rough', '40.2 ct', 'Boart: 3'],
    });
  });
});

describe('the laws', () => {
  it('the chi-squared tail agrees with the table of the library', () => {
    for (const [degrees, row] of Object.entries(chiSquaredDistributionTable)) {
      for (const [probability, figure] of Object.entries(row as unknown as Record<string, number>)) {
        // The table rounds its figures to hundredths, and some by more than half of one.
        const [low, high] = [
          chiSquaredTail(figure + 0.02, Number(degrees)),
          chiSquaredTail(figure - 0.02, Number(degrees)),
        ];
        expect(Number(probability)).toBeGreaterThanOrEqual(low - 1e-9);
        expect(Number(probability)).toBeLessThanOrEqual(high + 1e-9);
      }
    }
  });

  it('the normal figure is that of the textbooks', () => {
    expect(twoSidedNormal(0.05)).toBeCloseTo(1.959964, 5);
    expect(twoSidedNormal(0.01)).toBeCloseTo(2.575829, 5);
  });

  it('Dirichlet-multinomial probabilities of all outcomes add up to one', () => {
    const weights = [0.7, 2, 11];
    let total = 0;
    for (let a = 0; a <= 9; a++) {
      for (let b = 0; a + b <= 9; b++) total += Math.exp(dirichletMultinomial([a, b, 9 - a - b], weights));
    }
    expect(total).toBeCloseTo(1, 10);
  });

  it('an interval holds its share and narrows with stones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), (count, more) => {
        const [few, many] = [shareInterval(count, count + more), shareInterval(count * 10, (count + more) * 10)];
        expect(few.low).toBeLessThanOrEqual(few.share + 1e-12);
        expect(few.high).toBeGreaterThanOrEqual(few.share - 1e-12);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('nothing has to come from elsewhere where the shares are the same', () => {
    const { low, high } = elsewhereShare([100, 200, 100], [0.25, 0.5, 0.25], 10_000);
    expect(low).toBe(0);
    expect(high).toBeLessThan(0.4);
    expect(elsewhereShare([400, 0, 0], [0.25, 0.5, 0.25], 10_000).low).toBeGreaterThan(0.9);
  });
});

describe('a comparison', () => {
  const profile = footprint({ Macles: 400, Octahedra: 400, Flats: 200 });
  const outcome = (model: Record<string, number>, other = profile) => compareFootprints({ model }, [other])[0]!;

  it.each<[string, Record<string, number>, string]>([
    ['the same shares', { Macles: 80, Octahedra: 80, Flats: 40 }, 'compatible'],
    ['other shares', { Macles: 10, Octahedra: 40, Flats: 150 }, 'differs'],
    ['a class that the footprint does not know', { Macles: 40, Octahedra: 40, Cubes: 40 }, 'differs'],
  ])('%s: %j: %s', (_, model, wanted) => {
    expect(outcome(model).outcome).toBe(wanted);
  });

  it('says that the stones are too few below the stated number, and one more says more', () => {
    const few = outcome({ Macles: 12, Octahedra: 12, Flats: FEWEST_STONES - 25 });
    expect(few.dimensions[0]!.stones).toBe(FEWEST_STONES - 1);
    expect([few.outcome, few.probability, few.dimensions[0]!.elsewhere]).toEqual(['too-few', null, null]);
    expect(outcome({ Macles: 12, Octahedra: 12, Flats: FEWEST_STONES - 24 }).outcome).toBe('compatible');
  });

  it('says so too where the footprint’s sample is too small', () => {
    expect(outcome({ Macles: 400 }, footprint({ Macles: 10, Flats: 10 })).outcome).toBe('too-few');
  });

  it('is milder where parcels of the deposit are known to differ', () => {
    const model = { Macles: 350, Octahedra: 420, Flats: 230 };
    const loose = footprint({ Macles: 400, Octahedra: 400, Flats: 200 }, { concentration: 60 });
    expect(outcome(model, loose).probability!).toBeGreaterThan(outcome(model).probability!);
  });

  it('shares with a sample size count as counts do', () => {
    const shares = [0.4, 0.4, 0.2].map((share, at) => ({
      name: ['Macles', 'Octahedra', 'Flats'][at]!,
      count: null,
      share,
    }));
    const own = footprint({});
    const other = { ...own, dimensions: { ...own.dimensions, model: { sampleStones: 1000, classes: shares } } };
    const model = { Macles: 50, Octahedra: 30, Flats: 40 };
    expect(outcome(model, other).probability).toBeCloseTo(outcome(model).probability!, 10);
  });

  it('weighs several footprints against each other, only where their classes are the same', () => {
    const other = footprint({ Macles: 100, Octahedra: 100, Flats: 800 });
    const model = { Macles: 60, Octahedra: 70, Flats: 35 };
    const [near, far] = compareFootprints({ model }, [profile, other]);
    expect(near!.weight! + far!.weight!).toBeCloseTo(1);
    expect(near!.weight!).toBeGreaterThan(0.99);
    const [one] = compareFootprints({ model }, [profile, footprint({ Macles: 100, Boart: 100 })]);
    expect(one!.weight).toBeNull();
  });

  it('does not depend on the order of classes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 3, maxLength: 6 }), (counts) => {
        const entries = counts.map((count, at): [string, number] => [`c${at}`, count]);
        const sample = entries.map(([name], at): [string, number] => [name, 100 + 40 * at]);
        const forth = outcome(Object.fromEntries(entries), footprint(Object.fromEntries(sample)));
        const back = outcome(
          Object.fromEntries(entries.toReversed()),
          footprint(Object.fromEntries(sample.toReversed())),
        );
        expect(back.outcome).toBe(forth.outcome);
        if (forth.probability !== null) expect(back.probability).toBeCloseTo(forth.probability, 8);
      }),
    );
  });
});
