import type { TabState } from '@/lib/page/messages';
import type { Counts } from './tab-view.ts';

export interface Badge {
  text: string;
  background: string;
  colour: string;
}

/**
 * What the toolbar says at a glance. The sign tells the kinds apart without colour: a bare number is lots in an alerted
 * zone, `2?` lots that a person must look at, `(1)` lots from elsewhere in the CAR, `0` lots read and none of these,
 * `…` still reading, `?` a page read in part with nothing found so far. A page without lots has no badge.
 */
export function badgeOf(state: TabState, counts: Counts): Badge {
  const { byVerdict, read, unread } = counts;
  const toLookAt = byVerdict.ambiguous + byVerdict['car-unspecified'];
  if (byVerdict['alerted-zone'] > 0) return { ...ALERTED, text: short(byVerdict['alerted-zone']) };
  if (toLookAt > 0) return { ...LOOK, text: `${short(toLookAt)}?` };
  if (byVerdict['car-other'] > 0) return { ...OTHER, text: `(${short(byVerdict['car-other'])})` };
  if (state === 'reading' && read > 0) return { ...QUIET, text: '…' };
  if (state === 'part-read' || unread > 0) return { ...LOOK, text: '?' };
  return { ...QUIET, text: read > 0 ? '0' : '' };
}

// Each pair has a contrast of at least 4.5 : 1, and the four backgrounds differ in lightness for colour-blind readers.
const ALERTED = { background: '#8f1d14', colour: '#ffffff' };
const LOOK = { background: '#ffc53d', colour: '#1c1c1c' };
const OTHER = { background: '#1f5fa8', colour: '#ffffff' };
const QUIET = { background: '#5b6470', colour: '#ffffff' };

/** Four signs fit on a badge. */
function short(count: number): string {
  return count > 99 ? '99+' : String(count);
}
