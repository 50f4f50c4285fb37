import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WatchedLine } from '@/lib/screening';
import { readLabelledLine } from '../line-schemas.ts';
import { readInput } from '../read-input.ts';
import { type AdvisoryCall, optionsOf } from './command.ts';

export interface Watched {
  labelled: WatchedLine[];
  /** Origins that are no place of the country: a change among them is a false alarm. */
  good: WatchedLine[];
}

/** The lines to watch: those named, else the project's own. What could not be read is said; `ok: false` if it was named. */
export async function watchedLines(call: AdvisoryCall): Promise<{ ok: boolean; watched: Watched }> {
  const namedLines = optionsOf(call, '--lines');
  const namedOrigins = optionsOf(call, '--origins');
  const watched: Watched = { labelled: [], good: [] };
  let ok = true;
  for (const file of namedLines.length > 0 ? namedLines : await ownLines(call)) {
    const text = await wordsOf(call, file);
    if (text === null) ok &&= namedLines.length === 0;
    else watched.labelled.push(...labelled(text, file, call));
  }
  for (const file of namedOrigins.length > 0
    ? namedOrigins
    : [join(call.around.project, 'test/accuracy/known-good-origins.txt')]) {
    const text = await wordsOf(call, file);
    if (text === null) ok &&= namedOrigins.length === 0;
    else watched.good.push(...origins(text));
  }
  return { ok, watched };
}

async function ownLines({ around: { project } }: AdvisoryCall): Promise<string[]> {
  const folder = join(project, 'test/accuracy/lines');
  // A package without the tests has no such folder: then no line is watched, and the count says so.
  const names = await readdir(folder).catch((): string[] => []);
  return [
    ...names
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(folder, name)),
    join(project, 'test/cases/lines.jsonl'),
  ];
}

async function wordsOf(call: AdvisoryCall, file: string): Promise<string | null> {
  const input = await readInput(file, call.around.stdin);
  if (input.ok) return new TextDecoder().decode(input.bytes);
  call.say(`${file}: ${input.sentence}`);
  return null;
}

function labelled(text: string, file: string, call: AdvisoryCall): WatchedLine[] {
  return text.split(/\r?\n/).flatMap((line, n): WatchedLine[] => {
    if (line.trim() === '') return [];
    const read = readLabelledLine(line);
    if (!read.ok) {
      call.say(`${file}, line ${n + 1}: ${read.sentence}`);
      return [];
    }
    const { id, field, text: words, asOf } = read.value;
    return [{ id: String(id), field, text: words, asOf: asOf ?? null }];
  });
}

function origins(text: string): WatchedLine[] {
  return text.split(/\r?\n/).flatMap((line, n): WatchedLine[] => {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) return [];
    return [{ id: `origin ${n + 1}`, field: 'origin', text: words, asOf: null }];
  });
}
