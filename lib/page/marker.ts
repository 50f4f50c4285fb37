import type { TextPiece } from './field-pieces.ts';
import { createElementIn } from './page-dom.ts';
import { type ShownVerdict, VERDICT_LOOKS } from './verdict-look.ts';

/** What a marker stands for. */
export interface MarkedListing {
  key: string;
  verdict: ShownVerdict;
  element: Element;
  /** The first painted words inside the listing. */
  word: TextPiece | null;
  /** One neutral line: what is stated, what names it. */
  line: string;
}

/** A real button, hidden until it has a place. */
export function drawMarker(page: Document, listing: MarkedListing): HTMLButtonElement {
  const button = createElementIn(page, 'button') as HTMLButtonElement;
  button.type = 'button';
  button.hidden = true;
  labelMarker(button, listing);
  return button;
}

/** Sign and shape by verdict, the line as its name. */
export function labelMarker(button: HTMLButtonElement, { verdict, line }: MarkedListing): void {
  const look = VERDICT_LOOKS[verdict];
  button.className = look.marker;
  button.textContent = look.sign;
  button.setAttribute('aria-label', line);
}
