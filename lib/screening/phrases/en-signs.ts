import { sayDate, sayDay } from './en-days.ts';
import type { CertificateElement, SignPhrases } from './sign-phrases.ts';

const ELEMENTS: Record<CertificateElement, string> = { number: 'its number', issued: 'its day of issue' };

export const englishSigns: SignPhrases = {
  noPapers: (words) => `The page says “${words}”. Ask for the KP certificate.`,
  countryDiffers: (place, certificate, country) =>
    `The page states “${place}”, and of the certificate “${certificate}” (${country.name}). Stated origin and certificate country differ. Ask how the goods moved.`,
  transitTown: (place, town) =>
    `The page states “${place}” and names “${town}”, a town in Cameroon. Ask how the goods moved.`,
  noParticipant: (words, country) =>
    `The page says “${words}” of the certificate (${country.name}). This country is not on the participant list used here (list not verified).`,
  noParticipantThen: (words, country, date, certainty) =>
    `The page says “${words}” of the certificate (${country.name}). This country was not on the participant list used here on ${sayDay(date)} (${certainty}).`,
  noExports: (words) =>
    `The page dates a certificate of the Central African Republic “${words}”. The date falls in a period without KP exports from CAR. Ask about it.`,
  zoneNotRecognised: (place, words) => `${place} is not among the zones recognised on ${words}.`,
  recognitionNotCertain: (place, words) =>
    `The page dates the certificate “${words}”. ${place}: recognition date not certain. Ask in which zone the goods were recorded.`,
  caratsDiffer: (listing, certificate) =>
    `Listing and certificate show different carats (${listing} and ${certificate}). A certificate may cover more than one lot: ask which it covers.`,
  parcelsDiffer: (listing, certificate) =>
    `Listing and certificate show different numbers of parcels (${listing} and ${certificate}). Ask which the certificate covers.`,
  expired: (words, asOf) =>
    `The page gives “${words}” as the last day of the certificate, before ${sayDay(asOf)}. A certificate need only be valid when the goods cross a border: ask when they did.`,
  expiresBeforeIssue: (expires, issued) =>
    `The page gives “${expires}” as the last day of the certificate and “${issued}” as its day of issue. Ask for both.`,
  carIsNoCode: (words) =>
    `The page says “${words}”. “CAR” is no country code of certificates: CF stands for the Central African Republic, CA for Canada. Ask for the KP certificate.`,
  mixedOrigin: (words) => `The page says “${words}”. Mixed-origin certificates name no country. Ask for the origins.`,
  oldStock: (words) => `States “${words}”; export was then suspended or limited.`,
  sellerName: (name, list, date, asOf) =>
    `Similar to ${name}, ${list}, ${sayDate(date)}. Check the official list.${date > asOf ? ` That is later than ${sayDay(asOf)}.` : ''}`,
  price: (words) =>
    `The page asks “${words}” for run of mine goods. Outside the reported yearly averages; averages hide size and quality.`,
  toAsk: (missing) =>
    `Not stated of the certificate: ${missing.map((element) => ELEMENTS[element]).join(' and ')}. Missing information is no sign of anything; it can be asked for.`,
};
