import type { TextField } from '@/lib/gazetteer';
import type { WatchedLine } from '@/lib/screening';
// The labelled lines and the known-good origins of the tests: few enough to travel with this page alone.
import origins from '@/test/accuracy/known-good-origins.txt?raw';
import lines from '@/test/cases/lines.jsonl?raw';

/** Lines with a known verdict, each with its own day. */
export function labelledLines(): WatchedLine[] {
  return rowsOf(lines).map((row) => {
    const { id, field, text, asOf } = JSON.parse(row) as { id: string; field: TextField; text: string; asOf?: string };
    return { id, field, text, asOf: asOf ?? null };
  });
}

/** Origins in other countries: no advisory about this one should touch them. */
export function knownGoodOrigins(): WatchedLine[] {
  return rowsOf(origins)
    .filter((row) => !row.startsWith('#'))
    .map((text, n) => ({ id: `origin ${n + 1}`, field: 'origin', text, asOf: null }));
}

function rowsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((row) => row.trim())
    .filter((row) => row !== '');
}
