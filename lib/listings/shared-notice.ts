import type { PairGroup } from './pair-groups.ts';
import { noticeKindOf } from './table/notice-of-origin.ts';

/**
 * "Notice of origin: all lots come from Bria" below several lots reads like a label of the last one, and above them like
 * one of the first: where no lot else states an origin it is no lot's own.
 */
export function withoutSharedNotice(groups: PairGroup[], language: string | null): PairGroup[] {
  const stating = groups.filter(({ pairs }) => pairs.some(({ name }) => name === 'origin'));
  const [only] = stating;
  if (groups.length < 2 || only === undefined || stating.length > 1) return groups;
  const isNotice = ({ name, line }: PairGroup['pairs'][number]) =>
    name === 'origin' && noticeKindOf(line.words.text, language) === 'notice';
  return groups.map((group) =>
    group === only ? { ...group, pairs: group.pairs.filter((pair) => !isNotice(pair)) } : group,
  );
}
