/** Made at build time by `scripts/packed-data.ts` out of `data/labels.json`; its shape is that of `packLabels`. */
declare module 'virtual:labels' {
  /** Unpacks, anew at each call. */
  export const labels: () => string;
}
