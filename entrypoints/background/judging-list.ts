import { storeFaultWords } from '@/components/faults/store-fault-words';
import type { Advisory, AdvisoryList, ListFault } from '@/lib/advisories';
import { type JoinedList, withLocal } from '@/lib/advisories/with-local';
import type { ListInUse, LocalAdvisoryStore, StoredLocalAdvisory } from '@/lib/store';

/** The list that findings rest on, and what there is to tell about it. */
export interface ListToJudgeWith {
  list: AdvisoryList;
  notices: string[];
}

export interface JudgingList {
  /** Never throws. The same list object as long as nothing changed. */
  get(): Promise<ListToJudgeWith>;
  /** A local advisory was kept or removed. */
  localsChanged(): void;
}

/** What a page's script is given to paint with: no letter's own words, which are the reader's and not needed there. */
export function withoutQuotes(list: AdvisoryList): AdvisoryList {
  return { ...list, advisories: list.advisories.map((advisory) => ({ ...advisory, quotes: [] })) };
}

export interface JudgingListContext {
  currentList: () => Promise<ListInUse>;
  locals: Pick<LocalAdvisoryStore, 'all'>;
  /** What is said of the local advisories that take part, and of faults. */
  say: (event: { taken: readonly Advisory[] } | { faults: readonly ListFault[] }) => string;
}

/** The published list with the reader's own advisories beside it. */
export function createJudgingList({ currentList, locals, say }: JudgingListContext): JudgingList {
  let reading: Promise<StoredLocalAdvisory[] | null> | null = null;
  let joined: { base: AdvisoryList; own: StoredLocalAdvisory[]; result: JoinedList } | null = null;

  /** `null`: they could not be read. Read once, and again after a change or a failure. */
  function readLocals(): Promise<StoredLocalAdvisory[] | null> {
    reading ??= locals.all().catch((error: unknown) => {
      console.warn('Parcel Vigil: the local advisories could not be read.', error);
      reading = null;
      return null;
    });
    return reading;
  }

  function join(base: AdvisoryList, own: StoredLocalAdvisory[]): JoinedList {
    if (joined?.base !== base || joined.own !== own) {
      joined = {
        base,
        own,
        result: withLocal(
          base,
          own.map(({ draft }) => draft.advisory),
        ),
      };
    }
    return joined.result;
  }

  return {
    async get() {
      const [{ list: base, fault }, own] = await Promise.all([currentList(), readLocals()]);
      const notices = fault === null ? [] : [storeFaultWords(fault)];
      // A store that cannot be read says so itself.
      if (own === null || own.length === 0) return { list: base, notices };
      const { list, taken, faults } = join(base, own);
      return {
        list,
        notices: [
          ...notices,
          ...(taken.length > 0 ? [say({ taken })] : []),
          ...(faults.length > 0 ? [say({ faults })] : []),
        ],
      };
    },
    localsChanged() {
      reading = null;
    },
  };
}
