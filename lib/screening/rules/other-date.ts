import { regimeOn } from '@/lib/advisories';
import type { Evidence } from '../types.ts';
import type { ParcelRule } from './rule.ts';

interface StatedPeriod {
  evidence: Evidence;
  from: string;
  until: string;
  label: string;
}

const YEAR = '((?:19|20)\\d{2})';
/** Words beside a year that make it the year of mining or purchase, in the trade's main languages. */
const PERIOD_PATTERNS = [
  new RegExp(`${YEAR}\\s+(?:production|mining|goods|stock|purchase|campaign|season|output)\\b`, 'iu'),
  new RegExp(
    `\\b(?:mined|produced|purchased|bought|extracted|acquired|recovered|production of|production in|stock of|stock from|production|mining year|year of mining)\\s*(?:in|from|:)?\\s*${YEAR}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:production|stock|récolte|extraits?|achetés?|acquis|campagne)\\s+(?:de\\s+|en\\s+|d['’]\\s*)?${YEAR}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:Produktion|Förderung|gefördert|gekauft|Bestand)\\s+(?:von\\s+|aus\\s+|im\\s+Jahr\\s+)?${YEAR}\\b`,
    'iu',
  ),
  new RegExp(`(?:добыч[аи]|добыто|куплено|запас)\\s+(?:в\\s+)?${YEAR}`, 'iu'),
];

/** Rule 6: a stated mining or purchase date is judged beside the as-of date; a second reason, never a second verdict. */
export const otherDate: ParcelRule = ({ judgement, parcel, list, asOf, phrases }) => {
  const place = judgement.decisive;
  if (parcel === null || place === null || place.regime === null) return null;
  const period = statedPeriod(parcel.title, 'title') ?? statedPeriod(parcel.description, 'description');
  if (period === null || (asOf >= period.from && asOf <= period.until)) return null;
  const first = regimeOn(place.place.id, period.from, list);
  const last = regimeOn(place.place.id, period.until, list);
  const held =
    first.regime === last.regime && first.regime !== null ? phrases.heldThen[first.regime] : phrases.heldThen.differs;
  const advisory = last.basis[0] ?? first.basis[0];
  return {
    rule: 'other-date',
    says: phrases.otherDate(period.evidence.text, period.label, held),
    evidence: period.evidence,
    advisory: advisory?.advisory ?? null,
    passage: advisory?.passage ?? null,
  };
};

function statedPeriod(text: string | null, field: 'title' | 'description'): StatedPeriod | null {
  if (text === null) return null;
  for (const pattern of PERIOD_PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const year = match[1]!;
    const evidence = { field, text: match[0], start: match.index, end: match.index + match[0].length };
    return { evidence, from: `${year}-01-01`, until: `${year}-12-31`, label: year };
  }
  return null;
}
