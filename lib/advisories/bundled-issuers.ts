import type { Advisory, Localized } from './schema.ts';

/** Issuers that more than one bundled advisory names. */

export const KIMBERLEY_PROCESS: Localized = { en: 'Kimberley Process', fr: 'Processus de Kimberley' };

export const KP_PARTICIPANTS: Localized = {
  en: 'All participants in the Kimberley Process',
  fr: 'Tous les participants au Processus de Kimberley',
};

/** The Kimberley Process deciding as a body. */
export function kpPlenary(place: Localized): Advisory['issuer'] {
  return {
    office: { en: `Plenary, ${place.en}`, fr: `Réunion plénière, ${place.fr ?? place.en}` },
    person: null,
    group: KIMBERLEY_PROCESS,
  };
}

/** A day that is known. */
export function day(date: string, certainty: Advisory['certainty']): Advisory['date'] {
  return { earliest: date, latest: date, certainty };
}
