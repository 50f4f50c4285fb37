import { daysOf } from './certificate-days.ts';
import { evidenceIn, type Sign, signReason } from './sign.ts';

/** The stated last day of the certificate lies before the as-of date, or before its stated day of issue. */
export const expired: Sign = ({ certificate, certificateField, asOf, say }) => {
  const expires = certificate?.expires ?? null;
  if (certificate === null || expires === null) return null;
  const last = daysOf(expires);
  const evidence = evidenceIn(certificateField, expires);
  const { issued } = certificate;
  if (issued !== null && daysOf(issued).every((day) => last.every((end) => end < day))) {
    return signReason('sign-expires-before-issue', say.expiresBeforeIssue(expires.text, issued.text), evidence);
  }
  if (!last.every((day) => day < asOf)) return null;
  return signReason('sign-expired', say.expired(expires.text, asOf), evidence);
};
