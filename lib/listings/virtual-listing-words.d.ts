/** Made at build time by `scripts/packed-data.ts` out of `data/labels.json` and `data/words.json`; its shape is that of `packWords`. */
declare module 'virtual:listing-words' {
  /** Unpacks, anew at each call. */
  export const listingWords: () => string;
}
