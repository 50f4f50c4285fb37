import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, kpPlenary } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2021-11-12',
  kind: 'communique',
  title: {
    en: 'Communiqué of the Plenary, Moscow, 12 November 2021',
    fr: 'Communiqué de la réunion plénière, Moscou, 12 novembre 2021',
  },
  issuer: kpPlenary({ en: 'Moscow', fr: 'Moscou' }),
  date: day('2021-11-12', 'confirmed'),
  summary: {
    en: 'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.',
    fr: "Une mission d'examen en République centrafricaine est décidée pour 2022. La suspension hors des zones conformes n'est pas modifiée.",
  },
  zones: [WHOLE_COUNTRY],
  unknowns: [
    {
      en: 'The mission apparently did not take place in 2022; this is inferred.',
      fr: "La mission n'a apparemment pas eu lieu en 2022 ; c'est une déduction.",
    },
  ],
  certainty: 'confirmed',
  source: {
    title: 'Kimberley Process: 2021 hybrid Plenary meeting',
    url: 'https://www.kimberleyprocess.com/en/2021-hybrid-kp-plenary-meeting-successfully-completed',
    certainty: 'confirmed',
  },
});
