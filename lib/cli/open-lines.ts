import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readFailure } from './read-input.ts';
import { type InputLine, splitLines } from './split-lines.ts';

export type OpenedLines = { ok: true; lines: AsyncIterable<InputLine> } | { ok: false; sentence: string };

/** Opens a file of lines, or standard input for `-`. */
export async function openLines(source: string, stdin: AsyncIterable<Uint8Array>): Promise<OpenedLines> {
  if (source === '-') return { ok: true, lines: splitLines(stdin) };
  try {
    const facts = await stat(source);
    if (facts.isDirectory()) return { ok: false, sentence: 'is a directory where a file was expected.' };
    return { ok: true, lines: splitLines(createReadStream(source)) };
  } catch (error) {
    return { ok: false, sentence: readFailure(error) };
  }
}

/** Calls `work` for each line that holds something; `false` where the stream broke off or the reader has gone. */
export async function eachLine(
  lines: AsyncIterable<InputLine>,
  onBreak: (sentence: string) => void,
  work: (line: InputLine) => Promise<boolean>,
): Promise<void> {
  try {
    for await (const line of lines) {
      if (line.text !== null && line.text.trim() === '') continue;
      if (!(await work(line))) return;
    }
  } catch (error) {
    onBreak(readFailure(error));
  }
}
