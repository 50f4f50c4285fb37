import { countFindings, type ScreenedDocument, screenedParcel, screenParcel, versionsOf } from '@/lib/screening';
import { hashOfText, type JudgedWith } from '@/lib/trail';
import { basisHasher, textOfList } from './advisory-basis.ts';
import type { ReadingToKeep } from './desk-types.ts';
import { JUDGE_BATCH } from './limits.ts';
import { nameOfLot, wordsOfLot } from './lot-words.ts';
import type { ReadLot } from './next-state.ts';

/** Every lot of a reading, judged and with its words hashed; `null` for one that could not be judged. Pauses now and then. */
export async function judgeReading(reading: ReadingToKeep, pause: () => Promise<void>): Promise<(ReadLot | null)[]> {
  const basisOf = basisHasher(reading.list);
  const judged: (ReadLot | null)[] = [];
  for (let at = 0; at < reading.lots.length; at += JUDGE_BATCH) {
    if (at > 0) await pause();
    const batch = reading.lots.slice(at, at + JUDGE_BATCH);
    judged.push(...(await Promise.all(batch.map((lot) => judgeLot(lot, reading, basisOf)))));
  }
  return judged;
}

async function judgeLot(
  { parcel, gone, notes }: ReadingToKeep['lots'][number],
  { list, asOf }: ReadingToKeep,
  basisOf: ReturnType<typeof basisHasher>,
): Promise<ReadLot | null> {
  const finding = judgeSafely(() => screenParcel(parcel, list, asOf));
  if (finding === null) return null;
  const json = screenedParcel(parcel, finding);
  const text = wordsOfLot(parcel);
  const [textHash, basis] = await Promise.all([hashOfText(text), basisOf(json)]);
  const name = nameOfLot(parcel, textHash);
  return { name, parcel: json, notes: [...new Set([...finding.notes, ...notes])], gone, text, textHash, basis };
}

export async function versionsWith({
  extensionVersion,
  list,
}: Pick<ReadingToKeep, 'extensionVersion' | 'list'>): Promise<JudgedWith> {
  return { ...versionsOf(extensionVersion, list), list: (await textOfList(list)).sha256 };
}

/** Counts of what is there now; a lot that could not be judged counts as unread, so that the sum still holds. */
export function countsOf(reading: ReadingToKeep, lots: readonly (ReadLot | null)[]): ScreenedDocument['counts'] {
  const unjudged = lots.filter((lot, at) => lot === null && !reading.lots[at]!.gone).length;
  const present = lots.flatMap((lot) => (lot === null || lot.gone ? [] : [lot.parcel]));
  const { listings, read, unread } = reading.counts;
  return { listings, read: read - unjudged, unread: unread + unjudged, ...countFindings(present) };
}

function judgeSafely<Value>(judge: () => Value): Value | null {
  try {
    return judge();
  } catch (error) {
    // One bad lot never loses the others; it is counted as unread.
    console.error('Parcel Vigil: a lot could not be judged.', error instanceof Error ? error.message : '');
    return null;
  }
}
