export { goodsIn } from './goods.ts';
export * from './limits.ts';
export { hasSigns } from './page-signs.ts';
export { type ReadingOptions, readPage, readPageInSteps } from './read-page.ts';
export type { TaughtSite } from './taught/taught-site.ts';
export type * from './types.ts';
