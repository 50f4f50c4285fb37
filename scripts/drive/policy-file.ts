import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findChromium } from '../browsers.ts';

/** Policies of the machine lie where only root may write. */
export const MAY_PLACE_POLICIES = process.getuid?.() === 0;

/** Where the Firefox of a Linux machine looks for policies. */
export const FIREFOX_POLICIES = '/etc/firefox/policies/policies.json';

/** The file that the Chromium, Chrome or Edge which is driven reads, beside others of the same folder. */
export function chromiumPolicyPath(name: string): string {
  const path = findChromium()?.path ?? '';
  const folder = path.includes('chrome')
    ? '/etc/opt/chrome'
    : path.includes('edge')
      ? '/etc/opt/edge'
      : '/etc/chromium';
  return join(folder, 'policies/managed', name);
}

export interface PlacedPolicy {
  write(policy: unknown): Promise<void>;
  /** Takes the file away, and the folders that were made for it. */
  remove(): Promise<void>;
}

/** Places a policy file of this machine. Throws where one is there already: it is not ours to change. */
export async function placePolicy(path: string, policy: unknown): Promise<PlacedPolicy> {
  if (existsSync(path)) throw new Error(`${path} is there already; a test does not touch it.`);
  const first = await mkdir(dirname(path), { recursive: true });
  const write = (content: unknown) => writeFile(path, JSON.stringify(content, null, 2));
  await write(policy);
  return {
    write,
    async remove() {
      await rm(path, { force: true });
      if (first === undefined) return;
      for (let folder = dirname(path); folder.length >= first.length; folder = dirname(folder)) {
        await rmdir(folder).catch(() => null); // somebody else has put something there meanwhile
      }
    },
  };
}

/** A key for a copy of the extension, and the id that Chromium makes of it: so a policy meets this copy alone. */
export function freshIdentity(): { key: string; id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { key: der.toString('base64'), id };
}
