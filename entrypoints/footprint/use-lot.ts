import { useEffect, useState } from 'preact/hooks';
import { lotName } from '@/components/lot-name';
import { ask } from '@/lib/page/messenger';
import type { FootprintAddress } from './read-address.ts';

/** The lot that the page was opened for. */
export interface ComparedLot {
  name: string;
  /** What it states of its origin; empty where nothing. */
  stated: string;
  /** Its own words, which may tell its composition. */
  words: string;
}

/** `undefined` while it is asked for, `null` where there is none (any more). */
export function useLot({ tabId, findingId }: FootprintAddress): ComparedLot | null | undefined {
  const isAsked = tabId !== null && findingId !== null;
  const [lot, setLot] = useState<ComparedLot | null | undefined>(isAsked ? undefined : null);
  useEffect(() => {
    if (tabId === null || findingId === null) return;
    void ask('get-tab', { tabId, asOf: null }).then((answer) => {
      const found = answer?.ok ? answer.value.findings.find(({ id }) => id === findingId) : undefined;
      if (found === undefined) return setLot(null);
      const { parcel } = found;
      const stated = parcel.origin.filter(({ denied }) => !denied).map(({ text }) => text);
      const words = [parcel.title, parcel.description].filter((text) => text !== null);
      setLot({ name: lotName(parcel), stated: stated.join('; '), words: words.join('\n') });
    });
  }, [tabId, findingId]);
  return lot;
}
