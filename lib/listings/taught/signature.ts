import { attributeNamesOf, attributeOf, childElements, localNameOf, parentElementOf } from '../dom.ts';
import { TAG, TAUGHT_CAPS, type TaughtElement, type TaughtStep } from './taught-site.ts';

/** Attributes whose presence tells what an element is; those of form, state and script tell nothing that lasts. */
const TELLING = /^(?:itemprop|itemscope|itemtype|role|data-[a-z0-9-]+)$/;
const FRAMEWORK = /^data-(?:v-|react|svelte|n-|s-|astro|aos|id-\d)|\d{3}/;

/** Classes that a build or a state writes: they are others tomorrow, or in the next row. */
const MADE_BY_TOOL =
  /^(?:css|sc|jss|svelte|emotion|styled)[-_]|^_|__(?=[a-z0-9_-]*\d)[a-z0-9_-]{5,}$|\d{3}|[:[\](){}/@!.]/i;
const STATE =
  /^(?:is-|has-|js-)|^(?:active|selected|current|hover|focus|open|opened|closed|expanded|collapsed|odd|even|first|last|new|visited|sold|hidden|visible|featured|highlight(?:ed)?)$|(?:^|-)(?:odd|even|active|selected|hover)$/i;

export function classesOf(element: Element): string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}

/** What an element has that will last: kept small, so that one odd class does not lose the others. */
export function signatureOf(element: Element): TaughtElement {
  const classes = classesOf(element).filter((name) => isName(name) && !MADE_BY_TOOL.test(name) && !STATE.test(name));
  return { tag: localNameOf(element), classes: classes.slice(0, TAUGHT_CAPS.names), attributes: attributesOf(element) };
}

function attributesOf(element: Element): string[] {
  const names = Array.from(attributeNamesOf(element));
  return names
    .filter((name) => isName(name) && TELLING.test(name) && !FRAMEWORK.test(name))
    .slice(0, TAUGHT_CAPS.names);
}

function isName(name: string): boolean {
  return name.length <= TAUGHT_CAPS.name && !/[\s<>"'`=]/.test(name);
}

/** Whether the page's element can be described at all. */
export function isDescribable(element: Element): boolean {
  return TAG.test(localNameOf(element));
}

export function hasSignature(element: Element, wanted: TaughtElement): boolean {
  if (localNameOf(element) !== wanted.tag) return false;
  if (wanted.classes.length > 0) {
    const classes = classesOf(element);
    if (!wanted.classes.every((name) => classes.includes(name))) return false;
  }
  return wanted.attributes.every((name) => attributeOf(element, name) !== null);
}

/**
 * What an element shares with those beside it: a class or attribute that most of its kind do not have is its own and says
 * nothing about the others. An element without others of its kind keeps all.
 */
export function sharedSignature(element: Element): TaughtElement {
  const own = signatureOf(element);
  const parent = parentElementOf(element);
  const kind = parent ? childElements(parent).filter((child) => localNameOf(child) === own.tag) : [];
  const others = kind.filter((child) => child !== element);
  if (others.length === 0) return own;
  const isShared = (holds: (other: Element) => boolean) => others.filter(holds).length * 2 >= others.length;
  return {
    tag: own.tag,
    classes: own.classes.filter((name) => isShared((other) => classesOf(other).includes(name))),
    attributes: own.attributes.filter((name) => isShared((other) => attributeOf(other, name) !== null)),
  };
}

/** How much of what an element has is asked of the others. */
export type Strictness = 'all' | 'no-numbers' | 'tag';

const STRICTNESS: Record<Strictness, (own: TaughtElement) => TaughtElement> = {
  all: (own) => own,
  'no-numbers': ({ tag, classes, attributes }) => ({
    tag,
    classes: classes.filter((name) => !/\d/.test(name)),
    attributes: attributes.filter((name) => !/\d/.test(name)),
  }),
  tag: ({ tag }) => ({ tag, classes: [], attributes: [] }),
};

/** The steps from `root` down to `element`; `null` where it does not lie in it, or too deep. */
export function stepsTo(element: Element, root: Element, strictness: Strictness = 'all'): TaughtStep[] | null {
  const steps: TaughtStep[] = [];
  for (let at = element; at !== root; ) {
    const parent = parentElementOf(at);
    if (!parent || steps.length >= TAUGHT_CAPS.steps || !isDescribable(at)) return null;
    steps.unshift(stepOf(at, parent, STRICTNESS[strictness]));
    at = parent;
  }
  return steps;
}

function stepOf(element: Element, parent: Element, kept: (own: TaughtElement) => TaughtElement): TaughtStep {
  const own = kept(signatureOf(element));
  // Of two cells with a class of their own kind, the class tells more than the place; the place breaks the tie.
  const alike = childElements(parent).filter((child) => hasSignature(child, own));
  return { ...own, at: Math.min(alike.indexOf(element), TAUGHT_CAPS.at) };
}

/** The element that the steps lead to; `null` where one of them leads nowhere. */
export function follow(steps: readonly TaughtStep[], root: Element): Element | null {
  let at: Element | null = root;
  for (const step of steps) {
    if (!at) return null;
    at = childElements(at).filter((child) => hasSignature(child, step))[step.at] ?? null;
  }
  return at;
}
