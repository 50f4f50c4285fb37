import { regimeOn } from '@/lib/advisories';
import { daysOf } from './certificate-days.ts';
import { evidenceIn, type Sign, signReason } from './sign.ts';

/** A certificate of the Central African Republic, dated while no place of the country could export. */
export const noExports: Sign = ({ certificate, certificateField, list, say }) => {
  if (certificate?.country?.code !== 'CF' || certificate.issued === null) return null;
  const { issued } = certificate;
  const regimes = daysOf(issued).map((day) => regimeOn('cf', day, list));
  if (!regimes.every(({ regime }) => regime === 'suspended')) return null;
  const evidence = evidenceIn(certificateField, issued);
  return signReason('sign-no-exports', say.noExports(issued.text), evidence, regimes[0]?.basis[0]);
};
