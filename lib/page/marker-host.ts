import { SHOWN_WHILE_RULED } from './highlight-rules.ts';
import markerStyle from './marker.css?inline';
import { isOwn, noteOwn } from './own-elements.ts';
import {
  appendTo,
  createElementIn,
  isElement,
  listBelow,
  localNameOf,
  nextSiblingOf,
  parentOf,
  rootElementOf,
} from './page-dom.ts';

/** Events of ours that the page's own listeners have no business with. */
const OWN_EVENTS = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'focusin', 'focusout'],
  ...['mouseover', 'mouseout', 'pointerover', 'pointerout'],
];

const HOST_STYLE: string = import.meta.env.FIREFOX
  ? markerStyle.replace(/display: ?block/, `display: var(${SHOWN_WHILE_RULED}, none)`)
  : markerStyle;

const DEAD_HOSTS = 10;
const NEVER_DRAWN = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript', 'title', 'base']);

/**
 * The one element that stands in the page, with one closed shadow root for all markers. A plain `div`: an element with a name
 * of its own could be defined by the page. It stands beside the body, so the page's own trees stay as they are, and has no
 * attribute. It goes in with the first child that is shown, and out with the last.
 */
export class MarkerHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;

  constructor(private readonly page: Document) {
    this.element = createElementIn(page, 'div');
    noteOwn(this.element);
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_STYLE);
    this.root.adoptedStyleSheets = [sheet];
    for (const name of OWN_EVENTS) this.root.addEventListener(name, (event) => event.stopPropagation());
    // A press on a marker must not end the reader's selection, nor take the focus from the page's field.
    this.root.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Whether it stands where it belongs, bare as we made it, with nothing behind it that could be drawn over it (H38). */
  get stands(): boolean {
    if (parentOf(this.element) !== rootElementOf(this.page) || this.element.hasAttributes()) return false;
    let after = nextSiblingOf(this.element);
    while (after && (!isElement(after) || NEVER_DRAWN.has(localNameOf(after)))) after = nextSiblingOf(after);
    return after === null;
  }

  putIn(): void {
    if (import.meta.env.FIREFOX) this.takeOutDead();
    for (const name of this.element.getAttributeNames()) this.element.removeAttribute(name);
    const root = rootElementOf(this.page);
    if (root) appendTo(root, this.element);
  }

  /** What an earlier version of ours left in the page, whose script was ended with it: bare, and with a line of ours in it. */
  private takeOutDead(): void {
    for (const element of listBelow(this.page, ':root > body ~ div:empty', DEAD_HOSTS)) {
      const root = Reflect.get(element, 'openOrClosedShadowRoot') as ShadowRoot | null | undefined;
      const isDead = root?.mode === 'closed' && !isOwn(element) && !element.hasAttributes();
      if (isDead && root.querySelector('[role="tooltip"]')) element.remove();
    }
  }

  takeOut(): void {
    this.element.remove();
  }
}
