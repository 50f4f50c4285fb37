import type { Verdict } from '@/lib/screening';

/** Verdicts that are shown in the page; `none` never is. */
export type ShownVerdict = Exclude<Verdict, 'none'>;

export interface VerdictLook {
  /** Name of the highlight that `highlight.css` styles. */
  highlight: string;
  /** Class of the marker that `marker.css` styles. */
  marker: string;
  /** The sign in the marker: nothing is said by colour alone. */
  sign: string;
  /** Painted on top where words belong to two findings. */
  priority: number;
}

export const VERDICT_LOOKS: Readonly<Record<ShownVerdict, VerdictLook>> = {
  'alerted-zone': { highlight: 'parcel-vigil-alerted', marker: 'alerted', sign: '!', priority: 4 },
  ambiguous: { highlight: 'parcel-vigil-ambiguous', marker: 'ambiguous', sign: '?', priority: 3 },
  'car-unspecified': { highlight: 'parcel-vigil-unspecified', marker: 'unspecified', sign: 'i', priority: 2 },
  'car-other': { highlight: 'parcel-vigil-other', marker: 'other', sign: 'i', priority: 1 },
};

/** Lights the whole listing that was jumped to, for a moment. */
export const SHOWN_HIGHLIGHT = 'parcel-vigil-shown';
