import { regimeOn } from '@/lib/advisories';
import { daysOf } from './certificate-days.ts';
import { evidenceIn, type Sign, signReason } from './sign.ts';

/** A certificate of the Central African Republic, dated while no place of the country could export. */
export const noExports: Sign = ({ certificate, certificateField, list, say }) => {
  if (certificate?.country?.code !== 'CF' || certificate.issued === null) return null;
  const { issued } = certificate;
  if (!daysOf(issued).every((day) => regimeOn('cf', day, list).regime === 'suspended')) return null;
  return signReason('sign-no-exports', say.noExports(issued.text), evidenceIn(certificateField, issued));
};
