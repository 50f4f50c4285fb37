import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, KIMBERLEY_PROCESS } from '../bundled-issuers.ts';
import { NOTICE_ZONES } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2012-12-28',
  kind: 'vigilance-notice',
  title: {
    en: 'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012',
    fr: 'Avis de vigilance de la présidence du Processus de Kimberley, 28 décembre 2012',
  },
  issuer: {
    office: { en: 'Chair of the Kimberley Process (2012)', fr: 'Présidence du Processus de Kimberley (2012)' },
    person: 'Gillian A. Milovanovic',
    group: KIMBERLEY_PROCESS,
  },
  date: day('2012-12-28', 'confirmed'),
  reference: null,
  addressees: [
    { en: 'All participants in the Kimberley Process', fr: 'Tous les participants au Processus de Kimberley' },
    { en: 'All its observers', fr: 'Tous ses observateurs' },
  ],
  askedOf: [
    {
      en: 'All governments that take part in the Kimberley Process',
      fr: 'Tous les gouvernements membres du Processus de Kimberley',
    },
    { en: 'All members of the diamond industry', fr: "Tous les membres de l'industrie du diamant" },
  ],
  asks: [
    {
      text: {
        en: 'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.',
        fr: "Rester vigilant : il se peut que Seleka ou ses alliés fassent entrer illicitement des diamants bruts dans la chaîne d'approvisionnement. C'est une demande ; elle n'interdit rien, ne saisit rien et ne refuse aucun certificat.",
      },
      passage: '¶ 2',
    },
    {
      text: {
        en: 'The two documents that came with the notice may help with this.',
        fr: "Les deux documents joints à l'avis peuvent y aider.",
      },
      passage: '¶ 2, ¶ 4',
    },
  ],
  caveats: [
    {
      text: {
        en: 'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.',
        fr: "L'avis rappelle lui-même que le pays produit aussi, en toute légalité, beaucoup de diamants bruts, et que ceux-ci peuvent circuler avec des certificats du Processus de Kimberley.",
      },
      passage: '¶ 3',
    },
    {
      text: {
        en: 'The attacks are told as reported, and no border of any zone is given.',
        fr: "Les attaques sont rapportées au conditionnel, et aucune limite de zone n'est donnée.",
      },
      passage: '¶ 1',
    },
  ],
  summary: {
    en: 'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.',
    fr: "Une nouvelle coalition, Seleka, aurait attaqué des zones diamantifères, parmi lesquelles Bria, Sam Ouandja et Bamingui ; la présidence invite gouvernements et professionnels à guetter l'entrée illicite éventuelle de diamants bruts.",
  },
  occasion: {
    text: {
      en: 'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.',
      fr: "Les événements d'alors en République centrafricaine et l'annonce d'une coalition rebelle.",
    },
    passage: '¶ 1',
  },
  coalition: { names: ['Seleka CPSK-CPJP-UFDR', 'Seleka'], alliesIncluded: true, passage: '¶ 1, ¶ 2' },
  zones: NOTICE_ZONES,
  exhaustive: false,
  effects: [
    {
      kind: 'vigilance',
      zones: ['bria', 'sam-ouandja', 'bamingui'],
      from: '2012-12-28',
      until: null,
      passage: '¶ 1, ¶ 2',
    },
  ],
  attachments: [
    {
      title: { en: "Footprint of Bria's production", fr: 'Empreinte de la production de Bria' },
      author: {
        en: 'Working Group of Diamond Experts',
        fr: 'Groupe de travail des experts diamantaires',
      },
      about: {
        en: 'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.',
        fr: "Un profil de la production de la région de Bria ; Bria seulement, pas les deux autres lieux. L'avis n'en donne aucun chiffre.",
      },
      disclaimer: null,
      passage: '¶ 4, document 1',
      published: false,
    },
    {
      title: {
        en: 'Map of diamond occurrences and reported attacks',
        fr: 'Carte des gisements de diamants et des attaques rapportées',
      },
      author: { en: 'U.S. Geological Survey (USGS)', fr: 'U.S. Geological Survey (USGS)' },
      about: {
        en: 'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.',
        fr: 'Deux couches de certitude inégale : les gisements de diamants bruts, et les lieux où les médias situaient des attaques attribuées à Seleka.',
      },
      disclaimer: {
        en: 'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.',
        fr: "Faite à partir d'articles de presse. Non officielle : elle n'engage pas le gouvernement des États-Unis et ne fait que rassembler ce que les médias ont rapporté.",
      },
      passage: '¶ 4, document 2',
      published: false,
    },
  ],
  contacts: [
    {
      who: { en: 'Kimberley Process Chair for 2012', fr: 'Présidence 2012 du Processus de Kimberley' },
      address: 'kpcs.chair@state.gov',
      from: '2012-12-28',
      until: '2012-12-31',
      passage: '¶ 6',
    },
    {
      who: { en: 'Kimberley Process Chair for 2013', fr: 'Présidence 2013 du Processus de Kimberley' },
      address: null,
      from: '2013-01-01',
      until: null,
      passage: '¶ 6',
    },
  ],
  monitors: [
    {
      group: { en: 'Working Group on Monitoring', fr: 'Groupe de travail sur le suivi' },
      duty: {
        en: 'Watch closely and report to the Kimberley Process Chair as needed.',
        fr: 'Suivre de près et rendre compte à la présidence lorsque cela est utile.',
      },
      passage: '¶ 5',
    },
    {
      group: {
        en: 'Working Group of Diamond Experts, with the USGS',
        fr: "Groupe de travail des experts diamantaires, avec l'USGS",
      },
      duty: {
        en: 'Watch closely and report to the Kimberley Process Chair as needed.',
        fr: 'Suivre de près et rendre compte à la présidence lorsque cela est utile.',
      },
      passage: '¶ 5',
    },
  ],
  // The notice states neither; that no later text withdraws it is what a search found, not what anyone declared.
  supersedes: { advisory: null, certainty: 'confirmed' },
  supersededBy: { advisory: null, certainty: 'derived' },
  unknowns: [
    {
      en: 'The English original, the two attached documents and any figure of the footprint were not found.',
      fr: "L'original anglais, les deux documents joints et tout chiffre de l'empreinte n'ont pas été trouvés.",
    },
    {
      en: 'The notice names no end. No text is known that withdraws it.',
      fr: "L'avis ne fixe pas de fin. Aucun texte connu ne le retire.",
    },
  ],
  certainty: 'confirmed',
  source: {
    title: 'Letter of the Kimberley Process Chair to participants and observers, 28 December 2012 (French text)',
    url: null,
    certainty: 'confirmed',
  },
});
