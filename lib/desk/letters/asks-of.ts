import type { DeskFinding } from '../types.ts';
import type { AskKind } from './letter-words.ts';

/** What to ask about a finding: the certificate always, the rest as its verdict and its reasons call for. */
export function asksOf({ parcel }: DeskFinding): AskKind[] {
  const rules = parcel.reasons.map(({ rule }) => rule);
  const has = (part: RegExp) => rules.some((rule) => part.test(rule));
  const isCar = parcel.verdict !== 'none';
  const asks: [AskKind, boolean][] = [
    ['certificate', true],
    ['which-origin', parcel.verdict === 'ambiguous'],
    ['which-place', parcel.verdict === 'car-unspecified'],
    ['where-mined', parcel.verdict === 'alerted-zone' || parcel.verdict === 'car-other'],
    ['dates', isCar || has(/^sign-(?:old-stock|no-exports|zone)/)],
    ['route', isCar || has(/^sign-(?:certificate-country|transit-town|no-participant)/)],
    ['origins-of-mix', has(/^sign-mixed/)],
    ['figures', has(/^sign-figures/)],
    ['warranty', true],
  ];
  return asks.flatMap(([ask, isAsked]) => (isAsked ? [ask] : []));
}
