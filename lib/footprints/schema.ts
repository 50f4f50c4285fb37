import * as z from 'zod/mini';
import { CAPS } from './limits.ts';

z.config({ jitless: true });

/** What a profile is told by. Sizes come in two ways of sorting: by carats a stone, and by sieve. */
export const DIMENSIONS = ['sizeByCarat', 'sizeBySieve', 'model', 'quality', 'colour'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const text = z.string().check(z.minLength(1), z.maxLength(CAPS.textLength));
const whole = z.int().check(z.minimum(0), z.maximum(CAPS.stones));

/** One class with its number of stones, or its share of them (0 to 1). Both `null` where it was not measured. */
const classSchema = z.strictObject({
  name: text,
  count: z.nullable(whole),
  share: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
});

const dimensionSchema = z.strictObject({
  /** Stones that the shares were measured on; `null` where the whole sample was. */
  sampleStones: z.nullable(whole),
  classes: z.array(classSchema).check(z.minLength(1), z.maxLength(CAPS.classes)),
});

/** The file of a footprint. Nothing in it is ours: none is bundled, and the template holds no figure. */
export const footprintSchema = z.strictObject({
  format: z.literal('parcel-vigil-footprint'),
  version: z.literal(1),
  name: text,
  area: z.nullable(text),
  author: z.nullable(text),
  /** When the sample was taken or mined, ISO days; `null` where that is not known. */
  period: z.nullable(z.strictObject({ from: z.nullable(z.iso.date()), until: z.nullable(z.iso.date()) })),
  sample: z.strictObject({ carats: z.nullable(z.number().check(z.minimum(0))), stones: z.nullable(whole) }),
  /**
   * How alike parcels of the deposit are: the concentration of a Dirichlet law from which each parcel's own shares come,
   * in stones. `null`: not known, parcels are taken to differ by chance alone.
   */
  concentration: z.nullable(z.number().check(z.minimum(1), z.maximum(CAPS.stones))),
  note: z.nullable(z.string().check(z.maxLength(CAPS.textLength * 10))),
  dimensions: z.strictObject({
    sizeByCarat: z.nullable(dimensionSchema),
    sizeBySieve: z.nullable(dimensionSchema),
    model: z.nullable(dimensionSchema),
    quality: z.nullable(dimensionSchema),
    colour: z.nullable(dimensionSchema),
  }),
});

export type Footprint = z.infer<typeof footprintSchema>;
export type FootprintDimension = z.infer<typeof dimensionSchema>;
export type FootprintClass = z.infer<typeof classSchema>;
