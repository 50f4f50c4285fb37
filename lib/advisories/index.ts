export type * from './types.ts';
// Placeholder until the schema lands.
export type AdvisoryList = { version: number };
