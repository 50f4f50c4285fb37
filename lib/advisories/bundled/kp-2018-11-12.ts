import { bundledAdvisory } from '../bundled-advisory.ts';
import { kpPlenary } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2018-11-12',
  kind: 'communique',
  title: {
    en: 'Request for nine more zones, Plenary in Brussels, November 2018',
    fr: 'Demande de neuf zones supplémentaires, réunion plénière de Bruxelles, novembre 2018',
  },
  issuer: kpPlenary({ en: 'Brussels', fr: 'Bruxelles' }),
  date: { earliest: '2018-11-12', latest: '2018-11-16', certainty: 'reported' },
  summary: {
    en: 'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.',
    fr: "La République centrafricaine demande neuf autres zones de l'ouest, en plus des cinq alors reconnues. Elles ne sont pas reconnues pour autant.",
  },
  zones: [WHOLE_COUNTRY],
  certainty: 'reported',
  source: {
    title: 'The Diamond Loupe on the Plenary of Brussels',
    url: 'https://www.thediamondloupe.com/tags/meya-mining?field_tags_tid%5B%5D=80',
    certainty: 'reported',
  },
});
