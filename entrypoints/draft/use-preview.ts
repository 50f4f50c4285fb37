import { useEffect, useState } from 'preact/hooks';
import type { Preview } from '@/components/draft/ChangePreview';
import type { Advisory, AdvisoryList } from '@/lib/advisories';
import { diffLists } from '@/lib/advisories/diff-lists';
import { sayDifference } from '@/lib/advisories/say-difference';
import { placeById } from '@/lib/gazetteer';
import { previewChange } from '@/lib/screening';
import { knownGoodOrigins, labelledLines } from './watched-lines.ts';

/** Typing goes on for a while before it is worth looking what would change. */
const PAUSE_MS = 400;

/** What an advisory would change beside a list; `null` while it is worked out, and for one with faults. */
export function usePreview(advisory: Advisory | null, list: AdvisoryList | null, today: string): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    setPreview(null);
    if (advisory === null || list === null) return;
    const timer = setTimeout(() => setPreview(previewOf(advisory, list, today)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [advisory, list, today]);
  return preview;
}

function previewOf(advisory: Advisory, before: AdvisoryList, today: string): Preview {
  const others = before.advisories.filter(({ id }) => id !== advisory.id);
  const after: AdvisoryList = { ...before, advisories: [...others, advisory] };
  const [labelled, good] = [labelledLines(), knownGoodOrigins()];
  const asOf = dayInForce(advisory) ?? today;
  return {
    asOf,
    places: placesOf(advisory),
    sentences: sayDifference(before, after, diffLists(before, after)),
    lines: { judged: labelled.length, changed: previewChange(labelled, before, after, asOf) },
    origins: { judged: good.length, changed: previewChange(good, before, after, asOf) },
  };
}

function placesOf({ zones }: Advisory): Preview['places'] {
  return zones.flatMap((zone) =>
    [...new Set([...zone.places, ...zone.units])].map((id) => {
      const { name, kind } = placeById(id);
      return { zone: zone.name.en, id, name, kind };
    }),
  );
}

/** The day from which all of its measures hold; `null` where it changes nothing. */
function dayInForce({ effects }: Advisory): string | null {
  const days = effects.map((effect) => (effect.kind === 'recognise' ? effect.recognised.latest : effect.from));
  return days.sort().at(-1) ?? null;
}
