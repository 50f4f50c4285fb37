import { type OriginStatement, placeById, type TextField } from '@/lib/gazetteer';
import type { Finding } from '@/lib/screening';

/** A stretch of a field's words, offsets as in the origin statements. */
export interface Words {
  field: TextField;
  start: number;
  end: number;
}

/**
 * The words a finding rests on: the names of places within what its reasons quote, and the quoted words themselves where
 * they name none. Names of other countries beside them are left alone.
 */
export function wordsToPaint(finding: Pick<Finding, 'origin' | 'reasons'>): Words[] {
  const words = new Map<string, Words>();
  for (const { evidence } of finding.reasons) {
    if (!evidence || evidence.end <= evidence.start) continue;
    const names = finding.origin.flatMap((statement) => namesWithin(statement, evidence));
    for (const { field, start, end } of names.length > 0 ? names : [evidence]) {
      words.set(`${field} ${start} ${end}`, { field, start, end });
    }
  }
  return [...words.values()];
}

function namesWithin(statement: OriginStatement, evidence: Words): Words[] {
  if (statement.denied || statement.field !== evidence.field) return [];
  return statement.places
    .filter((place) => place.start >= evidence.start && place.end <= evidence.end && !isElsewhere(place.id))
    .map(({ start, end }) => ({ field: statement.field, start, end }));
}

/** A place of another country that diamonds come from. */
export function isElsewhere(placeId: string): boolean {
  return placeById(placeId).kind.startsWith('origin-');
}
