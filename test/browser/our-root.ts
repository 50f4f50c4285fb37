/** Lets a test look into our closed shadow root: roots are noted as they are made, which no page can do in our world. */
const roots: ShadowRoot[] = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  return root;
};

/** The root that stands in the page now. */
export function ourRoot(): ShadowRoot | null {
  return roots.find((root) => root.mode === 'closed' && root.host.isConnected) ?? null;
}

/** Markers that are shown now, in the order of the tab key. */
export function shownMarkers(): HTMLButtonElement[] {
  return [...(ourRoot()?.querySelectorAll('button') ?? [])].filter((button) => !button.hidden);
}

export function tip(): HTMLElement | null {
  return ourRoot()?.querySelector<HTMLElement>('[role="tooltip"]:not([hidden])') ?? null;
}

export function frames(count = 3): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits for something to come true, 15 seconds unless told: a busy machine is no fault. */
export async function until(isTrue: () => boolean, what: string, atMost = 15_000): Promise<void> {
  const end = performance.now() + atMost;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(10);
  }
}

/**
 * Does something up to eight times, until once it took less than `atMost` milliseconds. A busy machine makes single
 * times long; what waits too long by its own doing takes too long each time. `before` is not part of the time.
 */
export async function oneWithin(
  atMost: number,
  work: (turn: number) => Promise<void>,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  const times: number[] = [];
  while (times.length < 8) {
    await before();
    const started = performance.now();
    await work(times.length);
    times.push(Math.round(performance.now() - started));
    if (times.at(-1)! < atMost) return;
  }
  throw new Error(`Never within ${atMost} ms: ${times.join(', ')} ms`);
}
