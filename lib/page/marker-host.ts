import markerStyle from './marker.css?inline';
import { noteOwn } from './own-elements.ts';
import { appendTo, createElementIn, parentOf, rootElementOf } from './page-dom.ts';

/** Events of ours that the page's own listeners have no business with. */
const OWN_EVENTS = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'focusin', 'focusout'],
  ...['mouseover', 'mouseout', 'pointerover', 'pointerout'],
];

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
    sheet.replaceSync(markerStyle);
    this.root.adoptedStyleSheets = [sheet];
    for (const name of OWN_EVENTS) this.root.addEventListener(name, (event) => event.stopPropagation());
    // A press on a marker must not end the reader's selection, nor take the focus from the page's field.
    this.root.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Whether it stands where it belongs. */
  get stands(): boolean {
    return parentOf(this.element) === rootElementOf(this.page);
  }

  putIn(): void {
    const root = rootElementOf(this.page);
    if (root) appendTo(root, this.element);
  }

  takeOut(): void {
    this.element.remove();
  }
}
