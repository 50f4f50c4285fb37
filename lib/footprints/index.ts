export { type Checked, checkFootprint, isMeasured, parseFootprint } from './check-footprint.ts';
export {
  type ClassComparison,
  compareFootprints,
  type DimensionComparison,
  type FootprintComparison,
  type Outcome,
} from './compare.ts';
export { type Composition, foldName, type ReadComposition, readComposition, stonesIn } from './composition.ts';
export { csvOfRows, rowsOfCsv } from './csv.ts';
export type { FootprintFault, FootprintFaultCode } from './footprint-fault.ts';
export type { Interval } from './intervals.ts';
export * from './limits.ts';
export { DIMENSIONS, type Dimension, type Footprint, type FootprintClass, type FootprintDimension } from './schema.ts';
export { type Cell, footprintOfRows, footprintRows } from './sheet.ts';
export { emptyFootprint } from './template.ts';
