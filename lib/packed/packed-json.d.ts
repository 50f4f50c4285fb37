/** A data file, packed by `scripts/packed-data.ts`; the function unpacks it, anew at each call. */
declare module '*.json?packed' {
  const readData: () => unknown;
  export default readData;
}
