import { useEffect, useState } from 'preact/hooks';
import type { AdvisoryList } from '@/lib/advisories';
import { withLocal } from '@/lib/advisories/with-local';
import { createLocalAdvisoryStore, currentList } from '@/lib/store';

/** The list in use with the other local advisories: what a draft is held against. `null` until it is read. */
export function useKnownList(): AdvisoryList | null {
  const [list, setList] = useState<AdvisoryList | null>(null);
  useEffect(() => {
    void readKnownList().then(setList);
  }, []);
  return list;
}

async function readKnownList(): Promise<AdvisoryList> {
  const { list } = await currentList();
  try {
    const locals = await createLocalAdvisoryStore().all();
    return withLocal(
      list,
      locals.map(({ draft }) => draft.advisory),
    ).list;
  } catch (error) {
    // The draft is held against the published list alone; keeping it will tell what is wrong with the store.
    console.warn('Parcel Vigil: the local advisories could not be read.', error);
    return list;
  }
}
