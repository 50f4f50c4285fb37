import type * as z from 'zod/mini';
import { type FootprintFault, faultAt } from './footprint-fault.ts';
import { CAPS } from './limits.ts';
import { DIMENSIONS, type Dimension, type Footprint, type FootprintDimension, footprintSchema } from './schema.ts';

export type Checked = { ok: true; footprint: Footprint } | { ok: false; faults: FootprintFault[] };

/** Shares that are written rounded may add up to a little more or less. */
const ROUNDING = 0.02;

/** Holds data from outside against the schema and the rules beyond it; tells every fault with its path, not the first. */
export function checkFootprint(data: unknown): Checked {
  const parsed = footprintSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map(faultOfIssue) };
  }
  const footprint = parsed.data;
  const faults = DIMENSIONS.flatMap((name) => faultsOf(name, footprint.dimensions[name], footprint));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, footprint };
}

/** Reads the text of a JSON file. */
export function parseFootprint(json: string): Checked {
  if (json.length > CAPS.fileLength) return { ok: false, faults: [faultAt(null, 'tooLarge')] };
  try {
    return checkFootprint(JSON.parse(json));
  } catch {
    return { ok: false, faults: [faultAt(null, 'noJson')] };
  }
}

/** Whether a dimension holds figures to compare with; the template's does not. */
export function isMeasured(dimension: FootprintDimension | null): dimension is FootprintDimension {
  return dimension?.classes.some(({ count, share }) => count !== null || share !== null) ?? false;
}

/** `null` for the file as a whole. */
function placeOf(path: readonly PropertyKey[]): { at: string } | null {
  if (path.length === 0) return null;
  const said = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return { at: said.replace(/^\./, '') };
}

function faultOfIssue(issue: z.core.$ZodIssue): FootprintFault {
  const where = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') return faultAt(where, 'unknownFields', { names: issue.keys.join(', ') });
  if (issue.input === undefined) return faultAt(where, 'missing');
  if (issue.code === 'invalid_type') return faultAt(where, 'wrongType', { expected: issue.expected });
  if (issue.code === 'too_big') return faultAt(where, 'tooHigh', { most: Number(issue.maximum) });
  if (issue.code === 'too_small') return faultAt(where, 'tooLow', { least: Number(issue.minimum) });
  return faultAt(where, 'impossible');
}

function faultsOf(name: Dimension, dimension: FootprintDimension | null, footprint: Footprint): FootprintFault[] {
  if (dimension === null) return [];
  const at = `dimensions.${name}`;
  const faults: FootprintFault[] = [];
  const names = dimension.classes.map((one) => one.name.trim().toLowerCase());
  names.forEach((one, index) => {
    if (names.indexOf(one) !== index) faults.push(faultAt({ at: `${at}.classes[${index}]` }, 'twice', { name: one }));
  });
  if (!isMeasured(dimension)) return faults;
  const { classes } = dimension;
  const counted = classes.filter(({ count }) => count !== null).length;
  const shared = classes.filter(({ share }) => share !== null).length;
  if (counted > 0 && counted < classes.length) faults.push(faultAt({ at }, 'someCounts'));
  if (counted === 0 && shared < classes.length) faults.push(faultAt({ at }, 'someShares'));
  if (counted > 0 || shared < classes.length) return faults;
  const sum = classes.reduce((total, { share }) => total + (share ?? 0), 0);
  if (Math.abs(sum - 1) > ROUNDING) faults.push(faultAt({ at }, 'otherSum', { sum }));
  if (dimension.sampleStones === null && footprint.sample.stones === null) {
    faults.push(faultAt({ at }, 'noStones'));
  }
  return faults;
}
