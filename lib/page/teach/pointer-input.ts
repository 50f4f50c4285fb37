import type { PointingMove } from './teaching-state.ts';

/** What the reader does with pointer and keys. */
export interface PointerActions {
  isPointing(): boolean;
  hover(x: number, y: number): void;
  choose(x: number, y: number): void;
  move(to: PointingMove): void;
  chooseOutlined(): void;
  stopPointing(): void;
  wheel(): void;
}

const PRESSES = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart', 'selectstart'],
];
const KEYS = ['keydown', 'keypress', 'keyup'];

const MOVES: Record<string, PointingMove> = { ArrowUp: 'larger', ArrowDown: 'smaller' };
const OWN_KEYS = new Set(['Tab', 'Enter', 'Escape', 'ArrowUp', 'ArrowDown', ' ']);

/**
 * While the reader points, presses and keys are ours: they stop at the window, before any listener of the page below it.
 * Only what a person does counts; what a script makes up passes as if we were not there.
 */
export function listenToPointer(actions: PointerActions, signal: AbortSignal): void {
  const listen = (name: string, handle: (event: Event) => void, passive: boolean) =>
    EventTarget.prototype.addEventListener.call(
      window,
      name,
      (event) => event.isTrusted && actions.isPointing() && handle(event),
      { capture: true, passive, signal },
    );
  for (const name of PRESSES) listen(name, (event) => onPress(event, actions), false);
  for (const name of KEYS) listen(name, (event) => onKey(event as KeyboardEvent, actions), false);
  listen(
    'pointermove',
    (event) => actions.hover((event as PointerEvent).clientX, (event as PointerEvent).clientY),
    true,
  );
  listen('wheel', () => actions.wheel(), true);
}

function onPress(event: Event, actions: PointerActions): void {
  event.stopImmediatePropagation();
  // A touch that is not prevented becomes the click that chooses.
  if (!event.type.startsWith('touch')) event.preventDefault();
  if (event.type === 'click') actions.choose((event as MouseEvent).clientX, (event as MouseEvent).clientY);
}

function onKey(event: KeyboardEvent, actions: PointerActions): void {
  event.stopImmediatePropagation();
  if (event.ctrlKey || event.metaKey || event.altKey || !OWN_KEYS.has(event.key)) return;
  event.preventDefault();
  if (event.type !== 'keydown') return;
  const move = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : MOVES[event.key];
  if (move) actions.move(move);
  else if (event.key === 'Escape') actions.stopPointing();
  else actions.chooseOutlined();
}
