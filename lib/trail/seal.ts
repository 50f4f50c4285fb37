import { fromHex, join, toHex } from './bytes.ts';
import { sha256 } from './hash.ts';
import { SALT_BYTES } from './limits.ts';
import type { Opening, Sha256 } from './types.ts';

/** Fills an array with random bytes, as `crypto.getRandomValues` does. */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => unknown;

/** SHA-256(salt ‖ UTF-8 of the value): with 32 random bytes in front nobody can try out values. */
export async function commitmentTo({ salt, value }: Opening): Promise<Sha256> {
  return toHex(await sha256(join(fromHex(salt), new TextEncoder().encode(value))));
}

/** Each value behind a salt of its own. */
export async function sealAll(
  values: Readonly<Record<string, string>>,
  fillRandom: FillRandom,
): Promise<{ sealed: Record<string, Sha256>; opened: Record<string, Opening> }> {
  const sealed: Record<string, Sha256> = {};
  const opened: Record<string, Opening> = {};
  for (const [name, value] of Object.entries(values)) {
    const salt = new Uint8Array(SALT_BYTES);
    fillRandom(salt);
    const opening = { salt: toHex(salt), value };
    opened[name] = opening;
    sealed[name] = await commitmentTo(opening);
  }
  return { sealed, opened };
}
