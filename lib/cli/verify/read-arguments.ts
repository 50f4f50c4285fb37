/** What a call of `verify` asks for, or a sentence about what is wrong with it. */
export type VerifyArguments =
  | { kind: 'run'; trails: string[]; checkpoints: string[] }
  | { kind: 'help' }
  | { kind: 'problem'; sentence: string };

export const VERIFY_USAGE = `Usage: npm run --silent screen -- verify TRAIL [TRAIL …] [--checkpoint FILE]

Checks an exported trail (JSON Lines or JSON; - for standard input) and computes each verdict in it again, by the
advisory lists that stand in it. Exports of several devices may stand in one file; each is checked by itself.

  --checkpoint FILE     a checkpoint that was kept outside; may be given several times. Without one it cannot be
                        known whether the end was cut off or the whole trail written anew
  --help

Exit status: 0 everything holds; 1 something differs (it is named); 2 something could not be read, or the call
itself was wrong. To screen a file or directory that is called verify, write ./verify.
`;

export function readVerifyArguments(args: readonly string[]): VerifyArguments {
  const [trails, checkpoints]: [string[], string[]] = [[], []];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg === '--') {
      trails.push(...args.slice(at + 1));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      trails.push(arg);
      continue;
    }
    const [name, given] = arg.split(/=(.*)/s);
    if (name !== '--checkpoint') return problem(`There is no option "${name}" of verify.`);
    const file = given ?? args[++at];
    if (file === undefined || file === '') return problem('The option --checkpoint needs a file.');
    checkpoints.push(file);
  }
  if (trails.length === 0) return problem('No trail was named.');
  return { kind: 'run', trails, checkpoints };
}

function problem(sentence: string): VerifyArguments {
  return { kind: 'problem', sentence };
}
