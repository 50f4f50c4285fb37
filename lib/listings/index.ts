export * from './limits.ts';
export { hasSigns } from './page-signs.ts';
export { type ReadingOptions, readPage, readPageInSteps } from './read-page.ts';
export type * from './types.ts';
