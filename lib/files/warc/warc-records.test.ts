import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileRefusal } from '../file-problem.ts';
import { joinedBytes } from '../joined-bytes.ts';
import { fetchedPage } from './fetched-page.ts';
import { warcRecords } from './warc-records.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const LIMITS = { recordBytes: 10_000, unpackedBytes: 1_000_000 };

function record(
  type: string,
  block: string | Uint8Array,
  { version = '1.0', target = '<https://trade.example/a>', fields = [] as string[] } = {},
): Uint8Array {
  const bytes = typeof block === 'string' ? encode(block) : block;
  const head = [
    `WARC/${version}`,
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${target}`,
    'WARC-Date: 2013-01-15T10:00:00Z',
    ...fields,
    `Content-Length: ${bytes.length}`,
  ];
  return joinedBytes([encode(`${head.join('\r\n')}\r\n\r\n`), bytes, encode('\r\n\r\n')]);
}

function answer(head: readonly string[], body: string | Uint8Array): Uint8Array {
  const bytes = typeof body === 'string' ? encode(body) : body;
  return joinedBytes([encode(`${['HTTP/1.1 200 OK', ...head].join('\r\n')}\r\n\r\n`), bytes]);
}

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function bodies(file: Uint8Array, size = 1_000): (string | null)[] {
  return [...warcRecords(inPieces(file, size), LIMITS)].map((each) => {
    const page = fetchedPage(each);
    return page === null ? null : decode(page.body(LIMITS.recordBytes));
  });
}

const HTML = ['Content-Type: text/html'];

describe('records of a WARC file', () => {
  it.each([1, 2, 7, 64, 1_000, 100_000])('are read in pieces of %i bytes, packed and not', (size) => {
    const records = ['one', 'two', 'three'].map((body) => record('response', answer(HTML, body)));
    expect(bodies(joinedBytes(records), size)).toEqual(['one', 'two', 'three']);
    const members = joinedBytes(records.map((each) => gzipSync(each)));
    expect(bodies(members, size)).toEqual(['one', 'two', 'three']);
    expect(bodies(gzipSync(joinedBytes(records)), size)).toEqual(['one', 'two', 'three']);
  });

  it('tell where they begin, so that one can be read without those before it', () => {
    const records = ['one', 'two', 'three'].map((body) => gzipSync(record('response', answer(HTML, body))));
    const file = joinedBytes(records);
    const places = [...warcRecords(inPieces(file, 50), LIMITS)].map(({ place }) => place);
    expect(places.every(({ inner }) => inner === 0)).toBe(true);
    expect(places.map(({ start }) => bodies(file.subarray(start))[0])).toEqual(['one', 'two', 'three']);
  });

  it('let go of the file, also where one alone is looked at or a fault ends them', () => {
    const [one, two] = ['one', 'two'].map((body) => record('response', answer(HTML, body))) as [Uint8Array, Uint8Array];
    for (const file of [joinedBytes([one, two]), gzipSync(one), joinedBytes([one, encode('no record\n')])]) {
      let closed = 0;
      const chunks = function* () {
        try {
          yield* inPieces(file, 10);
        } finally {
          closed += 1;
        }
      };
      for (const _ of warcRecords(chunks(), LIMITS)) break;
      expect(closed).toBe(1);
      try {
        for (const _ of warcRecords(chunks(), LIMITS));
      } catch {}
      expect(closed).toBe(2);
    }
  });

  it.each([
    ['WARC/1.1', record('response', answer(HTML, 'x'), { version: '1.1' }), 'x'],
    ['a field over two lines', record('response', answer(HTML, 'x'), { fields: ['WARC-Note: a', ' b'] }), 'x'],
    ['a resource', record('resource', 'x', { fields: HTML }), 'x'],
    ['an empty resource', record('resource', '', { fields: HTML }), null],
    [
      "the crawler's own log",
      record('resource', 'x', { target: 'metadata://crawler/log', fields: ['Content-Type: text/plain'] }),
      null,
    ],
    ['a request', record('request', 'GET / HTTP/1.1\r\n\r\n'), null],
    ['a revisit', record('revisit', answer(HTML, '')), null],
    ['a picture', record('response', answer(['Content-Type: image/png'], 'x')), null],
    ['one larger than is held', record('response', answer(HTML, 'x'.repeat(20_000))), null],
  ])('%s', (_, bytes, body) => {
    expect(bodies(bytes)).toEqual([body]);
  });

  it.each([
    ['chunks', ['Transfer-Encoding: chunked'], '2\r\nab\r\n3;x=y\r\ncde\r\n0\r\n\r\n', 'abcde'],
    ['chunks that the writer took out', ['Transfer-Encoding: chunked'], '<p>abc</p>', '<p>abc</p>'],
    ['gzip', ['Content-Encoding: gzip'], gzipSync(encode('abc')), 'abc'],
    ['gzip that the writer took out', ['Content-Encoding: gzip'], 'abc', 'abc'],
    [
      'gzip in chunks',
      ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'],
      inChunks(gzipSync(encode('abc'))),
      'abc',
    ],
  ])('a body in %s', (_, head, body, text) => {
    expect(bodies(record('response', answer([...HTML, ...head], body)))).toEqual([text]);
  });

  it.each([
    ['its words', (member: Uint8Array) => member.with(member.length - 20, member.at(-20)! ^ 1)],
    ['its checksum', (member: Uint8Array) => member.with(member.length - 6, member.at(-6)! ^ 1)],
    ['its length', (member: Uint8Array) => member.with(member.length - 2, member.at(-2)! ^ 1)],
    ['its end, which is cut off', (member: Uint8Array) => member.subarray(0, -5)],
  ])('are given as far as their members are whole: damage in %s', (_, damaged) => {
    // Stored without packing, so that only the checksum shows the fault.
    const members = ['one', 'two', 'three'].map((body) =>
      gzipSync(record('response', answer(HTML, body)), { level: 0 }),
    );
    for (const [at, good] of [['three'], ['one', 'two']].entries()) {
      const file =
        at === 0 ? [members[2]!, damaged(members[0]!), members[1]!] : [members[0]!, members[1]!, damaged(members[2]!)];
      for (const size of [1, 7, 100_000]) {
        const read: string[] = [];
        expect(() => {
          for (const each of warcRecords(inPieces(joinedBytes(file), size), LIMITS))
            read.push(decode(fetchedPage(each)!.body(LIMITS.recordBytes)));
        }).toThrow(FileRefusal);
        expect(read).toEqual(good);
      }
    }
  });

  it.each([
    ['a body cut off in its chunks', record('response', answer([...HTML, 'Transfer-Encoding: chunked'], '5\r\nab'))],
    [
      'a body of damaged gzip',
      record(
        'response',
        answer([...HTML, 'Content-Encoding: gzip'], new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 255, 255])),
      ),
    ],
    ['a packing that is not read', record('response', answer([...HTML, 'Content-Encoding: br'], 'x'))],
    [
      'a body that unpacks to too much',
      record('response', answer([...HTML, 'Content-Encoding: gzip'], gzipSync(new Uint8Array(50_000)))),
    ],
    ['a record that is cut off', record('response', answer(HTML, 'abc')).subarray(0, 150)],
    ['a record without a length', encode('WARC/1.0\r\nWARC-Type: response\r\n\r\n')],
    ['what is no record', encode('WARC/9.9\r\n\r\n')],
    ['a file that unpacks to far more than itself', gzipSync(record('metadata', new Uint8Array(2_000_000)))],
  ])('%s is refused', (_, bytes) => {
    expect(() => bodies(bytes)).toThrow(FileRefusal);
  });
});

function inChunks(bytes: Uint8Array): Uint8Array {
  return joinedBytes([encode(`${bytes.length.toString(16)}\r\n`), bytes, encode('\r\n0\r\n\r\n')]);
}
