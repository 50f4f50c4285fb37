import { mkdir } from 'node:fs/promises';
import type { AdvisoryList } from '@/lib/advisories';
import { FeedError } from '@/lib/feed';
import { retiredIds } from '@/lib/feed/list-file';
import type { Root } from '@/lib/feed/root';
import { type FeedFile, makeLatest, makeList } from '@/lib/feed/signing';
import { readFailure } from '../read-input.ts';
import { type AdvisoryCall, type Command, optionOf, optionsOf } from './command.ts';
import { type FeedFolder, folderFault, readFeedFolder } from './feed-folder.ts';
import { nextList } from './next-list.ts';
import { nextRoot } from './next-root.ts';
import { PASSPHRASE } from './passphrase.ts';
import { BUNDLED, readList } from './read-list.ts';
import { unlockKeys } from './unlock-keys.ts';
import { writeFailure, writeWhole } from './write-file.ts';

export const sign: Command = {
  name: 'sign',
  usage: `Usage: npm run --silent advisory -- sign LIST --out FOLDER --key FILE… [options]

Makes the files of a feed in FOLDER: list.V.json from LIST, latest.json that names it, and, the first time or with
--new-root, root.N.json with the keys that count. LIST is a file, the folder of a feed, or the word
${BUNDLED} for the list of the package.
The folder can then be copied to any web server as it is.

  --with DRAFT        adds a settled draft to the list, which gets a new version; may be given again. A draft whose
                      "unsure" is not empty is refused.
  --key FILE          a key file that signs latest.json; may be given again
  --count FILE        a key file that counts for latest.json and does not sign now (its passphrase is not asked for)
  --threshold N       how many keys must sign latest.json (without it: as many as --key names)
  --root-key FILE     a key file that signs the root (without it: those of --key); may be given again
  --root-count FILE   a key file that counts for the root and does not sign now
  --root-threshold N  how many keys must sign the root (without it: as many as sign it)
  --new-root          makes the next root, with the keys named here
  --old-key FILE      with --new-root: a key of the root before, which must sign the next one too
  --root-days N       how many days a new root holds (without it: 365)
  --poll-hours N      how often browsers ask, 1 to 168

The keys' passphrases are asked for without being shown, or taken from the environment variable ${PASSPHRASE}.
latest.json holds for 14 days: sign again before. Nothing is written unless all of it can be, and every browser would take it.

Exit status: 0 signed; 2 not, with the reason.
`,
  valued: [
    '--with',
    '--out',
    '--key',
    '--count',
    '--threshold',
    '--root-key',
    '--root-count',
    '--root-threshold',
    '--old-key',
    '--root-days',
    '--poll-hours',
  ],
  switches: ['--new-root'],
  async run(call) {
    const fault = faultOf(call);
    if (fault !== null) {
      call.say(`${fault}\n\n${sign.usage.trimEnd()}`);
      return false;
    }
    try {
      return await signAll(call, call.inputs[0]!, optionOf(call, '--out')!);
    } catch (error) {
      call.say(`${reasonOf(error)} Nothing was signed.`);
      return false;
    }
  },
};

const NUMBERS = ['--threshold', '--root-threshold', '--root-days', '--poll-hours'];

function faultOf(call: AdvisoryCall): string | null {
  if (call.inputs.length !== 1) return 'sign takes one list.';
  if (optionOf(call, '--out') === null) return 'Where the files go was not said: give --out FOLDER.';
  if (optionsOf(call, '--key').length === 0) return 'No key was named: give --key FILE.';
  for (const name of NUMBERS) {
    const value = optionOf(call, name);
    if (value !== null && !/^[1-9]\d{0,3}$/.test(value))
      return `${JSON.stringify(value)} is no number that ${name} takes.`;
  }
  return null;
}

/** Sentences of the room that makes the files, of the folder, and of the disk. */
function reasonOf(error: unknown): string {
  if (error instanceof FeedError) return folderFault(error);
  if (error instanceof RangeError) return error.message;
  return `The folder ${readFailure(error)}`;
}

async function signAll(call: AdvisoryCall, source: string, folder: string): Promise<boolean> {
  const feed = await readFeedFolder(folder);
  const base = await readList(call, source);
  const list = base === null ? null : await nextList(call, base);
  if (list === null || !isNext(call, feed, list)) return false;
  const files = [...optionsOf(call, '--key'), ...optionsOf(call, '--root-key'), ...optionsOf(call, '--old-key')];
  const unlocked = await unlockKeys(call, files);
  if (unlocked === null) return false;
  const signers = optionsOf(call, '--key').map((file) => unlocked.get(file)!);
  const root = await nextRoot(call, feed.root, unlocked);
  if (root === null) return false;
  const listFile = makeList(list);
  const poll = optionOf(call, '--poll-hours');
  const latest = await makeLatest({
    version: (feed.latest?.version ?? 0) + 1,
    issued: call.around.now,
    list: listFile,
    signers,
    ...(poll === null ? {} : { pollHours: Number(poll) }),
  });
  if (!reachesThreshold(call, root.root, signers)) return false;
  return write(call, folder, [...(root.file === null ? [] : [root.file]), listFile, latest]);
}

/** The list that lies there is what browsers hold: the next one may neither be older nor lose anything of it. */
function isNext(call: AdvisoryCall, { list: before }: FeedFolder, next: AdvisoryList): boolean {
  if (before === null) return true;
  const isOther = next.version === before.version && !hasSameBytes(next, before);
  if (next.version < before.version || isOther) {
    call.say(
      `The list has version ${next.version}; the feed's has ${before.version}. Give it a higher version. Nothing was signed.`,
    );
    return false;
  }
  try {
    retiredIds(before, next, []);
    return true;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    call.say(
      `Browsers would refuse the list: it lacks, without superseding or withdrawing it, ${error.detail}. Nothing was signed.`,
    );
    return false;
  }
}

/** As files, in which every list has one order of keys. */
function hasSameBytes(a: AdvisoryList, b: AdvisoryList): boolean {
  return Buffer.compare(makeList(a).bytes, makeList(b).bytes) === 0;
}

function reachesThreshold(call: AdvisoryCall, { keys, roles }: Root, signers: readonly { key: string }[]): boolean {
  const counting = new Set(keys.filter(({ id }) => roles.latest.keys.includes(id)).map(({ key }) => key));
  const good = new Set(signers.map(({ key }) => key).filter((key) => counting.has(key)));
  if (good.size >= roles.latest.threshold) return true;
  call.say(
    `${good.size} of ${roles.latest.threshold} signatures that the root asks for on latest.json: name more keys with --key. Nothing was signed.`,
  );
  return false;
}

/** latest.json last: until it is there, browsers see the state before. */
async function write(call: AdvisoryCall, folder: string, files: readonly FeedFile[]): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    for (const file of files) await writeWhole(folder, file);
  } catch (error) {
    call.say(`${folder}: ${writeFailure(error)} latest.json was left as it was.`);
    return false;
  }
  await call.out.write(files.map(({ name, bytes }) => `${folder}/${name}: ${bytes.length} bytes\n`).join(''));
  return true;
}
