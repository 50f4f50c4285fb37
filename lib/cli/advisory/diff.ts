import { diffLists } from '@/lib/advisories/diff-lists';
import { sayDifference } from '@/lib/advisories/say-difference';
import type { Command } from './command.ts';
import { readList } from './read-list.ts';

export const diff: Command = {
  name: 'diff',
  usage: `Usage: npm run --silent advisory -- diff A B

Says in sentences what changes for a reader between two lists of advisories: what is new, gone or changed, and what holds
for which places on which days. A and B are files, folders of a feed,
or the word bundled for the list of the package.

Exit status: 0 compared; 2 a list could not be read, or has faults.
`,
  valued: [],
  switches: [],
  async run(call) {
    const [first, second, ...others] = call.inputs;
    if (first === undefined || second === undefined || others.length > 0) {
      call.say(`diff compares two lists.\n\n${diff.usage.trimEnd()}`);
      return false;
    }
    const before = await readList(call, first);
    const after = await readList(call, second);
    if (before === null || after === null) return false;
    const sentences = sayDifference(before, after, diffLists(before, after));
    await call.out.write(sentences.length === 0 ? 'Nothing changes for a reader.\n' : `${sentences.join('\n')}\n`);
    return true;
  },
};
