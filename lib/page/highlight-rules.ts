import highlightRules from './highlight.css?inline';

/** The rules that paint: the background inserts them with origin USER into a frame that asks for them. */
export const HIGHLIGHT_RULES: string = highlightRules;
