import type { Readable, Writable } from 'node:stream';
import { archiveMain, isArchiveCommand } from './archive/archive-main.ts';
import { EXTENSION_VERSION } from './extension-version.ts';
import { type Options, readOptions } from './read-options.ts';
import { screenFiles } from './screen-files.ts';
import { screenLines } from './screen-lines.ts';
import { screenPageLines } from './screen-page-lines.ts';
import { STATUS_READ, STATUS_UNREAD } from './status.ts';
import { type TextOutput, textOutput } from './text-output.ts';
import { USAGE } from './usage.ts';
import { verifyMain } from './verify/verify-main.ts';

/** What the process around it gives to the command line: streams and the clock. */
export interface Surroundings {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Today by the local clock, YYYY-MM-DD. */
  today: string;
}

/** A call ready to be done: where words go, and the day to judge as of. */
export interface Call {
  options: Options;
  asOf: string;
  stdin: AsyncIterable<Uint8Array>;
  out: TextOutput;
  /** Says a sentence on standard error. */
  say(sentence: string): void;
}

/** Does one call of the command line and gives its exit status; what the world does wrong never throws out of here. */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const out = textOutput(around.stdout);
  // Whoever reads what is said may leave (`2>&1 | head`): nothing is said any more, and the work goes on.
  around.stderr.on('error', () => {});
  const say = (sentence: string) => {
    around.stderr.write(`${sentence}\n`);
  };
  if (args[0] === 'verify') return verifyMain(args.slice(1), around);
  if (isArchiveCommand(args[0])) return archiveMain(args[0], args.slice(1), around);
  const parsed = readOptions(args);
  switch (parsed.kind) {
    case 'help':
      await out.write(USAGE);
      return STATUS_READ;
    case 'version':
      await out.write(`${EXTENSION_VERSION}\n`);
      return STATUS_READ;
    case 'problem':
      say(`${parsed.sentence}\n\n${USAGE.trimEnd()}`);
      return STATUS_UNREAD;
    case 'run': {
      const { options } = parsed;
      const call: Call = { options, asOf: options.asOf ?? around.today, stdin: around.stdin, out, say };
      if (options.asOf === null && options.lines === null && options.inputFormat !== 'jsonl') {
        say(`No --as-of was given: judged as of today, ${around.today}, by the local clock.`);
      }
      const allRead = await work(call);
      return allRead ? STATUS_READ : STATUS_UNREAD;
    }
  }
}

function work(call: Call): Promise<boolean> {
  if (call.options.lines !== null) return screenLines(call, call.options.lines);
  if (call.options.inputFormat === 'jsonl') return screenPageLines(call);
  return screenFiles(call);
}
