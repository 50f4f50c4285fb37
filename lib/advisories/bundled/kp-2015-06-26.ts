import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, KIMBERLEY_PROCESS } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2015-06-26',
  kind: 'communique',
  title: {
    en: 'Operational framework for resuming exports, Luanda, 26 June 2015',
    fr: 'Cadre opérationnel de la reprise des exportations, Luanda, 26 juin 2015',
  },
  issuer: {
    office: { en: 'Intersessional meeting, Luanda', fr: 'Réunion intersessionnelle, Luanda' },
    person: null,
    group: KIMBERLEY_PROCESS,
  },
  date: day('2015-06-26', 'reported'),
  summary: {
    en: 'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.',
    fr: 'Les exportations depuis des zones conformes pourront reprendre lorsque le cadre sera pleinement appliqué. La décision du 17 juillet 2015 en découle.',
  },
  zones: [WHOLE_COUNTRY],
  certainty: 'reported',
  source: {
    title: 'Gems2Jewellery: Ban on CAR diamonds partially lifted',
    url: 'https://gems2jewellery.com/ban-on-car-diamonds-partially-lifted/',
    certainty: 'reported',
  },
});
