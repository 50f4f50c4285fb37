import type { AdvisoryCall } from './command.ts';

/** Every fault on a line of its own, each with its path. */
export function sayFaults(call: AdvisoryCall, source: string, faults: readonly string[]): void {
  for (const fault of faults) call.say(`${source}: ${fault}`);
  call.say(`${source}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
}
