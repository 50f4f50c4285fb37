import type { Reason } from '@/lib/screening';

/** A reason that changes no verdict: something else that the listing states and that is to be asked about. */
export function isSign({ rule }: Pick<Reason, 'rule'>): boolean {
  return rule.startsWith('sign-');
}

/** What the verdict rests on, and what stands beside it: signs, and what can be asked for. */
export function splitReasons(reasons: readonly Reason[]): { ofVerdict: Reason[]; beside: Reason[] } {
  const isBeside = (reason: Reason) => isSign(reason) || reason.rule === 'certificate-to-ask';
  return { ofVerdict: reasons.filter((reason) => !isBeside(reason)), beside: reasons.filter(isBeside) };
}
