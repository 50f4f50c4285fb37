import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { checkList } from '@/lib/advisories/check-list';
import type { AdvisoryCall } from './command.ts';
import { readJsonFile } from './read-json-file.ts';

/** The word for the list that ships in the package, wherever a list is asked for. */
export const BUNDLED = 'bundled';

/** A checked list, or `null` once its faults were said. */
export async function readList(call: AdvisoryCall, source: string): Promise<AdvisoryList | null> {
  if (source === BUNDLED) return bundledList();
  const value = await readJsonFile(call, source);
  if (value === undefined) return null;
  const checked = checkList(value, { absent: 'may-be-named' });
  if (checked.ok) return checked.value;
  sayFaults(call, source, checked.faults);
  return null;
}

/** Every fault on a line of its own, each with its path. */
export function sayFaults(call: AdvisoryCall, source: string, faults: readonly string[]): void {
  for (const fault of faults) call.say(`${source}: ${fault}`);
  call.say(`${source}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
}
