import type { AdvisoryList } from '@/lib/advisories';
import { withLocal } from '@/lib/advisories/with-local';
import type { ListInUse } from './advisory-store.ts';
import type { LocalAdvisoryStore } from './local-advisories.ts';

/** What findings are judged by, and what is to be said of its state. */
export interface JudgingList {
  list: AdvisoryList;
  fault: ListInUse['fault'];
}

/** The published list with the reader's own advisories beside it. */
export async function listWithLocal(published: Promise<ListInUse>, locals: LocalAdvisoryStore): Promise<JudgingList> {
  const [{ list, fault }, own] = await Promise.all([published, readLocals(locals)]);
  return { list: withLocal(list, own).list, fault };
}

async function readLocals(locals: LocalAdvisoryStore) {
  try {
    return (await locals.all()).map(({ draft }) => draft.advisory);
  } catch (error) {
    // A store that cannot be read says so itself, where the findings are read.
    console.warn('Parcel Vigil: the local advisories could not be read.', error);
    return [];
  }
}
