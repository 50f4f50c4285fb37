import rules from './highlight.css?inline';
import { type RuleScope, selectorOf } from './rule-scope.ts';

/**
 * Firefox ends our scripts without a word when the extension is switched off, but takes the rules out that the background
 * put in. So there what we draw in the page is shown only as long as they say so.
 */
export const SHOWN_WHILE_RULED = '--parcel-vigil-shown';

/**
 * The rules that paint, for some elements or (`null`) for all: the background inserts them into a frame that asks for them,
 * once with each origin. Rules for all have the browser work out the style of each element anew (300 ms for ten thousand
 * rows). Chromium hands a highlight's style down from element to element, into shadow roots too, and styles a page a third
 * sooner where only the root has rules.
 */
export function highlightRules(scopes: readonly RuleScope[] | null): string {
  if (import.meta.env.FIREFOX)
    return `${rules}:root > body ~ div:last-child { ${SHOWN_WHILE_RULED}: block !important; }`;
  const selectors = scopes ? scopes.map(selectorOf) : [':root'];
  return rules.replace(/::highlight\([\w-]+\)/g, (highlight) => selectors.map((each) => each + highlight).join());
}

/**
 * Firefox paints inside shadow roots with USER rules only. Chromium 156 takes a highlight's colours from AUTHOR rules only
 * (of USER rules it paints the line, not the ground). Neither shows in the page's own list of style sheets.
 */
export const HIGHLIGHT_ORIGINS: readonly ('USER' | 'AUTHOR')[] = import.meta.env.FIREFOX
  ? ['USER', 'AUTHOR']
  : ['AUTHOR'];
