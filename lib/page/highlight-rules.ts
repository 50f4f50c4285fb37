import highlightRules from './highlight.css?inline';

/** The rules that paint: the background inserts them into a frame that asks for them, once with each origin. */
export const HIGHLIGHT_RULES: string = highlightRules;

/**
 * Both, since no origin does it in every browser: Firefox paints inside shadow roots with USER rules only, and Chromium 156
 * takes a highlight's colours from AUTHOR rules only (of USER rules it paints the line, not the ground). Neither shows in
 * the page's own list of style sheets.
 */
export const HIGHLIGHT_ORIGINS = ['USER', 'AUTHOR'] as const;
