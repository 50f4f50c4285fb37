import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '@/components/draft/ChangePreview';
import { language } from '@/components/format';
import { type Advisory, type AdvisoryList, inLanguage } from '@/lib/advisories';
import { placeById } from '@/lib/gazetteer';
import { draftThread } from './draft-thread.ts';
import type { PreviewOutcome } from './preview-outcome.ts';

/** Typing goes on for a while before it is worth looking what would change. */
const PAUSE_MS = 500;

/** What is worked out, or was, and for what. */
interface Working {
  list: AdvisoryList;
  key: string;
  outcome: Promise<PreviewOutcome | null>;
}

/**
 * What an advisory would change beside a list; `null` while it is worked out, and for one with faults; `failed` where it could
 * not be worked out.
 */
export function usePreview(
  advisory: Advisory | null,
  list: AdvisoryList | null,
  today: string,
): Preview | 'failed' | null {
  const [preview, setPreview] = useState<Preview | 'failed' | null>(null);
  const last = useRef<Working | null>(null);
  useEffect(() => {
    if (advisory === null || list === null) {
      setPreview(null);
      return;
    }
    const key = keyOf(advisory);
    let isStale = false;
    const show = ({ outcome }: Working) => {
      outcome.then(
        (known) => {
          if (!isStale && known !== null) setPreview(previewOf(advisory, list, known));
        },
        (error: unknown) => {
          console.warn('Parcel Vigil: what the draft would change could not be worked out.', error);
          if (!isStale) setPreview('failed');
          last.current = null;
        },
      );
    };
    const begin = () => {
      const outcome = draftThread().work({ kind: 'preview', advisory, list, today });
      last.current = { list, key, outcome };
      show(last.current);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (last.current?.list === list && last.current.key === key) show(last.current);
    else {
      setPreview(null);
      timer = setTimeout(begin, PAUSE_MS);
    }
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [advisory, list, today]);
  return preview;
}

/** Titles, asks and contacts change no verdict. */
function keyOf({ id, date, zones, effects, exhaustive, certainty }: Advisory): string {
  return JSON.stringify([id, date, zones.map((zone) => ({ ...zone, name: null })), effects, exhaustive, certainty]);
}

function previewOf(advisory: Advisory, before: AdvisoryList, outcome: PreviewOutcome): Preview {
  const { asOf, difference, lines, origins } = outcome;
  const isNew = before.advisories.every(({ id }) => id !== advisory.id);
  const named = { ...difference, added: isNew ? [advisory] : [] };
  return { asOf, places: placesOf(advisory), difference: named, lines, origins };
}

function placesOf({ zones }: Advisory): Preview['places'] {
  return zones.flatMap((zone) =>
    [...new Set([...zone.places, ...zone.units])].map((id) => {
      const { name, kind } = placeById(id);
      return { zone: inLanguage(zone.name, language()), id, name, kind };
    }),
  );
}
