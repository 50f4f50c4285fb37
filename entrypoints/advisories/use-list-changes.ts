import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Advisory, AdvisoryList } from '@/lib/advisories';
import { changesByAdvisories, type ListChange, namedIn } from '@/lib/desk';
import { advisoriesNamed, deskStore, type KeptFinding } from '@/lib/store';

export interface ListChanges {
  /** What other lists made of kept findings, newest first. */
  changes: readonly ListChange[];
  /** The advisories that this names. */
  named: ReadonlyMap<string, Advisory>;
}

const NONE: ListChanges = { changes: [], named: new Map() };
/** A page that is read writes several times in a row: it is looked at once it is quiet. */
const QUIET_MS = 300;

/** Read once the list is there, and again after each change of what is kept. In a private window nothing is told. */
export function useListChanges(list: AdvisoryList | null): ListChanges {
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    if (list === null || browser.extension?.inIncognitoContext === true) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const refresh = () => {
      void readChanges(list).then((next) => {
        if (!ended) setKnown(next);
      });
    };
    const end = deskStore().onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(refresh, QUIET_MS);
    });
    refresh();
    return () => {
      ended = true;
      clearTimeout(timer);
      end();
    };
  }, [list]);
  return known;
}

async function readChanges(list: AdvisoryList): Promise<ListChanges> {
  try {
    const changed: KeptFinding[] = [];
    for await (const page of deskStore().findings()) changed.push(...page.filter(({ changes }) => changes.length > 0));
    const changes = changesByAdvisories(changed);
    return { changes, named: await advisoriesNamed(deskStore(), list, namedIn(changes)) };
  } catch (error) {
    // The desk says what is wrong with what is kept; here the advisories are the point.
    console.warn('Parcel Vigil: the kept findings could not be read.', error);
    return NONE;
  }
}
