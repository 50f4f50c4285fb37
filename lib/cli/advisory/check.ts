import type { AdvisoryList } from '@/lib/advisories';
import { checkList } from '@/lib/advisories/check-list';
import { FeedError } from '@/lib/feed';
import { retiredIds } from '@/lib/feed/list-file';
import { type AdvisoryCall, type Command, optionOf } from './command.ts';
import { checkDraft, isList } from './read-draft.ts';
import { readJsonFile } from './read-json-file.ts';
import { BUNDLED, readList } from './read-list.ts';
import { sayFaults } from './say-faults.ts';

export const check: Command = {
  name: 'check',
  usage: `Usage: npm run --silent advisory -- check FILE… [--before LIST]

Checks advisories, drafts and lists of advisories (JSON): their shape, their references, their places. Every fault is
named on standard error with its path, for instance zones[2].places[0]: unknown place 'town-samouandja'.

  --before LIST   the list that is in use now (a file, or the word bundled): a new list may supersede or withdraw what it
                  holds, and may lack nothing of it without saying so

Exit status: 0 without a fault; 2 with faults, or if a file could not be read.
`,
  valued: ['--before'],
  switches: [],
  async run(call) {
    if (call.inputs.length === 0) {
      call.say(`No file to check was named.\n\n${check.usage.trimEnd()}`);
      return false;
    }
    const named = optionOf(call, '--before');
    const before = named === null ? null : await readList(call, named);
    if (named !== null && before === null) return false;
    let isSound = true;
    for (const source of call.inputs) isSound = (await checkOne(call, source, before)) && isSound;
    return isSound;
  },
};

async function checkOne(call: AdvisoryCall, source: string, before: AdvisoryList | null): Promise<boolean> {
  if (source === BUNDLED) {
    await call.out.write('bundled: the list of the package, without a fault.\n');
    return true;
  }
  const value = await readJsonFile(call, source);
  if (value === undefined) return false;
  if (isList(value)) {
    const faults = listFaults(value, before);
    const checked = checkList(value, { absent: 'may-be-named' });
    if (faults.length > 0 || !checked.ok) return refuse(call, source, faults);
    const { version, advisories } = checked.value;
    await call.out.write(
      `${source}: a list of ${advisories.length} advisories, version ${version}, without a fault.\n`,
    );
    return true;
  }
  const checked = checkDraft(value);
  if (!checked.ok) return refuse(call, source, checked.faults);
  const { advisory, draft } = checked.read;
  const open = draft?.unsure.length ?? 0;
  const settle = open === 0 ? '' : ` ${open} ${open === 1 ? 'thing is' : 'things are'} still to be settled (unsure).`;
  await call.out.write(`${source}: the advisory ${advisory.id}, without a fault.${settle}\n`);
  return true;
}

/** Faults of a list by itself; an advisory that only the list before holds is known too, and none of it may be lost. */
function listFaults(value: unknown, before: AdvisoryList | null): string[] {
  const strict = checkList(value);
  const known = new Set(before?.advisories.map(({ id }) => id));
  const faults = strict.ok
    ? []
    : strict.faults.filter((fault) => !known.has(/unknown advisory '(.+)'$/.exec(fault)?.[1] ?? ''));
  const loose = checkList(value, { absent: 'may-be-named' });
  return loose.ok && before !== null ? [...faults, ...lostFaults(before, loose.value)] : faults;
}

function lostFaults(before: AdvisoryList, next: AdvisoryList): string[] {
  const older =
    next.version <= before.version ? [`version: ${next.version} is not above ${before.version}, the list before`] : [];
  try {
    retiredIds(before, next, []);
    return older;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return [...older, `advisories: lacks, without superseding or withdrawing it: ${error.detail}`];
  }
}

function refuse(call: AdvisoryCall, source: string, faults: readonly string[]): false {
  sayFaults(call, source, faults);
  return false;
}
