import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, KIMBERLEY_PROCESS, KP_PARTICIPANTS } from '../bundled-issuers.ts';
import { EIGHT_COMPLIANT_ZONES, WHOLE_COUNTRY } from '../bundled-zones.ts';
import type { Effect, Localized, Source } from '../schema.ts';

type Recognition = Extract<Effect, { kind: 'recognise' }>;

const SEPTEMBER_2016: Source = {
  title: 'The Diamond Loupe: Kimberley Process opens door for more diamond exports from CAR',
  url: 'https://www.thediamondloupe.com/articles/2016-09-27/kimberley-process-opens-door-more-diamond-exports-car',
  certainty: 'reported',
};

const LIST_OF_EIGHT: Source = {
  title: 'Renaissance: list of eight',
  url: 'https://renaissance.cf/?p=3767',
  certainty: 'reported',
};

const BETWEEN_2019_DATES: Localized = {
  en: 'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.',
  fr: "On comptait encore cinq zones en mai 2019, huit dans l'avis du 2 décembre 2019. Un article de presse dit 2018.",
};

export const advisory = bundledAdvisory({
  id: 'kp-2015-07-17',
  kind: 'administrative-decision',
  title: {
    en: 'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015',
    fr: 'Décision administrative sur la reprise des exportations de diamants bruts de la République centrafricaine, 17 juillet 2015',
  },
  issuer: {
    office: { en: 'Participants (30 votes, no objection)', fr: 'Participants (30 voix, aucune objection)' },
    person: null,
    group: KIMBERLEY_PROCESS,
  },
  date: day('2015-07-17', 'reported'),
  addressees: [KP_PARTICIPANTS],
  askedOf: [KP_PARTICIPANTS],
  asks: [
    {
      text: {
        en: 'Export may resume from zones recognised as compliant, and only from these.',
        fr: "L'exportation peut reprendre depuis les zones reconnues conformes, et seulement depuis celles-ci.",
      },
      passage: null,
    },
    {
      text: {
        en: 'Stock goes through a forensic audit before it leaves.',
        fr: 'Les stocks passent par un audit avant de sortir.',
      },
      passage: null,
    },
  ],
  summary: {
    en: 'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.',
    fr: 'Les exportations peuvent reprendre depuis les seules zones conformes. Chaque zone est reconnue à part ; aucune avant mai 2016. Le reste du pays demeure suspendu.',
  },
  zones: [WHOLE_COUNTRY, ...EIGHT_COMPLIANT_ZONES],
  effects: [
    { kind: 'resume-compliant-only', zones: ['central-african-republic'], from: '2015-07-17', passage: null },
    recognise('berberati', ['2016-05-23', '2016-06-01', 'derived'], {
      act: 'kp-2016-05',
      note: {
        en: 'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.',
        fr: "L'intersession s'est ouverte le 23 mai ; l'annonce date d'un mercredi, probablement le 1er juin, et le ministre en a parlé le 6 juin.",
      },
      source: {
        title: 'Reuters, June 2016',
        url: 'http://in.reuters.com/article/centralafrica-diamonds-idINL8N18Y2EX',
        certainty: 'reported',
      },
    }),
    recognise('boda', ['2016-09-19', '2016-09-19', 'reported'], { act: 'kp-2016-09-19', source: SEPTEMBER_2016 }),
    recognise('carnot', ['2016-09-19', '2016-09-19', 'reported'], { act: 'kp-2016-09-19', source: SEPTEMBER_2016 }),
    recognise('nola', ['2016-09-19', '2016-09-19', 'reported'], { act: 'kp-2016-09-19', source: SEPTEMBER_2016 }),
    recognise('gadzi', ['2016-09-22', '2018-11-12', 'derived'], {
      note: {
        en: 'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.',
        fr: 'Encore attendue le 22 septembre 2016, selon le ministre ; une des cinq zones à la plénière de novembre 2018.',
      },
      source: { title: 'Abangui, September 2016', url: 'http://news.abangui.com/h/55221.html', certainty: 'reported' },
    }),
    recognise('mbaiki', ['2019-05-01', '2019-12-02', 'derived'], { note: BETWEEN_2019_DATES, source: LIST_OF_EIGHT }),
    recognise('boganangone', ['2019-05-01', '2019-12-02', 'derived'], {
      note: BETWEEN_2019_DATES,
      source: LIST_OF_EIGHT,
    }),
    recognise('boganda', ['2019-05-01', '2019-12-02', 'derived'], { note: BETWEEN_2019_DATES, source: LIST_OF_EIGHT }),
  ],
  supersedes: { advisory: 'kp-2013-05-23', certainty: 'derived' },
  supersededBy: { advisory: 'kp-2024-11-15', certainty: 'derived' },
  unknowns: [
    {
      en: 'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.',
      fr: 'Le jour exact est inconnu pour Berbérati, Gadzi, Mbaïki, Boganangone et Boganda : seuls le premier et le dernier jour possibles le sont.',
    },
    {
      en: 'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.',
      fr: "Abba, Bouar, Baoro, Sosso-Nakombo et une autre ont été proposées sans être approuvées avant 2024. Pour Bozoum, Guen, Gamboula et Amada-Gaza, aucune approbation n'a été trouvée, bien que des mineurs de Gamboula et d'Amada-Gaza disent la leur approuvée.",
    },
    {
      en: 'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.',
      fr: "Sur les stocks des années sans exportation, les sources divergent : l'une dit qu'ils ne seraient pas exportés, la décision parle d'un audit avant leur sortie.",
    },
  ],
  certainty: 'reported',
  source: {
    title:
      'The Diamond Loupe: KP gives green light to Central African Republic to resume diamond exports (quotes the text)',
    url: 'https://www.thediamondloupe.com/articles/2015-07-29/kp-gives-green-light-central-african-republic-resume-diamond-exports',
    certainty: 'reported',
  },
  otherSources: [
    {
      title: 'The Diamond Loupe: Kimberley Process presents roadmap for CAR compliance',
      url: 'https://www.thediamondloupe.com/compliance/2015-06-30/kimberley-process-presents-roadmap-car-compliance',
      certainty: 'reported',
    },
    {
      title: 'Land Links: Diagnostic report on diamond smuggling in the Central African Republic',
      url: 'https://www.land-links.org/document/diagnostic-report-on-diamond-smuggling-in-the-central-african-republic/',
      certainty: 'reported',
    },
    {
      title: 'Oubangui Médias, September 2022 (zones submitted)',
      url: 'https://oubanguimedias.com/2022/09/28/la-centrafrique-attend-une-mission-dexamen-du-processus-de-kimberley/',
      certainty: 'reported',
    },
    {
      title: 'Africanews, October 2023 (miners on Gamboula and Amada-Gaza)',
      url: 'https://fr.africanews.com/2023/10/27/la-centrafrique-veut-augmenter-ses-exportations-de-diamant/',
      certainty: 'reported',
    },
  ],
});

/** The concept of a compliant zone ends with the lifting, so no recognition has an end of its own. */
function recognise(
  zone: string,
  [earliest, latest, certainty]: [string, string, Recognition['recognised']['certainty']],
  { act = null, note = null, source }: { act?: string | null; note?: Localized | null; source: Source },
): Recognition {
  const recognised = { earliest, latest, certainty };
  return { kind: 'recognise', zone, recognised, until: null, act, note, source, passage: null };
}
