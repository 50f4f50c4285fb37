import type { ScreenedParcel } from '@/lib/screening';

export type Statement = ScreenedParcel['origin'][number];

/** A stretch of the page's words; `marked` ones name a place. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Characters of context shown on each side of a statement that is a part of a longer text. */
const CONTEXT = 60;

/**
 * The words of a statement with its places marked, in their context where the parcel holds the field's whole text.
 * Offsets of the statement and of its places point into the field's text.
 */
export function markedWords(statement: Statement, parcel: Pick<ScreenedParcel, 'title' | 'description'>): Stretch[] {
  const whole = fieldText(statement, parcel);
  const text = whole ?? statement.text;
  const shift = whole === null ? statement.start : 0;
  const from = whole === null ? 0 : contextStart(whole, statement.start);
  const to = whole === null ? text.length : contextEnd(whole, statement.end);
  const stretches: Stretch[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  if (from > 0) stretches.push({ text: '… ', marked: false });
  for (const place of [...statement.places].sort((a, b) => a.start - b.start)) {
    const [start, end] = [place.start - shift, place.end - shift];
    if (start < at || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  if (to < text.length) stretches.push({ text: ' …', marked: false });
  return stretches;
}

/** The whole text of the statement's field, where the parcel holds it and the offsets agree with it. */
function fieldText(statement: Statement, parcel: Pick<ScreenedParcel, 'title' | 'description'>): string | null {
  const { field, start, end, text } = statement;
  const whole = field === 'title' ? parcel.title : field === 'description' ? parcel.description : null;
  return whole !== null && whole.slice(start, end) === text ? whole : null;
}

/** Begins at a word, never within one. */
function contextStart(text: string, start: number): number {
  if (start <= CONTEXT) return 0;
  const blank = text.indexOf(' ', start - CONTEXT);
  return blank >= 0 && blank < start ? blank + 1 : start;
}

function contextEnd(text: string, end: number): number {
  if (text.length - end <= CONTEXT) return text.length;
  const blank = text.lastIndexOf(' ', end + CONTEXT);
  return Math.max(blank, end);
}
