/** Made at build time by `scripts/packed-data.ts` out of `data/`; its shapes are those of `PackedGazetteer`. */
declare module 'virtual:gazetteer' {
  export const words: string;
  /** Unpacks, anew at each call. */
  export const places: () => string;
  export const otherWords: () => string;
  export const homonyms: string;
}

/** Made at build time out of `cues/`; its shape is that of `packCues`. */
declare module 'virtual:cues' {
  /** Unpacks, anew at each call; behind a form feed stand the turns of phrase, as JSON. */
  export const cues: () => string;
  export const otherCues: () => string;
}
