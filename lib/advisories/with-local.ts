import { checkList } from './check-list.ts';
import type { ListFault } from './list-fault.ts';
import type { Advisory, AdvisoryList } from './schema.ts';

/** A list with the reader's own advisories beside the published ones. */
export interface JoinedList {
  list: AdvisoryList;
  /** Those that take part. */
  taken: readonly Advisory[];
  /** Why the others do not, each fault with its path; empty where all do. */
  faults: readonly ListFault[];
}

/** What makes an advisory the reader's own: said of it, and said in its id, which signing takes off. */
export function isLocal({ id, origin }: Pick<Advisory, 'id' | 'origin'>): boolean {
  return origin === 'local' && id.startsWith('local-');
}

/**
 * Joins local advisories to a list. They come last and can take the place of none; where the whole does not hold together,
 * the list stays as it was. Always the same object as `list` where nothing is joined: regimes are remembered by list.
 */
export function withLocal(list: AdvisoryList, locals: readonly Advisory[]): JoinedList {
  const held = new Set(list.advisories.map(({ id }) => id));
  const own = locals.filter((advisory) => isLocal(advisory) && !held.has(advisory.id));
  if (own.length === 0) return { list, taken: [], faults: [] };
  const checked = checkList({ ...list, advisories: [...list.advisories, ...own] }, { absent: 'may-be-named' });
  return checked.ok ? { list: checked.value, taken: own, faults: [] } : { list, taken: [], faults: checked.told };
}
