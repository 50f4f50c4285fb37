import { countryName, standingOn } from '@/lib/certificates';
import { earliestDay } from './certificate-days.ts';
import { evidenceIn, type Sign, signReason } from './sign.ts';

/** The certificate is said to be of a country that was not on the participant list used here. */
export const noParticipant: Sign = ({ certificate, certificateField, say }) => {
  const country = certificate?.country ?? null;
  if (certificate === null || country === null) return null;
  const date = earliestDay(certificate.issued);
  const standing = standingOn(country.code, date);
  if (standing.is !== 'outside') return null;
  const named = { code: country.code, name: countryName(country.code) };
  const says =
    date === null || standing.certainty === 'unverified'
      ? say.noParticipant(country.text, named)
      : say.noParticipantThen(country.text, named, date, standing.certainty);
  return signReason('sign-no-participant', says, evidenceIn(certificateField, country));
};
