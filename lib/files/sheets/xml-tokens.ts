import type { FileLimits } from '../limits.ts';
import { refuse } from '../problems.ts';

/** What is told of an XML part as it goes by; names without their prefix, attributes as written (see `attributeIn`). */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  /** Words, also in several parts. */
  words(text: string): void;
  close(name: string): void;
}

const LONGEST_TAG = 65_536;
const LESS_THAN = 60;
const GREATER_THAN = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/**
 * Reads XML piece by piece: elements, words, nothing else. It knows no entities but the five of XML and characters by
 * number; a document type definition is refused, so nothing can be declared, expanded or fetched.
 */
export class XmlTokens {
  private rest = '';
  private depth = 0;
  private hasRoot = false;

  constructor(
    private readonly handler: XmlHandler,
    private readonly limits: Pick<FileLimits, 'depth'>,
  ) {}

  feed(piece: string): void {
    const text = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag === -1) {
        at = this.sayWords(text, at, text.length);
        break;
      }
      if (tag > at) this.handler.words(unescaped(text.slice(at, tag)));
      const end = this.readTag(text, tag);
      if (end === -1) {
        at = tag;
        break;
      }
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST_TAG) refuse('damaged');
  }

  /** There must be an element, and everything that was opened must be closed. */
  end(): void {
    if (!this.hasRoot || this.depth !== 0 || this.rest.trim() !== '') refuse('damaged');
  }

  /** Words up to the end of the piece; a character that is written by number may go on in the next. */
  private sayWords(text: string, start: number, end: number): number {
    const mark = text.lastIndexOf('&');
    const until = mark >= start && end - mark < 12 && text.indexOf(';', mark) === -1 ? mark : end;
    if (until > start) this.handler.words(unescaped(text.slice(start, until)));
    return until;
  }

  /** Where the tag ends; -1 where the piece ends first. */
  private readTag(text: string, start: number): number {
    const code = text.charCodeAt(start + 1);
    if (code === BANG) return this.readDeclaration(text, start);
    if (code === QUESTION) return afterOf(text, '?>', start);
    const end = endOfTag(text, start);
    if (end === -1) return -1;
    if (code === SLASH) this.closeTag(localName(text, start + 2, end));
    else this.openTag(text, start, end);
    return end + 1;
  }

  private openTag(text: string, start: number, end: number): void {
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    const last = isEmpty ? end - 1 : end;
    const nameEnd = endOfName(text, start + 1, last);
    const name = localName(text, start + 1, nameEnd);
    if (this.depth >= this.limits.depth) refuse('too-deep', { most: this.limits.depth });
    this.hasRoot = true;
    this.handler.open(name, nameEnd === last ? '' : text.slice(nameEnd, last));
    if (isEmpty) this.handler.close(name);
    else this.depth += 1;
  }

  private closeTag(name: string): void {
    this.depth -= 1;
    if (this.depth < 0) refuse('damaged');
    this.handler.close(name);
  }

  private readDeclaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return afterOf(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start);
      if (end === -1) return -1;
      this.handler.words(text.slice(start + 9, end));
      return end + 3;
    }
    // Cut off by the end of the piece, it may still become one of these.
    if (
      text.length - start < 9 &&
      ('<!--'.startsWith(text.slice(start, start + 4)) || '<![CDATA['.startsWith(text.slice(start)))
    )
      return -1;
    return refuse('has-dtd');
  }
}

function afterOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** The `>` that ends a tag, not one in the value of an attribute. */
function endOfTag(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER_THAN) return at;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === LESS_THAN) refuse('damaged');
  }
  return -1;
}

function endOfName(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > 32) at += 1;
  return at;
}

function localName(text: string, start: number, end: number): string {
  const name = text.slice(start, end).trimEnd();
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute by its name without prefix; `null` where there is none. */
export function attributeIn(attributes: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : unescaped(value);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five names that XML knows, and characters by number. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, number?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
