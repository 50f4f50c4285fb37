import { countryName, isHub } from '@/lib/certificates';
import { evidenceIn, type Sign, signReason } from './sign.ts';

/**
 * Stated origin and certificate country differ: goods of the Central African Republic with a certificate of a country that
 * is no place of trade (re-exports lawfully carry the hub's code), or goods of elsewhere with a certificate of the Central
 * African Republic. A mixed-origin certificate names no country.
 */
export const certificateCountry: Sign = ({ certificate, certificateField, carPlaces, judgement, say }) => {
  const country = certificate?.country ?? null;
  if (country === null || certificate?.mixedOrigin != null) return null;
  const place = country.code === 'CF' ? elsewhere(judgement.places) : isHub(country.code) ? undefined : carPlaces[0];
  if (place === undefined) return null;
  const says = say.countryDiffers(place.mention.text, country.text, {
    code: country.code,
    name: countryName(country.code),
  });
  return signReason('sign-certificate-country', says, evidenceIn(certificateField, country));
};

type Places = Parameters<Sign>[0]['judgement']['places'];

/** The stated place where all that is stated lies outside the country, and surely so. */
function elsewhere(places: Places): Places[number] | undefined {
  const isAllElsewhere = places.every(
    ({ place, statement }) => place.country !== 'CF' && place.kind !== 'region' && statement.doubt === null,
  );
  return isAllElsewhere ? places[0] : undefined;
}
