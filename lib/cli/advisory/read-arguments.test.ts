import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

const COMMAND = { name: 'x', usage: '', valued: ['--key', '--out'], switches: ['--all'], run: async () => true };

describe('arguments of a command', () => {
  it.each<[string[], string[], [string, string[]][]]>([
    [['a', 'b'], ['a', 'b'], []],
    [['-', '--all'], ['-'], [['--all', ['']]]],
    [['--key', 'k1', '--key=k2', 'list'], ['list'], [['--key', ['k1', 'k2']]]],
    [['--', '--key'], ['--key'], []],
  ])('%j', (args, inputs, options) => {
    expect(readArguments(args, COMMAND)).toEqual({ kind: 'run', inputs, options: new Map(options) });
  });

  it.each<[string[], string]>([
    [['--kye', 'k'], 'There is no option "--kye".'],
    [['--key'], 'The option --key needs a value.'],
    [['--key='], 'The option --key needs a value.'],
    [['--all=1'], 'The option --all takes no value.'],
  ])('%j is told', (args, sentence) => {
    expect(readArguments(args, COMMAND)).toEqual({ kind: 'problem', sentence });
  });

  it('help comes before anything else that follows it', () => {
    expect(readArguments(['--help', '--kye'], COMMAND)).toEqual({ kind: 'help' });
  });
});
