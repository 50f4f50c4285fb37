export { goodsIn } from './goods.ts';
export * from './limits.ts';
export { hasSigns } from './page-signs.ts';
export { type ReadingOptions, readPage, readPageInSteps } from './read-page.ts';
export { labelStrength } from './sheet/label-strength.ts';
export { type FileContext, SheetsOfFile } from './sheet/read-sheets.ts';
export type { CellSpan, Sheet, SheetLot, SheetRow } from './sheet/types.ts';
export type { TaughtSite } from './taught/taught-site.ts';
export type * from './types.ts';
