import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `total` items to draw now: `step` at first, then `step` more after each drawing until all are there, so that
 * the first are seen at once and none is left out.
 */
export function useGrowing(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => setDrawn(drawn + step), 0);
    return () => clearTimeout(timer);
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
