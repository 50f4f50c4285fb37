import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '@/lib/gazetteer';
import { dayNumber, dayOf, FIRST_DAY } from '@/lib/map';

/** From the first day to today takes so long. */
const WHOLE_MS = 30_000;
/** With reduced motion nothing glides: the map goes from change to change. */
const STEP_MS = 2_000;

export interface Playing {
  isPlaying: boolean;
  play: (play: boolean) => void;
}

/** Lets the days go by, from the day shown; from the start where that is the last one. */
export function usePlaying(
  day: IsoDate,
  today: IsoDate,
  changes: readonly IsoDate[],
  onDay: (day: IsoDate) => void,
): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const now = useRef({ day, changes, onDay });
  now.current = { day, changes, onDay };

  useEffect(() => {
    if (!isPlaying) return;
    const last = dayNumber(today);
    const wantsStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return wantsStill
      ? stepping(() => {
          const next = now.current.changes.find((change) => change > now.current.day);
          now.current.onDay(next ?? today);
          if (next === undefined) setPlaying(false);
        })
      : gliding(dayNumber(now.current.day), last, (number) => {
          now.current.onDay(dayOf(number));
          if (number >= last) setPlaying(false);
        });
  }, [isPlaying, today]);

  const play = (wanted: boolean) => {
    if (wanted && day >= today) onDay(FIRST_DAY);
    setPlaying(wanted);
  };
  return { isPlaying, play };
}

function stepping(step: () => void): () => void {
  const timer = setInterval(step, STEP_MS);
  return () => clearInterval(timer);
}

function gliding(from: number, last: number, show: (dayNumber: number) => void): () => void {
  const perMs = (last - dayNumber(FIRST_DAY)) / WHOLE_MS;
  let frame = 0;
  let start: number | null = null;
  const next = (time: number) => {
    start ??= time;
    const number = Math.min(last, Math.floor(from + (time - start) * perMs));
    show(number);
    if (number < last) frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}
