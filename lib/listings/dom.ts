/**
 * The few members of the DOM that reading needs, taken once from the prototypes: a page can name a form control or an
 * image `firstChild`, `querySelectorAll` or `body` and so hide the real member on a form or on `document`. Where there are
 * no DOM prototypes (linkedom in Node), the plain members are used; nothing can shadow them there.
 */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;
const FRAGMENT_NODE = 11;

type Getter<Owner, Value> = (owner: Owner) => Value;

function prototypeOf(name: string): object | null {
  const found: unknown = Reflect.get(globalThis, name);
  return typeof found === 'function' ? (found.prototype as object) : null;
}

function getterOf<Owner, Value>(interfaceName: string, member: string): Getter<Owner, Value> {
  const prototype = prototypeOf(interfaceName);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, member)?.get;
  if (get) return (owner) => get.call(owner) as Value;
  return (owner) => Reflect.get(owner as object, member) as Value;
}

function methodOf<Owner, Arguments extends unknown[], Value>(
  interfaceName: string,
  member: string,
): (owner: Owner, ...given: Arguments) => Value {
  const prototype = prototypeOf(interfaceName);
  const method: unknown = prototype && Object.getOwnPropertyDescriptor(prototype, member)?.value;
  if (typeof method === 'function') return (owner, ...given) => Reflect.apply(method, owner, given) as Value;
  return (owner, ...given) =>
    (Reflect.get(owner as object, member) as (...given: Arguments) => Value).apply(owner, given);
}

export const nodeTypeOf = getterOf<Node, number>('Node', 'nodeType');
export const firstChildOf = getterOf<Node, ChildNode | null>('Node', 'firstChild');
export const nextSiblingOf = getterOf<Node, ChildNode | null>('Node', 'nextSibling');
export const previousSiblingOf = getterOf<Node, ChildNode | null>('Node', 'previousSibling');
export const parentOf = getterOf<Node, ParentNode | null>('Node', 'parentNode');
export const dataOf = getterOf<Text, string>('CharacterData', 'data');
export const ownerDocumentOf = getterOf<Node, Document | null>('Node', 'ownerDocument');

export const holds = methodOf<Node, [Node], boolean>('Node', 'contains');

const htmlOfElement = getterOf<Element, string>('Element', 'innerHTML');
export const firstElementOf = getterOf<Element, Element | null>('Element', 'firstElementChild');
export const nextElementOf = getterOf<Element, Element | null>('Element', 'nextElementSibling');
const childrenOfElement = getterOf<Element, HTMLCollection>('Element', 'children');
const textContentOfNode = getterOf<Node, string | null>('Node', 'textContent');
const localNameOfElement = getterOf<Element, string>('Element', 'localName');
const attributeOfElement = methodOf<Element, [string], string | null>('Element', 'getAttribute');
export const attributeNamesOf = methodOf<Element, [], string[]>('Element', 'getAttributeNames');
const queryDocument = methodOf<ParentNode, [string], NodeListOf<Element>>('Document', 'querySelectorAll');
const queryElement = methodOf<ParentNode, [string], NodeListOf<Element>>('Element', 'querySelectorAll');
const queryFragment = methodOf<ParentNode, [string], NodeListOf<Element>>('DocumentFragment', 'querySelectorAll');
const rootOfDocument = getterOf<Document, Element | null>('Document', 'documentElement');

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === TEXT_NODE;
}

export function isDocument(node: Node): node is Document {
  return nodeTypeOf(node) === DOCUMENT_NODE;
}

/** Lower-case name without prefix: `td`. */
export function localNameOf(element: Element): string {
  return localNameOfElement(element).toLowerCase();
}

export function attributeOf(element: Element, name: string): string | null {
  return attributeOfElement(element, name);
}

export function textContentOf(node: Node): string {
  return textContentOfNode(node) ?? '';
}

/** All that lies in an element, written out: one call of the DOM where walking would take dozens. */
export function htmlOf(element: Element): string {
  return htmlOfElement(element);
}

export function queryAll(root: ParentNode, selector: string): Element[] {
  const type = nodeTypeOf(root);
  const query = type === DOCUMENT_NODE ? queryDocument : type === FRAGMENT_NODE ? queryFragment : queryElement;
  return Array.from(query(root, selector));
}

/**
 * All elements that one of several selectors names, in the page's order. Asked one by one first: browsers look a single name
 * up several times as fast as a list of them, and on most pages only one is there.
 */
export function queryAny(root: ParentNode, selectors: readonly string[]): Element[] {
  const filled = selectors.map((selector) => queryAll(root, selector)).filter((found) => found.length > 0);
  return filled.length > 1 ? queryAll(root, selectors.join(', ')) : (filled[0] ?? []);
}

export function queryFirst(root: ParentNode, selector: string): Element | null {
  return queryAll(root, selector)[0] ?? null;
}

export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return parent && isElement(parent) ? parent : null;
}

export function rootElementOf(document: Document): Element | null {
  return rootOfDocument(document);
}

/** The page's body: found as a child of the root element, since `document.body` can be hidden by a name. */
export function bodyOf(document: Document): Element | null {
  const root = rootElementOf(document);
  return (root && childElements(root).find((child) => localNameOf(child) === 'body')) ?? root;
}

export function childElements(parent: Node): Element[] {
  const elements: Element[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    if (isElement(child)) elements.push(child);
  }
  return elements;
}

/** The same for an element of very many children. */
export function childrenOf(parent: Element): Element[] {
  return Array.from(childrenOfElement(parent));
}

/** The words of the page's `title`, outside any drawing. */
export function titleOf(document: Document): string {
  const root = rootElementOf(document);
  const title = root && queryAll(root, 'title').find((element) => !isInDrawing(element));
  return title ? textContentOf(title).replace(/\s+/g, ' ').trim() : '';
}

function isInDrawing(element: Element): boolean {
  return nearest(element, (each) => localNameOf(each) === 'svg') !== null;
}

/** The element, or the nearest around it, that is such; `end` and what is around that are not asked. */
export function nearest(
  element: Element | null,
  isSuch: (element: Element) => boolean,
  end: Element | null = null,
): Element | null {
  let at = element;
  while (at && at !== end && !isSuch(at)) at = parentElementOf(at);
  return at === end ? null : at;
}

/** The next node in document order that does not lie in `node`, as long as it lies below `root`. */
export function nextOutside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

/** The next node in document order below `root`. */
export function nextNode(node: Node, root: Node): Node | null {
  return firstChildOf(node) ?? nextOutside(node, root);
}
