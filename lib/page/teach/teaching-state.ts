import type { TaughtSite } from '@/lib/listings';
import type { TeachingFault } from '@/lib/listings/taught/generalise';
import type { TaughtFieldName } from '@/lib/listings/taught/taught-site';

/** What is pointed at: one lot first, then its fields. */
export type PointingAt = 'lot-element' | TaughtFieldName;

/** Which way the keyboard goes from the element that is outlined. */
export type PointingMove = 'next' | 'previous' | 'larger' | 'smaller';

/** What the reader does in the panel, told to the page. */
export type TeachCommand =
  /** Begins anew, pointing at a lot. */
  | { do: 'start' }
  /** Changes nothing and tells how things stand. */
  | { do: 'look' }
  | { do: 'point'; at: PointingAt | null }
  | { do: 'move'; to: PointingMove }
  /** Takes the element that is outlined. */
  | { do: 'choose' }
  /** A field that was pointed at wrongly, or that the site does not have. */
  | { do: 'drop'; field: TaughtFieldName }
  /** Takes everything out of the page. */
  | { do: 'end' };

/** Why what is pointed at cannot be taught: it stands in a frame, or is drawn by a shadow root. */
export type PointingFault = 'inFrame' | 'inShadow';

/** How the teaching of a page stands. */
export interface TeachingState {
  /** What is to be pointed at now; `null`: nothing, the page can be used. */
  at: PointingAt | null;
  /** Words of the element that is outlined. */
  outlined: string | null;
  /** Words of the lot that was chosen. */
  lot: string | null;
  /** Fields that were chosen, with their words. */
  fields: { name: TaughtFieldName; words: string }[];
  /** What follows from it, once there is enough. */
  site: TaughtSite | null;
  fault: TeachingFault | PointingFault | null;
}
