import { extensionApi } from './extension-api.ts';
import { CLOSED_ROOTS_ASKED, SHADOW_CANDIDATES, SHADOW_LOOKS_MS, SHADOW_PENDING } from './limits.ts';
import { isOwn } from './own-elements.ts';
import { firstChildOf, isConnected, isElement, listBelow, localNameOf, openRootOf, textOf } from './page-dom.ts';

/**
 * What can hold no shadow root, most frequent first: the browser passes over it several times as fast as we could. What is
 * left are the few plain elements that can, and all with names of the page's own.
 */
const CANDIDATES =
  ':not(td,tr,th,a,b,i,em,strong,li,ul,ol,dl,dt,dd,br,img,table,tbody,thead,script,style,link,meta,svg,path,form,option,select,input,button,label)';

const WATCHED = { childList: true, characterData: true, subtree: true };

/**
 * The shadow roots of a page, open and closed. They are outside of what the page's own tree tells: they have to be found,
 * watched each for itself, and looked for again, since a root that comes late is no change of the page.
 */
export class ShadowRoots {
  private readonly roots = new Map<Element, ShadowRoot>();
  private readonly pending = new Set<Element>();
  private observer: MutationObserver | null = null;

  /** Observes all roots, those found later too. */
  observeWith(observer: MutationObserver): void {
    this.observer = observer;
    for (const root of this.roots.values()) observer.observe(root, WATCHED);
  }

  /** Looks for roots in the whole page; answers the new ones. */
  find(page: Document): ShadowRoot[] {
    this.forgetGone();
    return this.findIn(page, ...this.roots.values());
  }

  /** Looks for roots at and below what came in, roots in roots too; answers the new ones. */
  findIn(...open: Node[]): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const root of this.newRootsIn(next)) {
        found.push(root);
        open.push(root);
      }
    }
    return found;
  }

  /** Root of an element, as far as it was found. */
  rootOf(element: Element): ShadowRoot | undefined {
    return this.roots.get(element);
  }

  /** All words in roots that are on the page. */
  get words(): string {
    this.forgetGone();
    return Array.from(this.roots.values(), (root) => textOf(root) ?? '').join('\n');
  }

  /** Elements that may still get a root are looked at again a few times; `found` is told of new ones. */
  lookAgain(page: Document, signal: AbortSignal, found: () => void): void {
    const look = (turn: number) => {
      const wait = SHADOW_LOOKS_MS[turn];
      if (wait === undefined || signal.aborted) return;
      const timer = setTimeout(() => {
        if (this.hasNewRoot() && this.find(page).length > 0) found();
        look(turn + 1);
      }, wait);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    };
    look(0);
  }

  private newRootsIn(start: Node): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    let asked = 0;
    for (const element of candidatesIn(start)) {
      if (this.roots.has(element) || isOwn(element)) continue;
      let root = openRootOf(element);
      const mayBeClosed = !root && (isOfPage(element) || !firstChildOf(element));
      if (mayBeClosed && asked++ < CLOSED_ROOTS_ASKED) root = shadowRootOf(element);
      if (root) {
        found.push(root);
        this.roots.set(element, root);
        this.pending.delete(element);
        this.observer?.observe(root, WATCHED);
      } else if (mayBeClosed && this.pending.size < SHADOW_PENDING) this.pending.add(element);
    }
    return found;
  }

  private hasNewRoot(): boolean {
    for (const element of this.pending) if (isConnected(element) && shadowRootOf(element)) return true;
    return false;
  }

  private forgetGone(): void {
    for (const element of this.roots.keys()) if (!isConnected(element)) this.roots.delete(element);
    for (const element of this.pending) if (!isConnected(element)) this.pending.delete(element);
  }
}

function candidatesIn(start: Node): Element[] {
  const below = listBelow(start, CANDIDATES, SHADOW_CANDIDATES);
  return isElement(start) ? [start, ...below] : below;
}

/** A name with a hyphen: an element that the page defines. */
function isOfPage(element: Element): boolean {
  return localNameOf(element).includes('-');
}

/** Open or closed: only an extension is told of closed ones. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (isOwn(element)) return null;
  const own = Reflect.get(element, 'openOrClosedShadowRoot') as ShadowRoot | null | undefined;
  if (own !== undefined) return own;
  try {
    return extensionApi()?.dom?.openOrClosedShadowRoot(element) ?? openRootOf(element);
  } catch {
    // Chromium refuses elements that can hold none: so there is none.
    return null;
  }
}
