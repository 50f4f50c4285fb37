export { countryName, isHub, type Standing, standingOn } from './participants.ts';
export { readCertificate, readCertificateInText } from './read-certificate.ts';
export type * from './types.ts';
