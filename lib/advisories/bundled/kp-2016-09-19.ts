import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, KIMBERLEY_PROCESS, KP_PARTICIPANTS } from '../bundled-issuers.ts';
import { compliantZone } from '../bundled-zones.ts';

// Its effect stands with the other zones in kp-2015-07-17, under which zones are recognised.
export const advisory = bundledAdvisory({
  id: 'kp-2016-09-19',
  kind: 'recognition',
  title: {
    en: 'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016',
    fr: 'Boda, Carnot et Nola reconnues zones conformes, 19 septembre 2016',
  },
  issuer: {
    office: {
      en: 'Monitoring Team for the Central African Republic',
      fr: 'Équipe de suivi pour la République centrafricaine',
    },
    person: null,
    group: KIMBERLEY_PROCESS,
  },
  date: day('2016-09-19', 'reported'),
  addressees: [KP_PARTICIPANTS],
  summary: {
    en: 'Export is allowed from three more zones. The Monitoring Team approves each shipment.',
    fr: "L'exportation est permise depuis trois zones de plus. L'équipe de suivi approuve chaque envoi.",
  },
  zones: [compliantZone('boda', 'Boda'), compliantZone('carnot', 'Carnot'), compliantZone('nola', 'Nola')],
  certainty: 'reported',
  source: {
    title: 'The Diamond Loupe: Kimberley Process opens door for more diamond exports from CAR',
    url: 'https://www.thediamondloupe.com/articles/2016-09-27/kimberley-process-opens-door-more-diamond-exports-car',
    certainty: 'reported',
  },
});
