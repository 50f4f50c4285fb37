import { evidenceIn, type Sign, signReason } from './sign.ts';

const PARCELS = /(?<![\p{L}\p{Nd}.,])(\d{1,4})\s+(?:parcels|colis)(?!\p{L})/iu;

/**
 * Listing and certificate show different carats or parcels. A certificate of several parcels may weigh more than the lot;
 * a figure that is only rounded differently is the same.
 */
export const figuresDiffer: Sign = ({ certificate, certificateField, parcel, texts, say }) => {
  if (certificate === null) return null;
  const { carats, parcels } = certificate;
  const coversMore = parcels !== null && parcels.value > 1;
  if (carats !== null && parcel.carats !== null && isOther(parcel.carats, carats)) {
    if (parcel.carats > carats.value || !coversMore) {
      const says = say.caratsDiffer(parcel.carats, carats.value);
      return signReason('sign-figures-differ', says, evidenceIn(certificateField, carats));
    }
  }
  if (parcels === null) return null;
  for (const { field, words } of texts) {
    const match = field === certificateField ? null : PARCELS.exec(words);
    if (match === null || Number(match[1]) === parcels.value) continue;
    const says = say.parcelsDiffer(Number(match[1]), parcels.value);
    return signReason('sign-figures-differ', says, evidenceIn(certificateField, parcels));
  }
  return null;
};

/** By more than the rounding of the figure that is written with fewer decimals. */
function isOther(listing: number, { value, decimals }: { value: number; decimals: number }): boolean {
  const written = String(listing).split('.')[1]?.length ?? 0;
  const rounding = 0.5 * 10 ** -Math.min(written, decimals);
  return Math.abs(listing - value) > Math.max(rounding, 0.01) + 1e-9;
}
