import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, kpPlenary } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2013-11-22',
  kind: 'communique',
  title: {
    en: 'Communiqué of the Plenary, Johannesburg, 22 November 2013',
    fr: 'Communiqué de la réunion plénière, Johannesburg, 22 novembre 2013',
  },
  issuer: kpPlenary({ en: 'Johannesburg', fr: 'Johannesburg' }),
  date: day('2013-11-22', 'reported'),
  summary: {
    en: 'The suspension of exports from the Central African Republic is kept.',
    fr: 'La suspension des exportations de la République centrafricaine est maintenue.',
  },
  zones: [WHOLE_COUNTRY],
  certainty: 'reported',
  source: {
    title: 'AlloAfrica News on the communiqué',
    url: 'https://alloafricanews.info/?p=10583',
    certainty: 'reported',
  },
});
