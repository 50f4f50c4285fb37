import type { Advisory, AdvisoryList } from '@/lib/advisories';
import type { DeskStore } from './desk-types.ts';

/** What older lists told, by store: a list that judged once stays as it was. */
const known = new WeakMap<object, Map<string, Advisory | null>>();

/**
 * Advisories by their ids: of the list in use, else as the last list had them that judged with them. The record is read
 * for those that are gone alone, once. Ids that no list has are left out.
 */
export async function advisoriesNamed(
  desk: Pick<DeskStore, 'proof'>,
  { advisories }: AdvisoryList,
  ids: ReadonlySet<string>,
): Promise<Map<string, Advisory>> {
  const found = new Map(advisories.filter(({ id }) => ids.has(id)).map((advisory) => [advisory.id, advisory]));
  const gone = [...ids].filter((id) => !found.has(id));
  if (gone.length === 0) return found;
  const once = known.get(desk) ?? new Map<string, Advisory | null>();
  known.set(desk, once);
  if (gone.some((id) => !once.has(id))) {
    for (const id of gone) once.set(id, null);
    for (const { list } of (await desk.proof()).lists) {
      for (const advisory of list.advisories) if (once.has(advisory.id)) once.set(advisory.id, advisory);
    }
  }
  for (const id of gone) {
    const advisory = once.get(id);
    if (advisory) found.set(id, advisory);
  }
  return found;
}
