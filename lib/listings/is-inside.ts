import { parentElementOf } from './dom.ts';

/** True for the ancestor itself, too. */
export function isInside(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    if (at === ancestor) return true;
  }
  return false;
}
