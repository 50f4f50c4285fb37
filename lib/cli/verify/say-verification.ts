import { isVerified, type TrailVerification } from '@/lib/trail';

/** Sentences of one kind that are told; the others are counted. */
const TOLD = 20;

/** What was found out about the entries of one installation, a sentence a line. */
export function sayVerification(found: TrailVerification): string[] {
  const { origin, entries, firstBad, faults, verdicts, cannotKnow } = found;
  const lines = [`Origin ${origin}: ${many(entries, 'entry', 'entries')}${period(found)}.`];
  if (firstBad === null) lines.push(`The chain holds from the first entry to the last. Root ${found.root}.`);
  else lines.push(`DIFFERS: ${firstBad.says} It stands in line ${firstBad.at}; every entry before it holds.`);
  lines.push(...limited(faults.map((fault) => `DIFFERS: ${fault}`)));
  for (const { size } of found.checkpoints.filter(() => faults.length === 0 && firstBad === null)) {
    lines.push(`The first ${many(size, 'entry', 'entries')} are those that the checkpoint was made of.`);
  }
  lines.push(...sayVerdicts(verdicts), ...sayValues(found.values), ...sayClock(found.clock));
  lines.push(...cannotKnow);
  lines.push(
    isVerified(found) ? 'Everything that can be checked holds.' : 'Not everything holds: see what differs above.',
  );
  return lines;
}

function sayVerdicts({ same, differ, notComputed, otherGazetteers }: TrailVerification['verdicts']): string[] {
  const lines: string[] = [];
  if (same > 0 || differ.length === 0) {
    lines.push(
      `${many(same, 'verdict')} ${same === 1 ? 'was' : 'were'} computed again and ${same === 1 ? 'is' : 'are'} the same.`,
    );
  }
  lines.push(...limited(differ.map((sentence) => `DIFFERS: ${sentence}`)));
  if (otherGazetteers.length > 0 && differ.length > 0) {
    lines.push(
      `Some verdicts were made with another gazetteer (${otherGazetteers.join(', ')}): the difference may come from there.`,
    );
  }
  const lists = [...new Set(notComputed.map(({ list }) => list))];
  for (const list of lists) {
    const number = notComputed.filter((one) => one.list === list).length;
    lines.push(
      `DIFFERS: ${many(number, 'verdict')} could not be computed again: the advisory list ${list} is not in the trail as it was.`,
    );
  }
  return lines;
}

function sayValues({ open, gone }: TrailVerification['values']): string[] {
  const lines = [`${many(open, 'personal value')} ${open === 1 ? 'fits its commitment' : 'fit their commitments'}.`];
  if (gone > 0)
    lines.push(
      `${many(gone, 'personal value')} ${gone === 1 ? 'is' : 'are'} not there (erased by retention, or left out); the commitments stand.`,
    );
  return lines;
}

function sayClock(clock: readonly number[]): string[] {
  if (clock.length === 0) return [];
  return [
    `Note clock: the time went back at ${clock.length === 1 ? 'entry' : 'entries'} ${clock.slice(0, TOLD).join(', ')}; entries stand in the order of their numbers.`,
  ];
}

function period({ from, until }: TrailVerification): string {
  return from === null || until === null ? '' : `, ${from} to ${until}`;
}

function limited(lines: readonly string[]): string[] {
  return lines.length <= TOLD
    ? [...lines]
    : [...lines.slice(0, TOLD), `… and ${lines.length - TOLD} more of this kind.`];
}

function many(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}
