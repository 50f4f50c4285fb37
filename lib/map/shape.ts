/** One element of the picture: drawn by a screen, or written as text. Plain data, the same for both. */
export interface Shape {
  /** Unique among its neighbours. */
  key: string;
  tag: 'g' | 'path' | 'text' | 'circle' | 'rect' | 'defs' | 'pattern';
  attributes: Attributes;
  text?: string;
  children?: readonly Shape[];
}

/** SVG attributes by their own names. Colours are names of `PALETTE`, as `var(--NAME)`. */
export type Attributes = Readonly<Record<string, string | number>>;

/**
 * Colours of a picture that leaves the screen, which has no theme: the light ones of `components/tokens.css` and
 * `components/map/map-colours.css`.
 */
export const PALETTE: Readonly<Record<string, string>> = {
  paper: '#ffffff',
  ink: '#16202b',
  'ink-soft': '#4b5968',
  'line-strong': '#7c8a99',
  alerted: '#a63c00',
  'alerted-tint': '#fdf1ea',
  judge: '#7a6200',
  'judge-tint': '#fdf6e3',
  unspecified: '#5b45b8',
  'unspecified-tint': '#f3f0fd',
  other: '#1d6a94',
  'other-tint': '#eaf4fa',
  'map-land': '#fdfcf9',
  'map-outside': '#eceff1',
  'map-river': '#5d93b8',
  'map-capture': '#8c1d40',
};

/** Words with a rim of the ground, so that they can be read on lines. */
export const RIMMED: Attributes = { 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
