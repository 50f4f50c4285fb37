import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, kpPlenary } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2014-11-14',
  kind: 'communique',
  title: {
    en: 'Communiqué of the Plenary, Guangzhou, 14 November 2014',
    fr: 'Communiqué de la réunion plénière, Canton, 14 novembre 2014',
  },
  issuer: kpPlenary({ en: 'Guangzhou', fr: 'Canton' }),
  date: day('2014-11-14', 'reported'),
  summary: {
    en: 'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.',
    fr: "La suspension des exportations de la République centrafricaine est maintenue. Aucune décision administrative de cette plénière sur le pays n'a été trouvée.",
  },
  zones: [WHOLE_COUNTRY],
  certainty: 'reported',
  source: {
    title: 'IPIS Insight, December 2014',
    url: 'https://issuu.com./ipisresearch/docs/20141222_insight_diamonds',
    certainty: 'reported',
  },
});
