import { describe, expect, it } from 'vitest';
import { readOptions } from './read-options.ts';

const DEFAULTS = {
  inputs: [],
  asOf: null,
  format: 'table',
  lines: null,
  inputFormat: 'files',
  encoding: null,
  progress: false,
};

describe('arguments become options', () => {
  it.each([
    [['a.html', 'b'], { inputs: ['a.html', 'b'] }],
    [['-'], { inputs: ['-'] }],
    [['a', '--as-of', '2013-01-15'], { inputs: ['a'], asOf: '2013-01-15' }],
    [['--as-of=2012-02-29', 'a'], { inputs: ['a'], asOf: '2012-02-29' }],
    [['a', '--format', 'csv', '--format=jsonl'], { inputs: ['a'], format: 'jsonl' }],
    [['--', '--as-of', '-x'], { inputs: ['--as-of', '-x'] }],
    [['--lines', 'l.jsonl', '--format', 'jsonl'], { lines: 'l.jsonl', format: 'jsonl' }],
    [['--input', 'jsonl'], { inputs: ['-'], inputFormat: 'jsonl' }],
    [
      ['a.csv', '--progress', '--encoding', 'windows-1251'],
      { inputs: ['a.csv'], encoding: 'windows-1251', progress: true },
    ],
    [['-', '--input=jsonl'], { inputs: ['-'], inputFormat: 'jsonl' }],
  ])('%j', (args, changed) => {
    expect(readOptions(args)).toEqual({ kind: 'run', options: { ...DEFAULTS, ...changed } });
  });

  it.each([
    [['--format', '']],
    [['a', '--encoding', 'x-nonsense']],
    [['a', '--format']],
    [['a', '--as-of', '2013-1-5']],
    [['a', '--as-of', '2013-02-29']],
    [['a', '--as-of', '2013-01-15T00:00']],
    [['a', '--asof', '2013-01-15']],
  ])('%j is a problem said in one sentence', (args) => {
    expect(readOptions(args)).toEqual({ kind: 'problem', sentence: expect.stringMatching(/^\S.*\.$/) });
  });
});
