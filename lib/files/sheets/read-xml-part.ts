import type { ByteSource } from '../byte-source.ts';
import type { FileLimits } from '../limits.ts';
import { refuse } from '../problems.ts';
import { utf16Label } from '../text/utf16-label.ts';
import { type XmlHandler, XmlTokens } from './xml-tokens.ts';

/** Tells a handler what a part holds; a place to pause after each piece. */
export function* readXmlPart(part: ByteSource, handler: XmlHandler, limits: FileLimits): Generator<void> {
  const tokens = new XmlTokens(handler, limits);
  let decoder: TextDecoder | null = null;
  for (const chunk of part.chunks()) {
    decoder ??= new TextDecoder(utf16Label(chunk) ?? 'utf-8', { fatal: true });
    tokens.feed(decoded(decoder, chunk, true));
    yield;
  }
  if (decoder) tokens.feed(decoded(decoder, new Uint8Array(0), false));
  tokens.end();
}

/** The same at once, for small parts. */
export function readWholeXmlPart(part: ByteSource, handler: XmlHandler, limits: FileLimits): void {
  for (const _ of readXmlPart(part, handler, limits));
}

function decoded(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    return refuse('damaged');
  }
}
