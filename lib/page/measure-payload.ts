import { MESSAGE_BYTES, MESSAGE_DEPTH } from './limits.ts';

/**
 * Bytes that plain data takes in a message, estimated from above without writing it out (a UTF-16 code unit is at most three
 * bytes, quotes and commas count), or the name of the cap it breaks. Walks without recursion, and stops at the cap.
 */
export function measurePayload(payload: unknown): number | 'too large' | 'too deep' | 'not plain data' {
  const open: { value: unknown; depth: number }[] = [{ value: payload, depth: 1 }];
  let bytes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (depth > MESSAGE_DEPTH) return 'too deep';
    const own = ownBytes(value);
    if (own === null) return 'not plain data';
    bytes += own;
    if (bytes > MESSAGE_BYTES) return 'too large';
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (!Array.isArray(value)) bytes += bytesOfText(key) + 1;
      open.push({ value: member, depth: depth + 1 });
    }
  }
  return bytes;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** UTF-8 bytes of a text with its quotes and a comma. Escapes count as one byte: controls are rare and the cap is ours. */
export function bytesOfText(text: string): number {
  let bytes = text.length + 3;
  // Asked of the browser as a whole: most texts have none, and a loop of ours costs a page's first report 10 ms.
  if (!BEYOND_ASCII.test(text)) return bytes;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}

function ownBytes(value: unknown): number | null {
  switch (typeof value) {
    case 'string':
      return bytesOfText(value);
    case 'number':
      return 26;
    case 'boolean':
    case 'undefined':
      return 6;
    case 'object':
      return value === null || Array.isArray(value) || isPlain(value) ? 6 : null;
    default:
      return null;
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
