import { WIDTH } from './frame.ts';

/** How many units of the picture a pixel of the screen is, for symbols and for words. */
export interface Scale {
  symbol: number;
  words: number;
  /** Little room for words. */
  isNarrow: boolean;
}

/** From this width on symbols have their full size; below they shrink with the picture, words less than symbols. */
const FULL_WIDTH = 720;
/** Below this one, words are as few as can be. */
const NARROW_WIDTH = 480;
const [LEAST_SYMBOL, LEAST_WORDS] = [0.6, 0.85];

/** `width`: pixels that the picture is wide; `zoom`: how far in. */
export function scaleFor(width: number, zoom: number): Scale {
  const unit = WIDTH / width / zoom;
  const share = width / FULL_WIDTH;
  return {
    symbol: unit * Math.min(1, Math.max(LEAST_SYMBOL, share)),
    words: unit * Math.min(1, Math.max(LEAST_WORDS, share)),
    isNarrow: width < NARROW_WIDTH,
  };
}
