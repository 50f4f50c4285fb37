import { describe, expect, it } from 'vitest';
import { readArchiveArguments } from './read-arguments.ts';

const REDIS = ['--redis', 'redis://127.0.0.1:6379'];

describe('arguments of enqueue, worker and collect', () => {
  it('are read', () => {
    const read = readArchiveArguments('enqueue', ['a', 'b', ...REDIS, '--as-of', '2013-01-15', '--queue', 'sales']);
    expect(read).toMatchObject({ kind: 'run', options: { sources: ['a', 'b'], asOf: '2013-01-15', queue: 'sales' } });
  });

  it.each([
    ['enqueue', [], 'Nothing to enqueue was named.'],
    ['enqueue', ['a', '--as-of', '2013-02-30'], 'is no date'],
    ['enqueue', ['a', '--stay'], "Unknown option '--stay'"],
    ['worker', ['page.html'], 'worker takes no files'],
    ['worker', ['--lease', 'soon'], '--lease takes a number of seconds'],
    ['collect', ['--queue', 'a b'], '--queue takes a name'],
    ['collect', ['--redis', 'localhost:6379'], '--redis takes an address'],
    ['collect', ['--redis', 'http://:secret@host'], 'this is none: "http://***@host"'],
    ['collect', ['--redis'], "'--redis <value>' argument missing"],
  ] as const)('%s %j is answered with a sentence', (command, args, sentence) => {
    const read = readArchiveArguments(command, args);
    expect(read).toMatchObject({ kind: 'problem', sentence: expect.stringContaining(sentence) });
  });
});
