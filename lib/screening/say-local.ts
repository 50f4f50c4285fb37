import type { RuleContext } from './rules/rule.ts';
import type { Reason } from './types.ts';

/** A reason that rests on the reader's own advisory says that no authority published it. */
export function sayLocal(reason: Reason, { list, phrases }: RuleContext): Reason {
  const advisory = list.advisories.find(({ id }) => id === reason.advisory);
  if (advisory?.origin !== 'local') return reason;
  return { ...reason, says: `${reason.says} ${phrases.localAdvisory()}` };
}
