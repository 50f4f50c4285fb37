import { MarkerHost } from '../marker-host.ts';
import { boxOf, contains, createElementIn, elementAt } from '../page-dom.ts';
import teachStyle from './teach.css?inline';

/** What is drawn while the reader points: a sheet that catches the pointer, two outlines, and a line of words. */
export class PointingView {
  private readonly host: MarkerHost;
  private readonly catcher: HTMLElement;
  private readonly outline: HTMLElement;
  private readonly lot: HTMLElement;
  private readonly bar: HTMLElement;

  constructor(private readonly page: Document) {
    this.host = new MarkerHost(page);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(teachStyle);
    this.host.root.adoptedStyleSheets = [...this.host.root.adoptedStyleSheets, sheet];
    this.catcher = this.add('catch');
    this.lot = this.add('outline lot');
    this.outline = this.add('outline');
    this.bar = this.add('bar');
    // Read out as it changes: which words are outlined, and what is asked for.
    this.bar.setAttribute('role', 'status');
  }

  show(words: string | null, outlined: Element | null, lot: Element | null): void {
    if (!this.host.stands) this.host.putIn();
    this.catcher.hidden = words === null;
    this.bar.hidden = words === null;
    if (this.bar.textContent !== words) this.bar.textContent = words;
    place(this.outline, words === null ? null : outlined);
    place(this.lot, words === null ? null : lot);
  }

  takeOut(): void {
    this.host.takeOut();
  }

  /** The page's element at a point, below what we draw; `null` outside the body. */
  elementAt(x: number, y: number, body: Element | null): Element | null {
    const { pointerEvents } = this.catcher.style;
    this.catcher.style.pointerEvents = 'none';
    const found = elementAt(this.page, x, y);
    this.catcher.style.pointerEvents = pointerEvents;
    return found && body && found !== body && contains(body, found) ? found : null;
  }

  /** Lets the wheel through to whatever scrolls below, until the pointer moves again. */
  letThrough(isOpen: boolean): void {
    this.catcher.style.pointerEvents = isOpen ? 'none' : '';
  }

  private add(name: string): HTMLElement {
    const element = createElementIn(this.page, 'div');
    element.className = name;
    this.host.root.append(element);
    return element;
  }
}

function place(box: HTMLElement, element: Element | null): void {
  const { left, top, width, height } = element ? boxOf(element) : { left: 0, top: 0, width: 0, height: 0 };
  box.hidden = width === 0 || height === 0;
  box.style.transform = `translate(${left - 3}px, ${top - 3}px)`;
  box.style.width = `${width + 6}px`;
  box.style.height = `${height + 6}px`;
}
