import type { RuleContext } from '../rules/rule.ts';
import type { Reason } from '../types.ts';
import { carIsNoCode } from './car-is-no-code.ts';
import { certificateCountry } from './certificate-country.ts';
import { certificateToAsk } from './certificate-to-ask.ts';
import { expired } from './expired.ts';
import { figuresDiffer } from './figures-differ.ts';
import { mixedOrigin } from './mixed-origin.ts';
import { noExports } from './no-exports.ts';
import { noPapers } from './no-papers.ts';
import { noParticipant } from './no-participant.ts';
import { oldStock } from './old-stock.ts';
import { price } from './price.ts';
import { sellerName } from './seller-name.ts';
import { type Sign, signContext } from './sign.ts';
import { transitTown } from './transit-town.ts';
import { zoneNotRecognised } from './zone-not-recognised.ts';

const SIGNS: readonly Sign[] = [
  noPapers,
  carIsNoCode,
  certificateCountry,
  transitTown,
  noParticipant,
  noExports,
  zoneNotRecognised,
  expired,
  figuresDiffer,
  mixedOrigin,
  oldStock,
  sellerName,
];

/** Too weak to stand alone: asked for only where another sign was found. */
const WEAK_SIGNS: readonly Sign[] = [price];

/** What is not stated and can be asked for; no sign. */
const ASKS: readonly Sign[] = [certificateToAsk];

/** The signs of a parcel, each a reason of its own, then what can be asked for. None for words without a listing. */
export function signsOf(context: RuleContext): Reason[] {
  if (context.parcel === null) return [];
  const given = signContext(context, context.parcel);
  const read = (signs: readonly Sign[]) => signs.flatMap((sign) => sign(given) ?? []);
  const found = read(SIGNS);
  return [...found, ...(found.length > 0 ? read(WEAK_SIGNS) : []), ...read(ASKS)];
}
