import { isCalendarDate } from './line-schemas.ts';

export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What a call of the command line asks for. */
export interface Options {
  /** Files, directories or `-`, as given. */
  inputs: string[];
  /** `null`: today by the local clock. */
  asOf: string | null;
  format: Format;
  /** A file of labelled lines (`-` for standard input) instead of documents. */
  lines: string | null;
  /** `jsonl`: the inputs hold one `{url, html, fetchedAt}` a line. */
  inputFormat: 'files' | 'jsonl';
  /** The encoding of text whose bytes do not say it; `null`: it is found out, and asked for where it cannot be. */
  encoding: string | null;
  /** Says on standard error how far the reading is. */
  progress: boolean;
}

/** What the arguments come to: work to do, a text to print, or a sentence about what is wrong with them. */
export type Parsed =
  | { kind: 'run'; options: Options }
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'problem'; sentence: string };

const VALUED = ['--as-of', '--format', '--lines', '--input', '--encoding'] as const;
type Valued = (typeof VALUED)[number];

/** Reads the arguments; every fault becomes one sentence that names the value at fault. */
export function readOptions(args: readonly string[]): Parsed {
  const options: Options = {
    inputs: [],
    asOf: null,
    format: 'table',
    lines: null,
    inputFormat: 'files',
    encoding: null,
    progress: false,
  };
  let formatGiven = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      options.inputs.push(...args.slice(at + 1));
      break;
    }
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg === '--version') return { kind: 'version' };
    if (arg === '--progress') {
      options.progress = true;
      continue;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      options.inputs.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = equals < 0 ? arg : arg.slice(0, equals);
    if (!isValued(name)) return problem(`There is no option ${quoted(name)}.`);
    const value = equals < 0 ? args[++at] : arg.slice(equals + 1);
    if (value === undefined || value === '') return problem(`The option ${name} needs a value.`);
    const fault = setOption(options, name, value);
    if (fault !== null) return problem(fault);
    formatGiven ||= name === '--format';
  }
  const fault = combinationFault(options, formatGiven);
  return fault === null ? { kind: 'run', options } : problem(fault);
}

function setOption(options: Options, name: Valued, value: string): string | null {
  switch (name) {
    case '--as-of':
      if (!isCalendarDate(value))
        return `${quoted(value)} is no date: --as-of takes a day as YYYY-MM-DD, for instance 2013-01-15.`;
      options.asOf = value;
      return null;
    case '--format': {
      const format = FORMATS.find((known) => known === value);
      if (format === undefined) return `There is no format ${quoted(value)}: --format takes ${FORMATS.join(', ')}.`;
      options.format = format;
      return null;
    }
    case '--lines':
      options.lines = value;
      return null;
    case '--encoding':
      if (!isEncoding(value))
        return `There is no encoding ${quoted(value)}: --encoding takes a name such as windows-1251.`;
      options.encoding = value;
      return null;
    case '--input':
      if (value !== 'jsonl') return `There is no input format ${quoted(value)}: --input takes jsonl.`;
      options.inputFormat = 'jsonl';
      return null;
  }
}

function combinationFault(options: Options, formatGiven: boolean): string | null {
  const { inputs, lines } = options;
  if (lines !== null) {
    if (inputs.length > 0)
      return `--lines screens lines alone; screen ${quoted(inputs[0] ?? '')} in a call of its own.`;
    if (options.inputFormat === 'jsonl') return '--lines and --input read different lines; give one of them.';
    if (formatGiven && options.format !== 'jsonl')
      return '--lines answers one JSON object a line; it takes no other --format.';
    return null;
  }
  if (options.inputFormat === 'jsonl') {
    if (formatGiven && options.format !== 'jsonl')
      return '--input jsonl answers one JSON object a line; it takes no other --format.';
    if (inputs.length === 0) options.inputs = ['-'];
    return null;
  }
  if (inputs.length === 0) return 'Nothing to screen was named.';
  if (inputs.includes('-') && inputs.length > 1)
    return '"-" (standard input) stands alone; screen the files in a call of their own.';
  return null;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false; // a name that no decoder knows
  }
}

function isValued(name: string): name is Valued {
  return VALUED.some((known) => known === name);
}

function problem(sentence: string): Parsed {
  return { kind: 'problem', sentence };
}

function quoted(value: string): string {
  return JSON.stringify(value);
}
