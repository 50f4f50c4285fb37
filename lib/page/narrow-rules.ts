import { drawnParentOf, isElement, localNameOf, nextElementOf, previousElementOf, rootOf } from './page-dom.ts';
import { MOST_SCOPES, MOST_STEPS, type RuleScope, type RuleStep, TAG } from './rule-scope.ts';

/** Elements beside the ones that are painted get rules with them: the next ones are mostly found in the same place of a row. */
const SIBLINGS_AHEAD = 250;
/** More of them and rules for the whole page cost less. */
const MOST_SCOPES_IN_ALL = 40;
/** Counted by walking; beyond, all siblings are counted once. */
const WALKED_SIBLINGS = 32;
const OUTERMOST = /^(?:body|html)$/;

/**
 * Keeps which elements of a long page have the rules that paint. Rules for all have the browser work out the style of every
 * element anew (300 ms for ten thousand rows, in one stretch); rules for the places of some have it look at these.
 */
export class NarrowRules {
  private readonly scopes: RuleScope[] = [];
  /** The least that holds all places of a shape that were asked for. */
  private readonly seen = new Map<string, RuleScope>();

  /** What is asked for so that all these elements have rules: nothing where they do; `all` where that is less work. */
  lacking(elements: Iterable<Element>): RuleScope[] | 'all' {
    const counted = new Map<Node, Map<Node, number>>();
    const bare: RuleScope[] = [];
    for (const element of new Set([...elements].map(inDocument))) {
      const place = placeOf(element, counted);
      if (!this.scopes.some((scope) => holds(scope, place))) bare.push(place);
    }
    const lacking = groupsOf(bare).map((group) => this.around(group));
    return lacking.length > MOST_SCOPES || this.scopes.length + lacking.length > MOST_SCOPES_IN_ALL ? 'all' : lacking;
  }

  /** These are in. */
  add(scopes: readonly RuleScope[]): void {
    this.scopes.push(...scopes);
  }

  /**
   * The least that holds a group; where its places, or those of former groups of its shape, differ, the elements in which they
   * differ most (rows, cards) and their neighbours, which hand the rules down: fewer elements to match than their cells.
   */
  private around(group: readonly RuleScope[]): RuleScope {
    const shape = shapeOf(group[0]!);
    const seen = this.seen.get(shape);
    const least = hullOf(seen ? [...group, seen] : group);
    this.seen.set(shape, least);
    const spreads = least.map(({ from, to }) => to - from);
    const widest = Math.max(...spreads);
    const own = hullOf(group);
    if (widest === 0) return own;
    const at = spreads.indexOf(widest);
    return [...own.slice(0, at), widened(own[at]!)];
  }
}

/** A shadow root's rules are handed down from its host. */
function inDocument(element: Element): Element {
  let at = element;
  for (let root = rootOf(at); root instanceof ShadowRoot; root = rootOf(at)) at = root.host;
  return at;
}

function placeOf(element: Element, counted: Map<Node, Map<Node, number>>): RuleScope {
  const steps: RuleStep[] = [];
  let at: Node | null = element;
  while (at && isElement(at) && steps.length < MOST_STEPS) {
    const name = localNameOf(at);
    if (steps.length > 0 && OUTERMOST.test(name)) break;
    const number = numberOf(at, counted);
    steps.unshift({ tag: TAG.test(name) ? name : '*', from: number, to: number });
    at = drawnParentOf(at);
  }
  return steps;
}

/** Counted from 1 among the element's siblings. */
function numberOf(element: Element, counted: Map<Node, Map<Node, number>>): number {
  const parent = drawnParentOf(element);
  const known = parent && counted.get(parent)?.get(element);
  if (known) return known;
  let number = 1;
  let first = element;
  for (let before = previousElementOf(first); before; before = previousElementOf(first)) {
    first = before;
    number += 1;
  }
  if (parent && number > WALKED_SIBLINGS) counted.set(parent, numbersFrom(first));
  return number;
}

function numbersFrom(first: Element): Map<Node, number> {
  const numbers = new Map<Node, number>();
  for (let at: Element | null = first; at; at = nextElementOf(at)) numbers.set(at, numbers.size + 1);
  return numbers;
}

function holds(scope: RuleScope, place: RuleScope): boolean {
  return (
    scope.length <= place.length &&
    scope.every(({ tag, from, to }, at) => {
      const step = place[at]!;
      return tag === step.tag && from <= step.from && step.to <= to;
    })
  );
}

function groupsOf(places: readonly RuleScope[]): RuleScope[][] {
  return [...Map.groupBy(places, shapeOf).values()];
}

function shapeOf(scope: RuleScope): string {
  return scope.map(({ tag }) => tag).join('>');
}

/** The least scope that holds some of one shape. */
function hullOf(scopes: readonly RuleScope[]): RuleScope {
  return scopes[0]!.map(({ tag }, at) => ({
    tag,
    from: Math.min(...scopes.map((scope) => scope[at]!.from)),
    to: Math.max(...scopes.map((scope) => scope[at]!.to)),
  }));
}

function widened({ tag, from, to }: RuleStep): RuleStep {
  return { tag, from: Math.max(1, from - SIBLINGS_AHEAD), to: to + SIBLINGS_AHEAD };
}
