import { bundledAdvisory } from '../bundled-advisory.ts';
import { day } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'us-2017-04-26',
  kind: 'national-notice',
  title: {
    en: 'United States list of Kimberley Process participants, 26 April 2017',
    fr: 'Liste des participants au Processus de Kimberley tenue par les États-Unis, 26 avril 2017',
  },
  issuer: {
    office: { en: 'Department of State', fr: "Département d'État" },
    person: null,
    group: { en: 'United States of America', fr: "États-Unis d'Amérique" },
  },
  date: day('2017-04-26', 'confirmed'),
  reference: 'Public Notice 9972, 82 FR 19309',
  summary: {
    en: 'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.',
    fr: "Les États-Unis retirent de leur propre liste la suspension de la République centrafricaine. Le texte se limite peut-être aux zones conformes ; cela n'a pas été vérifié. Aucun régime du Processus de Kimberley n'en change.",
  },
  zones: [WHOLE_COUNTRY],
  unknowns: [{ en: 'The body of the notice was not read.', fr: "Le corps de l'avis n'a pas été lu." }],
  certainty: 'confirmed',
  source: {
    title: 'Federal Register, 82 FR 19309',
    url: 'https://thefederalregister.org/82-FR/19309',
    certainty: 'confirmed',
  },
});
