import type * as z from 'zod/mini';
import { CAPS } from './limits.ts';
import { DIMENSIONS, type Dimension, type Footprint, type FootprintDimension, footprintSchema } from './schema.ts';

export type Checked = { ok: true; footprint: Footprint } | { ok: false; faults: string[] };

/** Shares that are written rounded may add up to a little more or less. */
const ROUNDING = 0.02;

/** Holds data from outside against the schema and the rules beyond it; tells every fault with its path, not the first. */
export function checkFootprint(data: unknown): Checked {
  const parsed = footprintSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => `${pathOf(issue.path)}: ${reasonOf(issue)}`) };
  }
  const footprint = parsed.data;
  const faults = DIMENSIONS.flatMap((name) => faultsOf(name, footprint.dimensions[name], footprint));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, footprint };
}

/** Reads the text of a JSON file. */
export function parseFootprint(json: string): Checked {
  if (json.length > CAPS.fileLength) return { ok: false, faults: ['The file is too large for a footprint.'] };
  try {
    return checkFootprint(JSON.parse(json));
  } catch {
    return { ok: false, faults: ['The file is no JSON.'] };
  }
}

/** Whether a dimension holds figures to compare with; the template's does not. */
export function isMeasured(dimension: FootprintDimension | null): dimension is FootprintDimension {
  return dimension?.classes.some(({ count, share }) => count !== null || share !== null) ?? false;
}

function pathOf(path: readonly PropertyKey[]): string {
  const said = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return said.replace(/^\./, '') || 'the file';
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')}: no such field is known.`;
  if (issue.input === undefined) return 'is missing.';
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}.`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}.`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}.`;
  return 'cannot be what stands there.';
}

function faultsOf(name: Dimension, dimension: FootprintDimension | null, footprint: Footprint): string[] {
  if (dimension === null) return [];
  const at = `dimensions.${name}`;
  const faults: string[] = [];
  const names = dimension.classes.map((one) => one.name.trim().toLowerCase());
  names.forEach((one, index) => {
    if (names.indexOf(one) !== index) faults.push(`${at}.classes[${index}]: '${one}' stands there twice.`);
  });
  if (!isMeasured(dimension)) return faults;
  const { classes } = dimension;
  const counted = classes.filter(({ count }) => count !== null).length;
  const shared = classes.filter(({ share }) => share !== null).length;
  if (counted > 0 && counted < classes.length) faults.push(`${at}: some classes have a count and some have none.`);
  if (counted === 0 && shared < classes.length) faults.push(`${at}: some classes have a share and some have none.`);
  if (counted > 0 || shared < classes.length) return faults;
  const sum = classes.reduce((total, { share }) => total + (share ?? 0), 0);
  if (Math.abs(sum - 1) > ROUNDING) faults.push(`${at}: the shares add up to ${sum.toFixed(3)}, not to 1.`);
  if (dimension.sampleStones === null && footprint.sample.stones === null) {
    faults.push(`${at}: shares need the number of stones that they were measured on (sampleStones, or sample.stones).`);
  }
  return faults;
}
