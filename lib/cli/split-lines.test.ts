import { describe, expect, it } from 'vitest';
import { type InputLine, splitLines } from './split-lines.ts';

async function linesOf(chunks: readonly string[], cap?: number): Promise<InputLine[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  const lines: InputLine[] = [];
  for await (const line of splitLines(stream(), cap)) lines.push(line);
  return lines;
}

const utf8 = (text: string) => Buffer.from(text).toString('latin1');

describe('lines of a stream', () => {
  it.each([
    [[''], []],
    [['a'], ['a']],
    [['a\n'], ['a']],
    [['a\nb'], ['a', 'b']],
    [['a\r\n\r\nb\r\n'], ['a', '', 'b']],
    [
      ['a', 'b\nc', 'd', '\n'],
      ['ab', 'cd'],
    ],
    [[utf8('\ufeffa\n\ufeffb')], ['a', '\ufeffb']],
  ])('%j gives %j', async (chunks, texts) => {
    expect((await linesOf(chunks)).map((line) => line.text)).toEqual(texts);
  });

  it('joins a letter that two chunks share', async () => {
    const [first = '', second = ''] = [utf8('é').slice(0, 1), utf8('é').slice(1)];
    expect(await linesOf([first, `${second}\n`])).toEqual([{ number: 1, text: 'é' }]);
  });

  it('skips a line beyond the cap and counts it', async () => {
    expect(await linesOf(['1234\n12345\n', '123', '456\nx'], 4)).toEqual([
      { number: 1, text: '1234' },
      { number: 2, text: null },
      { number: 3, text: null },
      { number: 4, text: 'x' },
    ]);
  });
});
