import { type Bytes, join, toHex } from './bytes.ts';
import type { Sha256 } from './types.ts';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
const text = new TextEncoder();

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Hash of a leaf of the tree: SHA-256(00 ‖ d), RFC 9162, 2.1.1. */
export function leafHash(data: Uint8Array): Promise<Bytes> {
  return sha256(join(LEAF, data));
}

/** Hash of a node: SHA-256(01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Promise<Bytes> {
  return sha256(join(NODE, left, right));
}

/** Hash of a text as UTF-8, in hexadecimal digits. */
export async function hashOfText(words: string): Promise<Sha256> {
  return toHex(await sha256(text.encode(words)));
}
