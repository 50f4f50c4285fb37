import { MAX_INPUT_BYTES } from './limits.ts';

/** A line of an input with its number from 1; `text` is `null` for a line beyond the cap, which was skipped. */
export interface InputLine {
  number: number;
  text: string | null;
}

const LF = 0x0a;

/** The lines of a stream one by one, holding one line at a time: memory does not grow with the input. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, cap = MAX_INPUT_BYTES): AsyncGenerator<InputLine> {
  let number = 1;
  let pending: Uint8Array[] = [];
  let size = 0;
  const take = (): InputLine => {
    const text = size > cap ? null : Buffer.concat(pending).toString('utf8').replace(/\r$/, '');
    pending = [];
    size = 0;
    return { number: number++, text: text !== null && number === 2 ? text.replace(/^\uFEFF/, '') : text };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();

  function add(piece: Uint8Array): void {
    size += piece.length;
    if (size <= cap) pending.push(piece);
    else pending = [];
  }
}
