import highlightRules from './highlight.css?inline';

/**
 * Firefox ends our scripts without a word when the extension is switched off, but takes the rules out that the background
 * put in. So there what we draw in the page is shown only as long as they say so.
 */
export const SHOWN_WHILE_RULED = '--parcel-vigil-shown';

/**
 * The rules that paint: the background inserts them into a frame that asks for them, once with each origin. Every insertion
 * has the browser work out the style of each element anew (300 ms for ten thousand rows), so there is one wherever one does.
 * Chromium hands a highlight's style down from the root, into shadow roots too, and styles a long page a third sooner where
 * only the root has rules.
 */
export const HIGHLIGHT_RULES: string = import.meta.env.FIREFOX
  ? `${highlightRules}:root > body ~ div:last-child { ${SHOWN_WHILE_RULED}: block !important; }`
  : highlightRules.replaceAll('::highlight(', ':root::highlight(');

/**
 * Firefox paints inside shadow roots with USER rules only. Chromium 156 takes a highlight's colours from AUTHOR rules only
 * (of USER rules it paints the line, not the ground). Neither shows in the page's own list of style sheets.
 */
export const HIGHLIGHT_ORIGINS: readonly ('USER' | 'AUTHOR')[] = import.meta.env.FIREFOX
  ? ['USER', 'AUTHOR']
  : ['AUTHOR'];
