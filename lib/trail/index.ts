export type * from './types.ts';
export { DECISIONS } from './types.ts';
