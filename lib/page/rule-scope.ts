/**
 * Elements that rules are for, told by where they stand among their siblings: a page's own nodes get no name or attribute of
 * ours. From the outermost of a few steps down to the element itself.
 */
export type RuleScope = RuleStep[];

export interface RuleStep {
  /** Local name, `*` for one that no selector can hold as it is. */
  tag: string;
  /** Counted from 1 among its element siblings, both ends inclusive. */
  from: number;
  to: number;
}

export const MOST_STEPS = 4;
export const MOST_SCOPES = 8;
export const MOST_SIBLINGS = 10_000_000;
export const TAG = /^(?:\*|[a-z][a-z0-9-]{0,60})$/;

/** The scope as a selector. */
export function selectorOf(scope: RuleScope): string {
  return scope.map(({ tag, from, to }) => tag + (from === to ? `:nth-child(${from})` : rangeOf(from, to))).join('>');
}

function rangeOf(from: number, to: number): string {
  return `${from > 1 ? `:nth-child(n+${from})` : ''}:nth-child(-n+${to})`;
}
