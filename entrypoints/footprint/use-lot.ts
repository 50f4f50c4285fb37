import { useEffect, useState } from 'preact/hooks';
import { lotName } from '@/components/lot-name';
import { ask } from '@/lib/page/messenger';
import type { ScreenedParcel } from '@/lib/screening';
import { deskStore } from '@/lib/store';
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
export function useLot(address: FootprintAddress): ComparedLot | null | undefined {
  const [lot, setLot] = useState<ComparedLot | null | undefined>(address === null ? null : undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stays while the page is open
  useEffect(() => {
    if (address === null) return;
    parcelAt(address).then(
      (parcel) => setLot(parcel === null ? null : lotOf(parcel)),
      // The lot is a convenience: without it the stones are typed in.
      () => setLot(null),
    );
  }, []);
  return lot;
}

async function parcelAt(address: NonNullable<FootprintAddress>): Promise<ScreenedParcel | null> {
  if ('keptId' in address) return (await deskStore().finding(address.keptId))?.finding.parcel ?? null;
  const answer = await ask('get-tab', { tabId: address.tabId, asOf: null });
  if (!answer?.ok) return null;
  return answer.value.findings.find(({ id }) => id === address.findingId)?.parcel ?? null;
}

function lotOf(parcel: ScreenedParcel): ComparedLot {
  const stated = parcel.origin.filter(({ denied }) => !denied).map(({ text }) => text);
  const words = [parcel.title, parcel.description].filter((text) => text !== null);
  return { name: lotName(parcel), stated: stated.join('; '), words: words.join('\n') };
}
