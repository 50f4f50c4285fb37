import { bundledList } from '@/lib/advisories/bundled-list';
import { checkAdvisory } from '@/lib/advisories/check-list';
import { draftAdvisory } from '@/lib/advisories/draft';
import { readInput } from '../read-input.ts';
import { type AdvisoryCall, type Command, optionOf } from './command.ts';
import { readLetter } from './read-letter.ts';
import { readList } from './read-list.ts';
import { sayFaults } from './say-faults.ts';

export const draft: Command = {
  name: 'draft',
  usage: `Usage: npm run --silent advisory -- draft LETTER [--list LIST]

Reads a notice (text, HTML, DOCX or PDF; English or French; "-" for standard input) into a draft advisory and prints it as JSON:
the advisory, each field with the words it was read from, what is unsure, and the letter itself. Nothing is guessed: correct
the draft by hand, take out of "unsure" what is settled, and use check and preview before you sign.

  --list LIST   the list in which advisories that the letter replaces or withdraws are looked up
                (without it: the list of the package)

Exit status: 0 read; 2 the letter could not be read.
`,
  valued: ['--list'],
  switches: [],
  async run(call) {
    const [source, ...others] = call.inputs;
    if (source === undefined || others.length > 0) {
      call.say(`draft reads one letter.\n\n${draft.usage.trimEnd()}`);
      return false;
    }
    const list = optionOf(call, '--list');
    const known = list === null ? bundledList() : await readList(call, list);
    if (known === null) return false;
    const input = await readInput(source, call.around.stdin);
    if (!input.ok) return refuse(call, source, input.sentence);
    const letter = await readLetter(input.bytes);
    if (!letter.ok) return refuse(call, source, letter.sentence);
    for (const doubt of letter.doubts) call.say(`${source}: ${doubt}`);
    const made = draftAdvisory(letter.text, { readOn: call.around.today, known });
    const checked = checkAdvisory(made.advisory);
    if (!checked.ok) sayFaults(call, source, checked.faults);
    const count = made.unsure.length;
    call.say(`${source}: ${count} ${count === 1 ? 'thing is' : 'things are'} to be settled by a person (unsure).`);
    await call.out.write(`${JSON.stringify(made, null, 2)}\n`);
    return checked.ok;
  },
};

function refuse(call: AdvisoryCall, source: string, sentence: string): false {
  call.say(`${source}: ${sentence}`);
  return false;
}
