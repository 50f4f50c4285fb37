import { FeedError } from '@/lib/feed';
import { retiredIds } from '@/lib/feed/list-file';
import { readFailure } from '../read-input.ts';
import { type AdvisoryCall, type Command, optionOf } from './command.ts';
import { type FeedFolder, folderFault, readFeedFolder } from './feed-folder.ts';
import { readList } from './read-list.ts';

export const verify: Command = {
  name: 'verify',
  usage: `Usage: npm run --silent advisory -- verify FOLDER [--before LIST]

Verifies the files of a feed as a browser does: every root from 1 on by the keys of itself and of the one before, then
latest.json, then the list that it names; and says until when they hold.

  --before LIST   the list that browsers hold now: says too whether they would take the new one after it

Exit status: 0 it holds; 2 it does not, or has expired.
`,
  valued: ['--before'],
  switches: [],
  async run(call) {
    const [folder, ...others] = call.inputs;
    if (folder === undefined || others.length > 0) {
      call.say(`verify takes one folder.\n\n${verify.usage.trimEnd()}`);
      return false;
    }
    try {
      const feed = await readFeedFolder(folder);
      return (await tell(call, folder, feed)) && (await followsBefore(call, folder, feed));
    } catch (error) {
      call.say(`${folder}: ${error instanceof FeedError ? folderFault(error) : readFailure(error)}`);
      return false;
    }
  },
};

async function tell(call: AdvisoryCall, folder: string, { root, latest, list }: FeedFolder): Promise<boolean> {
  if (root === null || latest === null || list === null) {
    call.say(`${folder}: ${root === null ? 'root.1.json' : 'latest.json'} is not there: this is no whole feed.`);
    return false;
  }
  const { roles } = root;
  const counts = (role: (typeof roles)['root']) => `${role.threshold} of ${role.keys.length} keys`;
  await call.out.write(
    `${folder}: root ${root.version}, until ${root.expires}; root signed by ${counts(roles.root)}, latest by ${counts(roles.latest)}.
latest ${latest.version}, issued ${latest.issued}, until ${latest.expires}.
list ${list.version} of ${list.issued}: ${list.advisories.length} advisories, ${latest.list.length} bytes, SHA-256 ${latest.list.sha256}.
`,
  );
  const expired = [
    ...(root.expires <= call.around.now ? [`the root expired on ${root.expires}`] : []),
    ...(latest.expires <= call.around.now ? [`latest.json expired on ${latest.expires}: sign it again`] : []),
  ];
  for (const says of expired) call.say(`${folder}: ${says}.`);
  return expired.length === 0;
}

async function followsBefore(call: AdvisoryCall, folder: string, { list }: FeedFolder): Promise<boolean> {
  const named = optionOf(call, '--before');
  if (named === null || list === null) return true;
  const before = await readList(call, named);
  if (before === null) return false;
  if (list.version <= before.version) {
    call.say(
      `${folder}: its list has version ${list.version}, not above ${before.version}: browsers keep the one they hold.`,
    );
    return false;
  }
  try {
    retiredIds(before, list, []);
    return true;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    call.say(
      `${folder}: browsers would refuse the list: it lacks, without superseding or withdrawing it, ${error.detail}.`,
    );
    return false;
  }
}
