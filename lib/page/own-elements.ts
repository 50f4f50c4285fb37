const SLOT = Symbol.for('parcel-vigil-own');
const slot = globalThis as { [SLOT]?: WeakSet<Node> };

/** Elements that scripts of ours stand in the page with, noted in our own world, which the page cannot see. */
const own = slot[SLOT] ?? new WeakSet();
slot[SLOT] = own;

export function noteOwn(element: Node): void {
  own.add(element);
}

export function isOwn(element: Node): boolean {
  return own.has(element);
}
