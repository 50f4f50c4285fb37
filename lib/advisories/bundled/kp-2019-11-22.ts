import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, KP_PARTICIPANTS, kpPlenary } from '../bundled-issuers.ts';
import { EIGHT_COMPLIANT_ZONES } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2019-11-22',
  kind: 'plenary-decision',
  title: {
    en: 'Operational framework restructured, New Delhi, 22 November 2019',
    fr: 'Cadre opérationnel restructuré, New Delhi, 22 novembre 2019',
  },
  issuer: kpPlenary({ en: 'New Delhi', fr: 'New Delhi' }),
  date: day('2019-11-22', 'confirmed'),
  addressees: [KP_PARTICIPANTS],
  askedOf: [
    { en: 'The Central African Republic', fr: 'La République centrafricaine' },
    { en: 'Importing participants', fr: 'Les participants importateurs' },
  ],
  asks: [
    {
      text: {
        en: 'Importers share in checking where goods come from.',
        fr: 'Les importateurs prennent part à la vérification de la provenance.',
      },
      passage: null,
    },
  ],
  summary: {
    en: 'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.',
    fr: 'La République centrafricaine délivre elle-même les certificats pour huit zones conformes et rend compte chaque mois ; les importateurs prennent part à la vérification de la provenance. Le reste du pays demeure suspendu.',
  },
  zones: EIGHT_COMPLIANT_ZONES,
  unknowns: [
    {
      en: 'It was provisional for one year; a renewal is not confirmed.',
      fr: "Il était provisoire, pour un an ; son renouvellement n'est pas confirmé.",
    },
    {
      en: 'The notice gives the number of zones; their names are taken from a press report.',
      fr: "L'avis donne le nombre des zones ; leurs noms viennent d'un article de presse.",
    },
  ],
  certainty: 'confirmed',
  source: {
    title: 'World Diamond Council, notice of 2 December 2019 on the restructured framework',
    url: 'https://www.worlddiamondcouncil.org/steps-you-need-to-take-due-to-the-restructuring-by-kimberley-process-of-the-operational-framework-system-for-rough-diamonds-from-the-central-african-republic-car/',
    certainty: 'confirmed',
  },
  otherSources: [{ title: 'Renaissance: list of eight', url: 'https://renaissance.cf/?p=3767', certainty: 'reported' }],
});
