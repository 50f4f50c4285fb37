import type { Readable, Writable } from 'node:stream';
import type { TextOutput } from '../text-output.ts';

/** What the process around it gives to `advisory`. */
export interface AdvisorySurroundings {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Today by the local clock, YYYY-MM-DD. */
  today: string;
  /** Now, `2026-11-24T12:00:00.000Z`. */
  now: string;
  /** Folder of the project, where the labelled lines lie. */
  project: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Asks for a passphrase without showing it; `null` where nobody can be asked. */
  askSecret(question: string): Promise<string | null>;
}

/** One call of a command, ready to be done. */
export interface AdvisoryCall {
  around: AdvisorySurroundings;
  /** Files and words that are no options. */
  inputs: string[];
  /** Values of the options, in order; a switch has the one value ''. */
  options: ReadonlyMap<string, string[]>;
  out: TextOutput;
  /** Says a sentence on standard error. */
  say(sentence: string): void;
}

/** One command of `advisory`. */
export interface Command {
  name: string;
  /** What `--help` prints. */
  usage: string;
  /** Options that take a value, and switches that take none. */
  valued: readonly string[];
  switches: readonly string[];
  /** True: done. False: it could not be done, and was said. */
  run(call: AdvisoryCall): Promise<boolean>;
}

/** The last value of an option; `null` where it was not given. */
export function optionOf({ options }: AdvisoryCall, name: string): string | null {
  return options.get(name)?.at(-1) ?? null;
}

export function optionsOf({ options }: AdvisoryCall, name: string): string[] {
  return options.get(name) ?? [];
}
