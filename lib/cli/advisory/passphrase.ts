import { basename } from 'node:path';
import type { AdvisoryCall } from './command.ts';

/** Environment variable that stands in for the question, for every key file. */
export const PASSPHRASE = 'PARCEL_VIGIL_PASSPHRASE';

/** Shorter ones are guessed too soon once a key file is lost. */
const SHORTEST = 12;

/** The passphrase of a key file; `null` once it was said why there is none. */
export async function passphraseFor(call: AdvisoryCall, file: string): Promise<string | null> {
  const given = call.around.env[PASSPHRASE];
  if (given !== undefined && given !== '') return given;
  const asked = await call.around.askSecret(`Passphrase of ${basename(file)}: `);
  if (asked !== null && asked !== '') return asked;
  call.say(`${file}: no passphrase was given. Type it when you are asked, or set ${PASSPHRASE}.`);
  return null;
}

/** A new passphrase, typed twice; `null` once it was said why there is none. */
export async function newPassphrase(call: AdvisoryCall, file: string): Promise<string | null> {
  const first = await passphraseFor(call, file);
  if (first === null) return null;
  if ([...first].length < SHORTEST) {
    call.say(`${file}: that passphrase is too short; take ${SHORTEST} characters or more. No key was made.`);
    return null;
  }
  if (call.around.env[PASSPHRASE]) return first;
  const second = await call.around.askSecret('The same again: ');
  if (first === second) return first;
  call.say(`${file}: the two passphrases differ. No key was made; begin again.`);
  return null;
}
