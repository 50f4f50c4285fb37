import { writeFile } from 'node:fs/promises';
import { lockKey, makeSigningKey, publicKeyIn } from '@/lib/feed/signing';
import { readInput } from '../read-input.ts';
import type { AdvisoryCall, Command } from './command.ts';
import { newPassphrase, PASSPHRASE } from './passphrase.ts';
import { writeFailure } from './write-file.ts';

export const keys: Command = {
  name: 'keys',
  usage: `Usage: npm run --silent advisory -- keys new FILE
       npm run --silent advisory -- keys show FILE…

new makes an Ed25519 signing key and writes it into FILE, its private part encrypted under a passphrase (PBKDF2, AES-GCM).
The passphrase is asked for without being shown, or taken from the environment variable ${PASSPHRASE}. A file that is
there is never overwritten. show prints id and public key of key files; it needs no passphrase.

Exit status: 0 done; 2 it could not be done.
`,
  valued: [],
  switches: [],
  async run(call) {
    const [what, ...files] = call.inputs;
    if (what === 'new' && files.length === 1) return makeKey(call, files[0]!);
    if (what === 'show' && files.length > 0) return showKeys(call, files);
    call.say(`keys takes "new FILE" or "show FILE…".\n\n${keys.usage.trimEnd()}`);
    return false;
  },
};

async function makeKey(call: AdvisoryCall, file: string): Promise<boolean> {
  const passphrase = await newPassphrase(call, file);
  if (passphrase === null) return false;
  const key = await makeSigningKey();
  const text = await lockKey(key, passphrase);
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    call.say(`${file}: ${writeFailure(error)} No key was kept.`);
    return false;
  }
  await call.out.write(`${file}: key ${key.id}\npublic key ${key.key}\n`);
  return true;
}

async function showKeys(call: AdvisoryCall, files: readonly string[]): Promise<boolean> {
  let allRead = true;
  for (const file of files) {
    const input = await readInput(file, call.around.stdin);
    const shown = input.ok ? publicKeyIn(new TextDecoder().decode(input.bytes)) : null;
    if (shown === null) {
      call.say(`${file}: ${input.ok ? 'is no key file.' : input.sentence}`);
      allRead = false;
    } else {
      await call.out.write(`${file}: key ${shown.id}\npublic key ${shown.key}\n`);
    }
  }
  return allRead;
}
