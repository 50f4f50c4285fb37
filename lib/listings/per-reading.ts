import type { PageContext } from './types.ts';

/** What several readers ask for is worked out once for each reading, by whoever asks first; `null` is a place to pause. */
export function perReading<Value>(
  work: (root: ParentNode, page: PageContext) => Generator<null, Value>,
): (root: ParentNode, page: PageContext) => Generator<null, Value> {
  const known = new WeakMap<PageContext, Map<ParentNode, Value>>();
  return function* (root, page) {
    const ofPage = known.get(page) ?? new Map<ParentNode, Value>();
    known.set(page, ofPage);
    if (!ofPage.has(root)) ofPage.set(root, yield* work(root, page));
    return ofPage.get(root)!;
  };
}
