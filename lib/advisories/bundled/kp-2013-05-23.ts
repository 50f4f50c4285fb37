import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, KIMBERLEY_PROCESS, KP_PARTICIPANTS } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2013-05-23',
  kind: 'administrative-decision',
  title: {
    en: 'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013',
    fr: 'Décision administrative sur la République centrafricaine : suspension temporaire, 23 mai 2013',
  },
  issuer: {
    office: { en: 'Participants, by written procedure', fr: 'Participants, par procédure écrite' },
    person: null,
    group: KIMBERLEY_PROCESS,
  },
  date: day('2013-05-23', 'confirmed'),
  addressees: [KP_PARTICIPANTS],
  askedOf: [KP_PARTICIPANTS],
  asks: [
    {
      text: {
        en: 'Exports of rough diamonds from the whole country are suspended at once.',
        fr: 'Les exportations de diamants bruts de tout le pays sont suspendues aussitôt.',
      },
      passage: null,
    },
  ],
  summary: {
    en: 'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.',
    fr: 'Le Processus de Kimberley suspend aussitôt les exportations de diamants bruts de toute la République centrafricaine.',
  },
  zones: [WHOLE_COUNTRY],
  effects: [{ kind: 'suspend', zones: ['central-african-republic'], from: '2013-05-23', passage: null }],
  supersededBy: { advisory: 'kp-2015-07-17', certainty: 'derived' },
  unknowns: [
    {
      en: 'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.',
      fr: "Le texte lui-même n'était pas disponible ; la décision et sa date figurent dans un avis des États-Unis de 2015.",
    },
  ],
  certainty: 'confirmed',
  source: {
    title: 'United States notice of 2015 citing the decision (Federal Register 2015-12001)',
    url: 'http://federal.elaws.us/fr/5/18/2015/2015-12001',
    certainty: 'confirmed',
  },
});
