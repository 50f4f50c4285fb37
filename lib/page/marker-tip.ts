import type { MarkerHost } from './marker-host.ts';
import { boxOf, createElementIn } from './page-dom.ts';

const DISTANCE = 6;

/** The one line that focus or the pointer brings up beside a marker. Escape hides it; it never takes a click. */
export class MarkerTip {
  private readonly element: HTMLElement;
  private served: HTMLButtonElement | null = null;

  constructor(
    page: Document,
    private readonly host: MarkerHost,
  ) {
    this.element = createElementIn(page, 'div');
    this.element.setAttribute('role', 'tooltip');
    this.element.hidden = true;
    host.root.append(this.element);
    host.root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.hide());
  }

  serve(button: HTMLButtonElement): void {
    for (const name of ['focus', 'pointerenter']) button.addEventListener(name, () => this.showFor(button));
    for (const name of ['blur', 'pointerleave']) button.addEventListener(name, () => this.hideFor(button));
  }

  hideFor(button: HTMLButtonElement): void {
    if (this.served === button) this.hide();
  }

  /** Keeps beside its marker while the page moves. */
  follow(): void {
    if (!this.served) return;
    if (this.served.hidden) this.hide();
    else this.place(this.served);
  }

  private showFor(button: HTMLButtonElement): void {
    this.served = button;
    this.element.textContent = button.getAttribute('aria-label');
    this.element.hidden = false;
    this.place(button);
  }

  private hide(): void {
    this.served = null;
    this.element.hidden = true;
  }

  /** Under the marker, above it where there is no room, always within the window. */
  private place(button: HTMLButtonElement): void {
    const origin = boxOf(this.host.element);
    const marker = boxOf(button);
    const tip = boxOf(this.element);
    const below = marker.bottom + DISTANCE;
    const y = below + tip.height <= innerHeight ? below : Math.max(0, marker.top - DISTANCE - tip.height);
    const x = Math.max(0, Math.min(marker.left, innerWidth - tip.width - DISTANCE));
    this.element.style.transform = `translate(${Math.round(x - origin.left)}px, ${Math.round(y - origin.top)}px)`;
  }
}
