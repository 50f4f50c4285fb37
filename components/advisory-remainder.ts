import type { AdvisoryCard } from '@/lib/page/messages';
import type { Reason } from '@/lib/screening';

/**
 * What an advisory asks and says beyond what the reasons already quote of it, so that no sentence stands twice on a card.
 * Where an ask is left, all caveats are left with it: the two are never shown apart.
 */
export function advisoryRemainder(advisory: AdvisoryCard, reasons: readonly Pick<Reason, 'says'>[]): AdvisoryCard {
  const isQuoted = ({ text }: { text: string }) => reasons.some(({ says }) => says.includes(text));
  const asks = advisory.asks.filter((ask) => !isQuoted(ask));
  const isFirstQuoted = advisory.asks.length > asks.length;
  const caveats = isFirstQuoted ? advisory.caveats.filter((caveat) => !isQuoted(caveat)) : advisory.caveats;
  return { ...advisory, asks, caveats };
}

/** True where a sentence stands on a card already, in a reason or beside an ask. */
export function isSaid(
  text: string,
  reasons: readonly Pick<Reason, 'says'>[],
  advisories: readonly AdvisoryCard[],
): boolean {
  const caveats = advisories.flatMap((advisory) => advisory.caveats);
  return reasons.some(({ says }) => says.includes(text)) || caveats.some((caveat) => caveat.text === text);
}
