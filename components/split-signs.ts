import type { Reason } from '@/lib/screening';

/** The reasons of the verdict, and the signs that stand beside it. */
export function splitSigns(reasons: readonly Reason[]): { ofVerdict: Reason[]; signs: Reason[] } {
  const isSign = ({ rule }: Reason) => rule.startsWith('sign-');
  return { ofVerdict: reasons.filter((reason) => !isSign(reason)), signs: reasons.filter(isSign) };
}
