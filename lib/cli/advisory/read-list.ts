import { stat } from 'node:fs/promises';
import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { checkList } from '@/lib/advisories/check-list';
import { FeedError } from '@/lib/feed';
import { readFailure } from '../read-input.ts';
import type { AdvisoryCall } from './command.ts';
import { folderFault, readFeedFolder } from './feed-folder.ts';
import { isDraft } from './read-draft.ts';
import { readJsonFile } from './read-json-file.ts';
import { sayFaults } from './say-faults.ts';

/** The word for the list that ships in the package, wherever a list is asked for: it may also be a file, or a feed's folder. */
export const BUNDLED = 'bundled';

/** A checked list, or `null` once its faults were said. */
export async function readList(call: AdvisoryCall, source: string): Promise<AdvisoryList | null> {
  if (source === BUNDLED) return bundledList();
  if (await isFolder(source)) return listOfFolder(call, source);
  const value = await readJsonFile(call, source);
  if (value === undefined) return null;
  if (isDraft(value)) {
    call.say(`${source}: is a draft, where a list of advisories is wanted; sign --with adds drafts to one.`);
    return null;
  }
  const checked = checkList(value, { absent: 'may-be-named' });
  if (checked.ok) return checked.value;
  sayFaults(call, source, checked.faults);
  return null;
}

async function isFolder(source: string): Promise<boolean> {
  const facts = await stat(source).catch(() => null); // what is not there is said when it is read
  return facts?.isDirectory() ?? false;
}

/** The list that the `latest.json` of a feed's folder names. */
async function listOfFolder(call: AdvisoryCall, folder: string): Promise<AdvisoryList | null> {
  try {
    const { list } = await readFeedFolder(folder);
    if (list === null) call.say(`${folder}: is a folder without a whole feed in it.`);
    return list;
  } catch (error) {
    call.say(`${folder}: ${error instanceof FeedError ? folderFault(error) : readFailure(error)}`);
    return null;
  }
}
