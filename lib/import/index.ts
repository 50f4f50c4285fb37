export { importFiles, importText } from './import-files.ts';
export type * from './types.ts';
