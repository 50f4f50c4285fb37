import { type ByteSource, headOf } from '../byte-source.ts';
import { FileRefusal } from '../file-problem.ts';
import { problem } from '../problems.ts';
import type { ReadingContext } from '../types.ts';
import { utf16Label } from './utf16-label.ts';
import { looksWesternIn } from './western-words.ts';

/** Encodings of the trade's languages to choose from, where bytes do not say which they are in. */
const TO_CHOOSE_FROM = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1255',
  'windows-1256',
  'gb18030',
  'big5',
  'shift_jis',
  'koi8-r',
  'ibm866',
  'utf-16le',
  'utf-16be',
];

/**
 * The encoding of a text: what a person chose, the byte order mark, UTF-16 by its zero bytes, UTF-8 where every byte fits.
 * What is left may be windows-1252, said so where its words look like those of the West, and is asked about otherwise.
 */
export function findEncoding(source: ByteSource, context: ReadingContext): string {
  if (context.encoding !== null) return checked(source, context.encoding);
  const head = headOf(source);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return checked(source, 'utf-8');
  const utf16 = utf16Label(head);
  if (utf16 !== null) return checked(source, utf16);
  if (fits(source, 'utf-8')) return 'utf-8';
  if (!looksWestern(source)) return ask('UTF-8, windows-1252');
  context.remark(problem('encoding-guessed', { encoding: 'windows-1252' }));
  return 'windows-1252';
}

function checked(source: ByteSource, label: string): string {
  const encoding = knownLabel(label);
  return encoding !== null && fits(source, encoding) ? encoding : ask(label);
}

function ask(tried: string): never {
  throw new FileRefusal({ ...problem('undecodable', { tried }), encodings: TO_CHOOSE_FROM });
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null; // a name that no decoder knows
  }
}

function fits(source: ByteSource, encoding: string): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (const chunk of source.chunks()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}

const LOOKED_AT = 1_000_000;

function looksWestern(source: ByteSource): boolean {
  const decoder = new TextDecoder('windows-1252');
  let text = '';
  for (const chunk of source.chunks()) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LOOKED_AT) break;
  }
  return looksWesternIn(text);
}

/** A source's text piece by piece, without its byte order mark. */
export function* decodedPieces(source: ByteSource, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const chunk of source.chunks()) yield decoder.decode(chunk, { stream: true });
  const last = decoder.decode();
  if (last !== '') yield last;
}
