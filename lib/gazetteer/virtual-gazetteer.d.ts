/** Made at build time by `scripts/packed-data.ts` out of `data/`; its shapes are those of `PackedGazetteer`. */
declare module 'virtual:gazetteer' {
  export const places: string;
  export const names: string;
  export const homonyms: string;
}
