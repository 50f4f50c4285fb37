import { publicKeyIn, type SigningKey, unlockKey } from '@/lib/feed/signing';
import { readInput } from '../read-input.ts';
import type { AdvisoryCall } from './command.ts';
import { passphraseFor } from './passphrase.ts';

/** The private keys of key files, each file once; `null` once it was said which could not be opened. */
export async function unlockKeys(
  call: AdvisoryCall,
  files: readonly string[],
): Promise<Map<string, SigningKey> | null> {
  const opened = new Map<string, SigningKey>();
  for (const file of new Set(files)) {
    const text = await textOf(call, file);
    if (text === null) return null;
    if (publicKeyIn(text) === null) {
      call.say(`${file}: is no key file. Nothing was signed.`);
      return null;
    }
    const passphrase = await passphraseFor(call, file);
    if (passphrase === null) return null;
    const key = await unlockKey(text, passphrase);
    if (typeof key === 'string') {
      call.say(
        `${file}: ${key === 'no-key-file' ? 'is no key file' : 'the passphrase does not open it'}. Nothing was signed.`,
      );
      return null;
    }
    opened.set(file, key);
  }
  return opened;
}

/** Public keys of key files, for keys that count and do not sign now; `null` once it was said which has none. */
export async function publicKeys(
  call: AdvisoryCall,
  files: readonly string[],
): Promise<{ id: string; key: string }[] | null> {
  const found: { id: string; key: string }[] = [];
  for (const file of files) {
    const text = await textOf(call, file);
    const key = text === null ? null : publicKeyIn(text);
    if (text !== null && key === null) call.say(`${file}: is no key file. Nothing was signed.`);
    if (key === null) return null;
    found.push(key);
  }
  return found;
}

async function textOf(call: AdvisoryCall, file: string): Promise<string | null> {
  const input = await readInput(file, call.around.stdin);
  if (input.ok) return new TextDecoder().decode(input.bytes);
  call.say(`${file}: ${input.sentence}`);
  return null;
}
