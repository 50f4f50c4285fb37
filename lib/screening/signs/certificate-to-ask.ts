import type { CertificateElement } from '../phrases/sign-phrases.ts';
import { evidenceIn, type Sign, signReason } from './sign.ts';

/** Goods of the Central African Republic with a certificate of which not all is stated: what can be asked for. */
export const certificateToAsk: Sign = ({ certificate, certificateField, carPlaces, say }) => {
  if (certificate === null || carPlaces.length === 0) return null;
  const missing: CertificateElement[] = [];
  if (certificate.number === null) missing.push('number');
  if (certificate.issued === null) missing.push('issued');
  if (missing.length === 0) return null;
  return signReason('certificate-to-ask', say.toAsk(missing), evidenceIn(certificateField, certificate.words));
};
