import type { AdvisoryList } from '@/lib/advisories';
import { withLocal } from '@/lib/advisories/with-local';
import { createLocalAdvisoryStore, currentList } from '@/lib/store';

/** The published list with the reader's own advisories beside it: the same that findings of pages are judged by. */
export async function listInUse(): Promise<{ list: AdvisoryList; notice: string | null }> {
  const [{ list: published, notice }, locals] = await Promise.all([currentList(), readLocals()]);
  return { list: withLocal(published, locals).list, notice };
}

const locals = createLocalAdvisoryStore();

async function readLocals() {
  try {
    return (await locals.all()).map(({ draft }) => draft.advisory);
  } catch (error) {
    // A store that cannot be read says so itself, where the findings are read.
    console.warn('Parcel Vigil: the local advisories could not be read.', error);
    return [];
  }
}
