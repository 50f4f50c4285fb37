import { readFile } from 'node:fs/promises';
import { type Checkpoint, isVerified, parseCheckpoints, readExport, verifyTrail } from '@/lib/trail';
import type { Surroundings } from '../main.ts';
import { readFailure } from '../read-input.ts';
import { textOutput } from '../text-output.ts';
import { readVerifyArguments, VERIFY_USAGE } from './read-arguments.ts';
import { sayVerification } from './say-verification.ts';

export const STATUS_VERIFIED = 0;
export const STATUS_DIFFERS = 1;
export const STATUS_UNREADABLE = 2;

type Read = { ok: true; text: string } | { ok: false; sentence: string };

/** Does one call of `verify` and gives its exit status. */
export async function verifyMain(args: readonly string[], around: Surroundings): Promise<number> {
  const out = textOutput(around.stdout);
  const say = (sentence: string) => void around.stderr.write(`${sentence}\n`);
  const parsed = readVerifyArguments(args);
  if (parsed.kind === 'help') {
    await out.write(VERIFY_USAGE);
    return STATUS_VERIFIED;
  }
  if (parsed.kind === 'problem') {
    say(`${parsed.sentence}\n\n${VERIFY_USAGE.trimEnd()}`);
    return STATUS_UNREADABLE;
  }
  const checkpoints = await readCheckpoints(parsed.checkpoints, around);
  if (typeof checkpoints === 'string') {
    say(checkpoints);
    return STATUS_UNREADABLE;
  }
  const known = new Set<string>();
  let status = STATUS_VERIFIED;
  for (const source of parsed.trails) {
    const file = await readText(source, around);
    const read = file.ok ? readExport(file.text) : file;
    if (!read.ok) {
      say(`${source}: ${read.sentence}`);
      status = STATUS_UNREADABLE;
      continue;
    }
    for (const origin of read.origins) {
      known.add(origin.origin);
      const found = await verifyTrail(origin, checkpoints);
      if (!isVerified(found)) status = Math.max(status, STATUS_DIFFERS);
      await out.write(
        `${source}\n${sayVerification(found)
          .map((line) => `  ${line}\n`)
          .join('')}`,
      );
    }
  }
  for (const { origin } of checkpoints.filter((checkpoint) => !known.has(checkpoint.origin))) {
    await out.write(`DIFFERS: a checkpoint was made of the trail of origin ${origin}, which is not there.\n`);
    status = Math.max(status, STATUS_DIFFERS);
  }
  return status;
}

/** All checkpoints, or the sentence about a file that holds none. */
async function readCheckpoints(files: readonly string[], around: Surroundings): Promise<Checkpoint[] | string> {
  const checkpoints: Checkpoint[] = [];
  for (const file of files) {
    const read = await readText(file, around);
    if (!read.ok) return `${file}: ${read.sentence}`;
    const found = parseCheckpoints(read.text);
    if (found.length === 0) return `${file}: holds no checkpoint: origin, number of entries and root, a line each.`;
    checkpoints.push(...found);
  }
  return checkpoints;
}

async function readText(source: string, { stdin }: Surroundings): Promise<Read> {
  try {
    const bytes =
      source === '-'
        ? Buffer.concat(await Array.fromAsync(stdin as AsyncIterable<Uint8Array>))
        : await readFile(source);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, sentence: 'is no text in UTF-8: it is no exported trail.' };
    return { ok: false, sentence: readFailure(error) };
  }
}
