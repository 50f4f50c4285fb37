import type { FieldText, Listing } from '@/lib/listings';
import {
  appendTo,
  assignedNodesOf,
  createPageIn,
  firstChildOf,
  importInto,
  isElement,
  localNameOf,
  nextSiblingOf,
  rootElementOf,
} from './page-dom.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import type { Steps } from './slices.ts';

/** The page as it is drawn: shadow roots and what is slotted into them, in one tree that readers can read. */
export interface DrawnPage {
  page: Document;
  /** False where the time ran out. */
  isWhole: boolean;
  /** A listing of that tree as one of the page itself. */
  inPage(listing: Listing): Listing;
}

/** Hold no words of a lot, or would do something. Structured data in scripts is kept: what is copied never runs. */
const LEFT_OUT = new Set(['style', 'link', 'template', 'svg', 'iframe', 'object', 'embed', 'video', 'audio', 'canvas']);

/** Looks at the clock once for so many nodes. */
const NODES_PER_STEP = 200;

/** Copies the page into a document that is never shown, runs nothing and loads nothing. The page itself is only read. */
export function* drawPage(page: Document, shadows: ShadowRoots): Steps<DrawnPage> {
  const copy = createPageIn(page);
  rootElementOf(copy)?.remove();
  const originals = new Map<Node, Node>();
  const root = rootElementOf(page);
  let steps = 0;
  const open: [node: Node, parent: Node][] = root ? [[root, copy]] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, parent] = next;
    const into = isSlot(node) ? parent : appendTo(parent, importInto(copy, node, false));
    if (into !== parent) originals.set(into, node);
    for (const child of drawnChildrenOf(node, shadows).reverse()) open.push([child, into]);
    if (++steps % NODES_PER_STEP === 0 && (yield) === 'stop') break;
  }
  return { page: copy, isWhole: open.length === 0, inPage: (listing) => inPage(listing, originals) };
}

function drawnChildrenOf(node: Node, shadows: ShadowRoots): Node[] {
  if (!isElement(node)) return [];
  const root = shadows.rootOf(node);
  if (root) return childrenOf(root);
  const slotted = isSlot(node) ? assignedNodesOf(node as HTMLSlotElement) : [];
  return slotted.length > 0 ? slotted.filter(isDrawn) : childrenOf(node);
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) if (isDrawn(child)) children.push(child);
  return children;
}

function isDrawn(node: Node): boolean {
  return isElement(node) ? !LEFT_OUT.has(localNameOf(node)) : node instanceof Text;
}

function isSlot(node: Node): boolean {
  return isElement(node) && localNameOf(node) === 'slot';
}

function inPage(listing: Listing, originals: ReadonlyMap<Node, Node>): Listing {
  const texts: Listing['texts'] = {};
  for (const [name, words] of Object.entries(listing.texts) as [keyof Listing['texts'], FieldText][]) {
    texts[name] = new WordsInPage(words, originals);
  }
  return { ...listing, texts, element: (originals.get(listing.element) ?? listing.element) as Element };
}

/** Words of the copy where they stand in the page; where the page has changed them meanwhile, nowhere. */
class WordsInPage implements FieldText {
  constructor(
    private readonly words: FieldText,
    private readonly originals: ReadonlyMap<Node, Node>,
  ) {}

  get text(): string {
    return this.words.text;
  }

  get runs(): FieldText['runs'] {
    return this.words.runs.flatMap((run) => {
      const node = this.originals.get(run.node) as Text | undefined;
      return node?.data === run.node.data ? [{ ...run, node }] : [];
    });
  }
}
