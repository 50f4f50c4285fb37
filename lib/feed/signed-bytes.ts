const VERSION = 'DSSEv1';

/** Kinds of signed files. The kind is part of what is signed, so that no file can stand in for another. */
export const PAYLOAD_TYPES = {
  root: 'application/vnd.parcel-vigil.root+json',
  latest: 'application/vnd.parcel-vigil.latest+json',
} as const;

export type SignedKind = keyof typeof PAYLOAD_TYPES;

/** What is signed: the payload's exact bytes behind its type, both with their lengths (DSSE's "pre-authentication encoding"). */
export function signedBytes(kind: SignedKind, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const type = PAYLOAD_TYPES[kind];
  const head = new TextEncoder().encode(`${VERSION} ${type.length} ${type} ${payload.length} `);
  const all = new Uint8Array(head.length + payload.length);
  all.set(head);
  all.set(payload, head.length);
  return all;
}
