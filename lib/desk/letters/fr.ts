import type { LetterWords } from './letter-words.ts';

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3 });

export const french: LetterWords = {
  day: (date) => DAY.format(new Date(`${date}T00:00:00Z`)).replace(/^1 /, '1er '),
  number: (value) => NUMBER.format(value).replace(/\s/g, '\u00a0'),
  seller: {
    to: 'Le vendeur de ce lot',
    salute: 'Madame, Monsieur,',
    subject: (lot) => `${lot} : une question sur son origine`,
    read: (lot, day) => `Le ${day}, nous avons lu votre annonce (${lot}) :`,
    readNameless: (day) => `Le ${day}, nous avons lu l'une de vos annonces :`,
    states: 'Elle indique :',
    notices: 'Ce à quoi la profession est invitée à prêter attention pour de tels biens :',
    please:
      "Avant d'examiner ce lot plus avant, nous vous serions reconnaissants de nous indiquer ou de nous envoyer :",
    neutral:
      "Ceci est une question et rien de plus. Elle n'affirme rien à votre sujet ni au sujet de ces biens, et ce qu'une annonce ne dit pas ne lui est pas reproché.",
    close: "Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.",
  },
  chair: {
    to: 'La présidence du Processus de Kimberley',
    salute: 'Madame, Monsieur,',
    subject: (lot) => `Pour information : ${lot}, tel qu'annoncé`,
    opening: (day) => `Pour votre information, nous rapportons ce qu'indique une page lue le ${day} :`,
    openingFile: (day) => `Pour votre information, nous rapportons ce qu'indique un catalogue lu le ${day} :`,
    heldAgainst: (day) => `Au regard des textes connus de nous, à la date du ${day} :`,
    notKnown:
      "Nous n'avons vu que l'annonce, ni les biens ni leur certificat. Rien ici n'établit d'où viennent ces biens, ni que quoi que ce soit les concernant serait illicite ; nous n'en tirons aucune conclusion quant au vendeur.",
    decided: (what, day) => `Ce que nous avons fait : ${what}, le ${day}.`,
    close: "Veuillez agréer, Madame, Monsieur, l'expression de notre haute considération.",
  },
  contact: {
    known: (who, source) => `Destinataire : ${who}, selon « ${source} ».`,
    noAddress: (source, day) =>
      `Aucune adresse valable le ${day} n'est connue ici : « ${source} » nomme la fonction sans en donner. Demandez-la au Processus de Kimberley et ajoutez-la vous-même.`,
    unknown: (day) =>
      `Aucun contact valable le ${day} n'est connu ici. Demandez-le au Processus de Kimberley et ajoutez-le vous-même.`,
  },
  part: {
    lot: 'Lot',
    title: 'Intitulé',
    carats: 'Carats',
    stones: 'Pierres',
    price: 'Prix',
    certificate: 'Certificat',
    seller: 'Vendeur',
    closes: 'Clôture',
    page: 'Page',
    file: 'Fichier',
  },
  field: {
    origin: 'Origine',
    title: 'Intitulé',
    description: 'Description',
    heading: 'Titre au-dessus du lot',
    notice: "Mention d'origine",
    seller: 'Au sujet du vendeur',
    location: 'Lieu',
    page: 'Sur la page',
  },
  line: (name, value) => `- ${name} : ${value}`,
  quote: (words) => `« ${words} »`,
  asks: (text) => `Il est demandé : ${text}`,
  adds: (text) => `Il est ajouté : ${text}`,
  ask: {
    certificate:
      "le certificat du Processus de Kimberley : numéro, autorité qui l'a délivré, dates de délivrance et d'expiration, poids et valeur ;",
    'which-place':
      'la ville, la mine ou la sous-préfecture de République centrafricaine où les biens ont été extraits ;',
    'which-origin': "laquelle des origines que l'annonce laisse ouvertes est la bonne ;",
    'where-mined': "la mine ou le lieu d'extraction, et auprès de qui les biens y ont été achetés ;",
    dates: "les dates d'extraction, d'achat et d'exportation ;",
    route: "le trajet des biens depuis leur sortie du pays d'origine, et avec quels certificats ;",
    'origins-of-mix': 'les origines des biens mélangés dans ce lot ;',
    figures: "lesquels des chiffres différents de l'annonce et du certificat sont exacts, et la raison de l'écart ;",
    warranty: 'la facture avec la déclaration du Système de garanties.',
  },
  decision: {
    cleared: 'le lot a été accepté',
    'ask-seller': 'le vendeur a été interrogé',
    escalate: 'le lot a été transmis au sein de la maison',
    decline: 'nous avons renoncé au lot',
  },
  regime: {
    vigilance: 'la vigilance est demandée',
    suspended: 'les exportations étaient suspendues',
    'compliant-zone': 'zone conforme : exportation autorisée',
    open: 'aucune mesure en vigueur',
  },
  verdict: {
    'alerted-zone': 'le lieu indiqué se trouve dans une zone nommée par un avis ou visée par une suspension',
    ambiguous: "les mots laissent l'origine ouverte",
    'car-unspecified': 'le pays est indiqué, sans lieu',
    'car-other': 'le lieu indiqué se trouve en République centrafricaine, hors des zones nommées',
    none: "aucune origine en République centrafricaine n'est indiquée",
  },
  nameless: 'un lot sans numéro ni intitulé',
  signature: '[Nom, maison]',
};
