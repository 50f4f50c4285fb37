import { type PlaceRegime, regimeOn } from '@/lib/advisories';
import { daysOf } from './certificate-days.ts';
import { evidenceIn, type Sign, signReason } from './sign.ts';

/**
 * A certificate of the Central African Republic, dated while only recognised zones could export, and a stated place that
 * was none then. Where the day of recognition is not known the sign says so and no more.
 */
export const zoneNotRecognised: Sign = ({ certificate, certificateField, carPlaces, list, say }) => {
  if (certificate?.country?.code !== 'CF' || certificate.issued === null) return null;
  const { issued } = certificate;
  const days = daysOf(issued);
  if (days.some((day) => regimeOn('cf', day, list).regime === 'suspended')) return null;
  for (const { place, mention } of carPlaces) {
    if (place.kind === 'country') continue;
    const regimes = days.map((day) => regimeOn(place.id, day, list));
    const evidence = evidenceIn(certificateField, issued);
    const basis = regimes[0]?.basis[0];
    if (regimes.every(isSuspended)) {
      return signReason('sign-zone-not-recognised', say.zoneNotRecognised(mention.text, issued.text), evidence, basis);
    }
    if (regimes.some(({ uncertain }: PlaceRegime) => uncertain === 'recognition-date')) {
      return signReason(
        'sign-recognition-not-certain',
        say.recognitionNotCertain(mention.text, issued.text),
        evidence,
        basis,
      );
    }
  }
  return null;
};

function isSuspended({ regime, uncertain }: PlaceRegime): boolean {
  return regime === 'suspended' && uncertain === null;
}
