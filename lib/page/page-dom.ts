/**
 * Members of the page's DOM, taken once from their prototypes: a page can give a form control or an image a name such as
 * `parentNode` or `documentElement`, and the plain member of that form, or of `document`, is then the control (H35).
 */
type Method<Owner, Arguments extends unknown[], Value> = (owner: Owner, ...given: Arguments) => Value;

function getter<Owner, Value>(prototype: object, member: string): (owner: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, member)?.get;
  if (!get) throw new Error(`This browser has no ${member}.`);
  return (owner) => Reflect.apply(get, owner, []) as Value;
}

function method<Owner, Arguments extends unknown[], Value>(
  prototype: object,
  member: string,
): Method<Owner, Arguments, Value> {
  const own: unknown = Object.getOwnPropertyDescriptor(prototype, member)?.value;
  if (typeof own !== 'function') throw new Error(`This browser has no ${member}().`);
  return (owner, ...given) => Reflect.apply(own, owner, given) as Value;
}

/** Looked up on first use, so that a module that only names them loads where there is no DOM. */
function onFirstUse<Arguments extends unknown[], Value>(
  find: () => (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  let found: ((...given: Arguments) => Value) | null = null;
  return (...given) => {
    found ??= find();
    return found(...given);
  };
}

const proto = (name: string): object => (Reflect.get(globalThis, name) as { prototype: object }).prototype;

export const parentOf = onFirstUse(() => getter<Node, ParentNode | null>(proto('Node'), 'parentNode'));
export const isConnected = onFirstUse(() => getter<Node, boolean>(proto('Node'), 'isConnected'));
export const textOf = onFirstUse(() => getter<Node, string | null>(proto('Node'), 'textContent'));
export const contains = onFirstUse(() => method<Node, [Node | null], boolean>(proto('Node'), 'contains'));
export const rootOf = onFirstUse(() => method<Node, [], Node>(proto('Node'), 'getRootNode'));
export const appendTo = onFirstUse(() => method<Node, [Node], Node>(proto('Node'), 'appendChild'));

export const firstChildOf = onFirstUse(() => getter<Node, ChildNode | null>(proto('Node'), 'firstChild'));
export const nextSiblingOf = onFirstUse(() => getter<Node, ChildNode | null>(proto('Node'), 'nextSibling'));
export const localNameOf = onFirstUse(() => getter<Element, string>(proto('Element'), 'localName'));
export const classOf = onFirstUse(() => {
  const get = method<Element, [string], string | null>(proto('Element'), 'getAttribute');
  return (element: Element) => get(element, 'class');
});
export const previousElementOf = onFirstUse(() =>
  getter<Element, Element | null>(proto('Element'), 'previousElementSibling'),
);
export const nextElementOf = onFirstUse(() => getter<Element, Element | null>(proto('Element'), 'nextElementSibling'));

/** The elements next to one. */
export function neighboursOf(element: Element): Element[] {
  return [previousElementOf(element), nextElementOf(element)].filter((each) => each !== null);
}

/** The open root of an element; a closed one is told to extensions only. */
export const openRootOf = onFirstUse(() => getter<Element, ShadowRoot | null>(proto('Element'), 'shadowRoot'));

export function isElement(node: Node): node is Element {
  return node instanceof Element;
}

type ListBelow = (start: Node, selector: string) => NodeListOf<Element>;
const queries = ['Document', 'DocumentFragment', 'Element'].map(
  (name): ListBelow => onFirstUse(() => method<Node, [string], NodeListOf<Element>>(proto(name), 'querySelectorAll')),
);

/** Elements below a node, in the page's order, at most `most`; none below what has no elements. */
export function listBelow(start: Node, selector: string, most: number): Element[] {
  const kind = start instanceof Document ? 0 : start instanceof DocumentFragment ? 1 : 2;
  if (kind === 2 && !isElement(start)) return [];
  return Array.prototype.slice.call(queries[kind]!(start, selector), 0, most) as Element[];
}

const allElementsOf = onFirstUse(() =>
  method<Document, [string], HTMLCollectionOf<Element>>(proto('Document'), 'getElementsByTagName'),
);

export function elementCountOf(page: Document): number {
  return allElementsOf(page, '*').length;
}

export const boxOf = onFirstUse(() => method<Element, [], DOMRect>(proto('Element'), 'getBoundingClientRect'));
export const scrollIntoView = onFirstUse(() =>
  method<Element, [ScrollIntoViewOptions], void>(proto('Element'), 'scrollIntoView'),
);

export const rootElementOf = onFirstUse(() => getter<Document, Element | null>(proto('Document'), 'documentElement'));
export const createElementIn = onFirstUse(() =>
  method<Document, ['div' | 'button' | 'span'], HTMLElement>(proto('Document'), 'createElement'),
);
/** A document that is never shown: nothing in it runs or loads. */
export function createPageIn(page: Document): Document {
  return getter<Document, DOMImplementation>(proto('Document'), 'implementation')(page).createHTMLDocument('');
}
export const importInto = onFirstUse(() => method<Document, [Node, boolean], Node>(proto('Document'), 'importNode'));
export const assignedNodesOf = onFirstUse(() =>
  method<HTMLSlotElement, [], Node[]>(proto('HTMLSlotElement'), 'assignedNodes'),
);
const slotOfElement = onFirstUse(() => getter<Node, HTMLSlotElement | null>(proto('Element'), 'assignedSlot'));
const slotOfText = onFirstUse(() => getter<Node, HTMLSlotElement | null>(proto('Text'), 'assignedSlot'));
export const contentTypeOf = onFirstUse(() => getter<Document, string>(proto('Document'), 'contentType'));

const elementAtInDocument = onFirstUse(() =>
  method<Node, [number, number], Element | null>(proto('Document'), 'elementFromPoint'),
);
const elementAtInShadow = onFirstUse(() =>
  method<Node, [number, number], Element | null>(proto('ShadowRoot'), 'elementFromPoint'),
);

/** The topmost element at a point of the viewport, as the tree of `root` (a document or a shadow root) sees it. */
export function elementAt(root: Node, x: number, y: number): Element | null {
  return root instanceof ShadowRoot ? elementAtInShadow(root, x, y) : elementAtInDocument(root, x, y);
}

/** The parent in the tree that is drawn: out of a shadow root it is the host. */
export function drawnParentOf(node: Node): Node | null {
  const parent = parentOf(node);
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/** Where a child of a shadow host is drawn. */
function slotOf(node: Node): HTMLSlotElement | null {
  if (isElement(node)) return slotOfElement(node);
  return node instanceof Text ? slotOfText(node) : null;
}

const walkIn = onFirstUse(() => method<Document, [Node, number], TreeWalker>(proto('Document'), 'createTreeWalker'));

/** Text below a node, in the page's order. */
export function* textsBelow(root: Node): Generator<Text> {
  const walker = walkIn(document, root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text as Text;
}

/** Whether a node stands in an element as the page is drawn, in its shadow roots too. */
export function holdsDrawn(element: Element, node: Node): boolean {
  if (contains(element, node)) return true;
  if (rootOf(element) === rootOf(node)) return false;
  let at: Node | null = node;
  while (at && at !== element) at = slotOf(at) ?? drawnParentOf(at);
  return at !== null;
}

/** Listens with the page's own target, whatever it has named its controls; ends with the signal. */
export function listen<Name extends string>(
  target: EventTarget,
  name: Name,
  signal: AbortSignal,
  handle: (event: Event) => void,
  options: { capture?: boolean } = {},
): void {
  EventTarget.prototype.addEventListener.call(target, name, handle, { ...options, passive: true, signal });
}
