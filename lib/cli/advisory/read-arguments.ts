import type { Command } from './command.ts';

export type Arguments =
  | { kind: 'run'; inputs: string[]; options: Map<string, string[]> }
  | { kind: 'help' }
  | { kind: 'problem'; sentence: string };

/** Reads a command's arguments; every fault becomes one sentence that names the value at fault. */
export function readArguments(args: readonly string[], { valued, switches }: Command): Arguments {
  const inputs: string[] = [];
  const options = new Map<string, string[]>();
  const add = (name: string, value: string) => options.set(name, [...(options.get(name) ?? []), value]);
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      inputs.push(...args.slice(at + 1));
      break;
    }
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg === '-' || !arg.startsWith('-')) {
      inputs.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = equals < 0 ? arg : arg.slice(0, equals);
    if (switches.includes(name)) {
      if (equals >= 0) return { kind: 'problem', sentence: `The option ${name} takes no value.` };
      add(name, '');
      continue;
    }
    if (!valued.includes(name)) return { kind: 'problem', sentence: `There is no option ${JSON.stringify(name)}.` };
    const value = equals < 0 ? args[++at] : arg.slice(equals + 1);
    if (value === undefined || value === '') return { kind: 'problem', sentence: `The option ${name} needs a value.` };
    add(name, value);
  }
  return { kind: 'run', inputs, options };
}
