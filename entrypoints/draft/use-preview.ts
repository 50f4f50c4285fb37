import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '@/components/draft/ChangePreview';
import type { Advisory, AdvisoryList } from '@/lib/advisories';
import { diffLists } from '@/lib/advisories/diff-lists';
import { sayDifference } from '@/lib/advisories/say-difference';
import { placeById } from '@/lib/gazetteer';
import { previewChange } from '@/lib/screening';
import { knownGoodOrigins, labelledLines } from './watched-lines.ts';

/** Typing goes on for a while before it is worth looking what would change. */
const PAUSE_MS = 500;

/** What follows from the measures alone: every place on every day, every watched line. The costly part. */
interface Outcome {
  key: string;
  asOf: string;
  difference: ReturnType<typeof diffLists>;
  lines: Preview['lines'];
  origins: Preview['origins'];
}

/** What an advisory would change beside a list; `null` while it is worked out, and for one with faults. */
export function usePreview(advisory: Advisory | null, list: AdvisoryList | null, today: string): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const last = useRef<{ list: AdvisoryList; outcome: Outcome } | null>(null);
  useEffect(() => {
    if (advisory === null || list === null) {
      setPreview(null);
      return;
    }
    const show = (outcome: Outcome) => setPreview(previewOf(advisory, list, outcome));
    const known = last.current;
    if (known?.list === list && known.outcome.key === keyOf(advisory)) {
      show(known.outcome);
      return;
    }
    setPreview(null);
    const timer = setTimeout(() => {
      const outcome = outcomeOf(advisory, list, today);
      last.current = { list, outcome };
      show(outcome);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [advisory, list, today]);
  return preview;
}

/** Titles, asks and contacts change no verdict. */
function keyOf({ id, date, zones, effects, exhaustive, certainty }: Advisory): string {
  return JSON.stringify([id, date, zones.map((zone) => ({ ...zone, name: null })), effects, exhaustive, certainty]);
}

function outcomeOf(advisory: Advisory, before: AdvisoryList, today: string): Outcome {
  const after = withAdvisory(before, advisory);
  const [labelled, good] = [labelledLines(), knownGoodOrigins()];
  const asOf = dayInForce(advisory) ?? today;
  return {
    key: keyOf(advisory),
    asOf,
    difference: diffLists(before, after),
    lines: { judged: labelled.length, changed: previewChange(labelled, before, after, asOf) },
    origins: { judged: good.length, changed: previewChange(good, before, after, asOf) },
  };
}

function previewOf(advisory: Advisory, before: AdvisoryList, { asOf, difference, lines, origins }: Outcome): Preview {
  const isNew = before.advisories.every(({ id }) => id !== advisory.id);
  const named = { ...difference, added: isNew ? [advisory] : [] };
  const sentences = sayDifference(before, withAdvisory(before, advisory), named);
  return { asOf, places: placesOf(advisory), sentences, lines, origins };
}

function withAdvisory(list: AdvisoryList, advisory: Advisory): AdvisoryList {
  return { ...list, advisories: [...list.advisories.filter(({ id }) => id !== advisory.id), advisory] };
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
