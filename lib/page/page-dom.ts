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

export const boxOf = onFirstUse(() => method<Element, [], DOMRect>(proto('Element'), 'getBoundingClientRect'));
export const scrollIntoView = onFirstUse(() =>
  method<Element, [ScrollIntoViewOptions], void>(proto('Element'), 'scrollIntoView'),
);

export const rootElementOf = onFirstUse(() => getter<Document, Element | null>(proto('Document'), 'documentElement'));
export const createElementIn = onFirstUse(() =>
  method<Document, ['div' | 'button' | 'span'], HTMLElement>(proto('Document'), 'createElement'),
);
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
