import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate, OriginStatement } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { type JudgedPlace, judgePlaces } from './judge-places.ts';
import { english } from './phrases/en.ts';
import type { Phrases } from './phrases/phrases.ts';
import type { RuleContext } from './rules/rule.ts';
import { BASIS_RULES, PARCEL_RULES, PLACE_RULES } from './rules/rules.ts';
import { sayLocal } from './say-local.ts';
import { signsOf } from './signs/signs.ts';
import type { Finding, Note, Reason } from './types.ts';

/** Holds a parcel against the advisories as of a date. Pure: no clock, no browser; `list` must have been checked. */
export function screenParcel(parcel: Parcel, list: AdvisoryList, asOf: IsoDate, phrases: Phrases = english): Finding {
  return screen(parcel.origin, parcel, list, asOf, phrases);
}

/** The same for statements without a listing around them (one line of text). */
export function screenStatements(
  statements: readonly OriginStatement[],
  list: AdvisoryList,
  asOf: IsoDate,
  phrases: Phrases = english,
): Finding {
  return screen(statements, null, list, asOf, phrases);
}

function screen(
  statements: readonly OriginStatement[],
  parcel: Parcel | null,
  list: AdvisoryList,
  asOf: IsoDate,
  phrases: Phrases,
): Finding {
  const judgement = judgePlaces(statements, list, asOf);
  const context: RuleContext = { judgement, list, asOf, phrases, parcel };
  const isAlerted = judgement.verdict === 'alerted-zone';
  const regime = judgement.decisive?.regime;
  return {
    stated: judgement.stated,
    verdict: judgement.verdict,
    zone: isAlerted ? (regime?.zone ?? null) : null,
    regime: judgement.verdict === 'ambiguous' ? null : (regime?.regime ?? null),
    origin: [...statements],
    reasons: reasonsOf(context).map((reason) => sayLocal(reason, context)),
    notes: notesOf(context),
  };
}

function reasonsOf(context: RuleContext): Reason[] {
  const { decisive, places } = context.judgement;
  // The place that the verdict rests on comes first, then the others in reading order.
  const ordered = [...places].sort((a, b) => Number(b === decisive) - Number(a === decisive));
  const reasons = ordered.flatMap((place) => reasonsOfPlace(place, context));
  for (const rule of PARCEL_RULES) reasons.push(...asList(rule(context)));
  // Beside the verdict's reasons, never instead of them: a sign changes no verdict.
  return withoutRepeats([...reasons, ...signsOf(context)]);
}

function reasonsOfPlace(place: JudgedPlace, context: RuleContext): Reason[] {
  const reasons: Reason[] = [];
  if (place.verdict === 'alerted-zone' || place.verdict === 'ambiguous') {
    for (const basis of place.regime?.basis ?? []) {
      for (const rule of BASIS_RULES) reasons.push(...asList(rule(place, basis, context)));
    }
  }
  for (const rule of PLACE_RULES) reasons.push(...asList(rule(place, context)));
  return reasons;
}

function asList(reason: Reason | null): Reason[] {
  return reason === null ? [] : [reason];
}

/** Two places of one zone give the same sentences about its advisories; each is said once. */
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const said = new Set<string>();
  return reasons.filter(({ rule, advisory, says }) => {
    const key = `${rule} ${advisory} ${says}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function notesOf({ judgement }: RuleContext): Note[] {
  const unusual = judgement.places.some(({ statement, verdict }) => statement.unusualCharacters && verdict !== 'none');
  return unusual ? ['unusual-characters'] : [];
}
