export type * from './types.ts';
export { VERDICTS_BY_STRENGTH } from './types.ts';
