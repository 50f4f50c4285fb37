import { EXTENSION_VERSION } from '../extension-version.ts';
import { textOutput } from '../text-output.ts';
import { check } from './check.ts';
import type { AdvisoryCall, AdvisorySurroundings, Command } from './command.ts';
import { diff } from './diff.ts';
import { draft } from './draft.ts';
import { keys } from './keys.ts';
import { preview } from './preview.ts';
import { readArguments } from './read-arguments.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

const COMMANDS: readonly Command[] = [draft, check, preview, diff, keys, sign, verify];

const USAGE = `Usage: npm run --silent advisory -- COMMAND [ARGUMENTS]

  draft LETTER       read a notice into a draft advisory (JSON on standard output)
  check FILE         name every fault of an advisory, a draft or a list, with its path
  preview DRAFT      what a draft would change, before anything is published
  diff A B           what changes for a reader between two lists
  keys new FILE      make a signing key in an encrypted file; keys show FILE: its public part
  sign LIST          make the files of a feed: root.N.json, latest.json, list.V.json
  verify FOLDER      verify the files of a feed as a browser does

  COMMAND --help     more about one of them
  --help, --version

Exit status: 0 done; 2 it could not be done, or faults were found (each is named on standard error).
`;

const STATUS_DONE = 0;
const STATUS_FAILED = 2;

/** Does one call of `advisory` and gives its exit status; what the world does wrong never throws out of here. */
export async function advisoryMain(args: readonly string[], around: AdvisorySurroundings): Promise<number> {
  const out = textOutput(around.stdout);
  const say = (sentence: string) => {
    around.stderr.write(`${sentence}\n`);
  };
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    await out.write(USAGE);
    return STATUS_DONE;
  }
  if (name === '--version') {
    await out.write(`${EXTENSION_VERSION}\n`);
    return STATUS_DONE;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    const sentence = name === undefined ? 'No command was given.' : `There is no command ${JSON.stringify(name)}.`;
    say(`${sentence}\n\n${USAGE.trimEnd()}`);
    return STATUS_FAILED;
  }
  const parsed = readArguments(rest, command);
  if (parsed.kind === 'help') {
    await out.write(command.usage);
    return STATUS_DONE;
  }
  if (parsed.kind === 'problem') {
    say(`${parsed.sentence}\n\n${command.usage.trimEnd()}`);
    return STATUS_FAILED;
  }
  const call: AdvisoryCall = { around, inputs: parsed.inputs, options: parsed.options, out, say };
  try {
    return (await command.run(call)) ? STATUS_DONE : STATUS_FAILED;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(
      `${command.name} could not be finished: ${reason}. What it had written before stays; tell the makers of Parcel Vigil.`,
    );
    return STATUS_FAILED;
  }
}
