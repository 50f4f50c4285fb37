import { type AdvisoryList, type Basis, regimeOn } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import { datedWordsOf } from '../rules/stated-dates.ts';
import { type Sign, signReason } from './sign.ts';

/** Goods of the Central African Republic that the page calls old stock, or of a year in which export was limited. */
export const oldStock: Sign = ({ carPlaces, parcel, list, asOf, say }) => {
  const [place] = carPlaces;
  if (place === undefined || place.place.kind === 'region') return null;
  const dated = datedWordsOf(parcel);
  if (dated === null) return null;
  const { period, evidence } = dated;
  const isLimited =
    period === null
      ? asOf >= firstSuspension(list)
      : [period.from, period.until].some((day) => isExportLimited(regimeOn(place.place.id, day, list).basis));
  return isLimited ? signReason('sign-old-stock', say.oldStock(evidence.text), evidence) : null;
};

function isExportLimited(basis: readonly Basis[]): boolean {
  const has = (...effects: Basis['effect'][]) => basis.some(({ effect }) => effects.includes(effect));
  return has('suspend', 'resume-compliant-only') && !has('lift');
}

/** Old stock of no stated year is of any time before the as-of date. */
function firstSuspension(list: AdvisoryList): IsoDate {
  const days = list.advisories.flatMap(({ effects }) =>
    effects.flatMap((one) => (one.kind === 'suspend' ? one.from : [])),
  );
  return days.sort()[0] ?? '9999-12-31';
}
