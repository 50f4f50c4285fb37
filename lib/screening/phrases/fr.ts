import type { Advisory, Certainty } from '@/lib/advisories';
import { countryNames, dayWords, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('fr', 'ou', (first, last) => `un jour entre le ${first} et le ${last}`);
const country = countryNames('fr');
const list = listIn('fr');

/** "du 28 décembre 2012", "d’un jour entre le … et le …". */
function ofDay(advisory: Advisory): string {
  const words = dated(advisory);
  return words.startsWith('un ') ? `d’${words}` : `du ${words}`;
}

/** "le 23 mai 2013", "un jour entre le … et le …". */
function onDay(advisory: Advisory): string {
  const words = dated(advisory);
  return words.startsWith('un ') ? words : `le ${words}`;
}

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (selon des comptes rendus ; texte non consulté)' : ' (non confirmé)';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: 'confirmé',
  reported: 'connu par des comptes rendus',
  derived: 'déduit',
  unverified: 'sans source disponible',
};

const ELEMENTS: Record<CertificateElement, string> = { number: 'son numéro', issued: 'son jour de délivrance' };

const ASK_CERTIFICATE =
  'Demandez le certificat du Processus de Kimberley et comment la marchandise est sortie du pays.';

const officeOf = ({ issuer: { office } }: Advisory) => office.fr ?? office.en;

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `, ${passage}`;
    const source = `l’avis ${ofDay(notice)}, ${officeOf(notice)}${where}${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `La page indique « ${words} », cité dans ${source}.`
      : `La page indique « ${words} », qui se trouve dans la zone ${zone.fr ?? zone.en}, citée dans ${source}.`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : ` Il demande : ${ask.text.fr ?? ask.text.en}`;
    const adds = caveat === undefined ? '' : ` ${caveat.text.fr ?? caveat.text.en}`;
    return `${names}${asks}${adds} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `L’avis ${ofDay(notice)}, ${officeOf(notice)}, cite de nouveau le même lieu${certaintyOf(notice)}. On ne connaît aucun texte qui le retire.`,
  suspended: (words, asOf, decision) =>
    `La page indique « ${words} ». Le ${day(asOf)}, les exportations de diamants bruts de tout le pays étaient suspendues, par une décision ${ofDay(decision)}${certaintyOf(decision)}. ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `La page indique « ${words} ». Le ${day(asOf)}, seule la marchandise des zones conformes pouvait être exportée (décision ${ofDay(decision)})${certaintyOf(decision)}, et ce lieu n’était dans aucune. ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `La suspension des exportations a été levée ${onDay(decision)}${certaintyOf(decision)} : l’exportation est de nouveau ouverte. Les avis restent, car on ne connaît aucun texte qui les retire.`,
  compliantZone: (words, asOf, zone, certainty) =>
    `La page indique « ${words} », dans ${zone.fr ?? zone.en}, zone conforme le ${day(asOf)} (${CERTAINTY[certainty]}) : sa marchandise pouvait être exportée avec un certificat.`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `La page indique « ${words} » : date de reconnaissance non certaine. La zone a été reconnue conforme à un moment entre le ${day(earliest)} et le ${day(latest)}. Demandez à quelle date la marchandise a été exportée.`,
  subPrefectureNotKnown: (words) =>
    `La page indique « ${words} », dont la sous-préfecture n’est pas connue ici, et à cette date elle compte. Demandez la sous-préfecture.`,
  outsideAlertedZones: (words, asOf) =>
    `La page indique « ${words} », un lieu de la République centrafricaine hors des zones signalées le ${day(asOf)}.`,
  openList: (notice) =>
    `La liste des lieux de l’avis ${ofDay(notice)} est ouverte : il en cite certains (« dont ») parmi les zones dont il parle, et ne donne pas de limites.`,
  countryWithoutPlace: (words, asOf) =>
    `La page indique « ${words} », sans lieu dans ce pays. Le ${day(asOf)}, ce qui valait dépend du lieu. Demandez où dans le pays la marchandise a été extraite.`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `La page indique « ${words} », qui contient des lieux pour lesquels des choses différentes valaient à cette date. Demandez la ville ou la mine.`
      : `La page indique « ${words} », qui contient ${list(zones.map(({ en, fr }) => fr ?? en))} et d’autres lieux. Demandez la ville ou la mine.`,
  regionOnly: (words) =>
    `La page indique « ${words} », ce qui peut vouloir dire la région ou la République centrafricaine. Demandez le pays.`,
  leftOpen: (statement) => `Les mots « ${statement} » laissent l’origine ouverte. Demandez au vendeur de l’indiquer.`,
  alternatives: (statement) =>
    `Les mots « ${statement} » citent plusieurs origines au choix. Demandez laquelle est la bonne.`,
  denied: (statement) =>
    `Les mots « ${statement} » disent d’où la marchandise ne vient pas ; de tels mots ne comptent pas comme origine.`,
  otherOrigin: (places) => `La page indique ${list(places)}. Aucun avis en usage ne le cite.`,
  unknownOrigin: (words) => `La page indique « ${words} » comme origine, ce qui ne désigne aucun lieu connu ici.`,
  notStated: () =>
    'L’annonce n’indique pas d’origine. Une information qui manque n’indique rien ; on peut la demander.',
  unusualCharacters: (words) =>
    `Les mots « ${words} » sont écrits avec des caractères inhabituels (ressemblants, invisibles ou pleine chasse).`,
  otherDate: (words, year, what) => `L’annonce dit aussi « ${words} ». En ${year}, ${what}`,
  oldStock: (words) =>
    `L’annonce dit aussi « ${words} ». Les exportations ont été suspendues ou limitées du 23 mai 2013 au 14 novembre 2024, et aucun texte n’a été trouvé sur les stocks plus anciens. Demandez les dates d’extraction et d’exportation.`,
  localAdvisory: () => '(C’est un avis local, non publié.)',
  heldThen: {
    vigilance: 'les avis de la présidence du Processus de Kimberley demandaient la vigilance pour ce lieu.',
    suspended:
      'les exportations de ce lieu étaient suspendues ou limitées. Aucun texte trouvé ne dit ce qui vaut pour la marchandise de cette époque.',
    'compliant-zone': 'le lieu était dans une zone conforme.',
    open: 'aucune mesure n’était en vigueur pour ce lieu.',
    differs: 'des choses différentes ont valu. Demandez la date d’extraction et d’exportation.',
  },
  signs: {
    noPapers: (words) => `La page dit « ${words} ». Demandez le certificat du PK.`,
    countryDiffers: (place, certificate, stated) =>
      `La page indique « ${place} », et du certificat « ${certificate} » (${country(stated)}). L’origine indiquée et le pays du certificat diffèrent. Demandez le parcours de la marchandise.`,
    transitTown: (place, town) =>
      `La page indique « ${place} » et cite « ${town} », une ville du Cameroun. Demandez le parcours de la marchandise.`,
    noParticipant: (words, stated) =>
      `La page dit « ${words} » du certificat (${country(stated)}). Ce pays n’est pas sur la liste des participants utilisée ici (liste non vérifiée).`,
    noParticipantThen: (words, stated, then, certainty) =>
      `La page dit « ${words} » du certificat (${country(stated)}). Ce pays n’était pas sur la liste des participants utilisée ici le ${day(then)} (${CERTAINTY[certainty]}).`,
    noExports: (words) =>
      `La page date un certificat de la République centrafricaine de « ${words} ». La date tombe dans une période sans exportations PK depuis la RCA. Posez la question.`,
    zoneNotRecognised: (place, words) => `${place} n’est pas parmi les zones reconnues à la date « ${words} ».`,
    recognitionNotCertain: (place, words) =>
      `La page date le certificat de « ${words} ». ${place} : date de reconnaissance non certaine. Demandez dans quelle zone la marchandise a été enregistrée.`,
    caratsDiffer: (listing, certificate) =>
      `L’annonce et le certificat donnent des carats différents (${listing} et ${certificate}). Un certificat peut couvrir plus d’un lot : demandez lesquels.`,
    parcelsDiffer: (listing, certificate) =>
      `L’annonce et le certificat donnent des nombres de lots différents (${listing} et ${certificate}). Demandez lesquels le certificat couvre.`,
    expired: (words, asOf) =>
      `La page donne « ${words} » comme dernier jour du certificat, avant le ${day(asOf)}. Un certificat n’a besoin d’être valable qu’au passage d’une frontière : demandez quand il a eu lieu.`,
    expiresBeforeIssue: (expires, issued) =>
      `La page donne « ${expires} » comme dernier jour du certificat et « ${issued} » comme jour de délivrance. Demandez les deux.`,
    carIsNoCode: (words) =>
      `La page dit « ${words} ». « CAR » n’est pas un code de pays des certificats : CF désigne la République centrafricaine, CA le Canada. Demandez le certificat du PK.`,
    mixedOrigin: (words) =>
      `La page dit « ${words} ». Les certificats d’origine mélangée ne nomment pas de pays. Demandez les origines.`,
    oldStock: (words) => `Indique « ${words} » ; l’exportation était alors suspendue ou limitée.`,
    sellerName: (name, source, listed, asOf) =>
      `Ressemble à ${name}, ${source}, ${date(listed)}. Consultez la liste officielle.${listed > asOf ? ` C’est après le ${day(asOf)}.` : ''}`,
    price: (words) =>
      `La page demande « ${words} » pour du tout-venant. C’est hors des moyennes annuelles connues ; les moyennes cachent la taille et la qualité.`,
    toAsk: (missing) =>
      `Non indiqué au sujet du certificat : ${list(missing.map((element) => ELEMENTS[element]))}. Une information qui manque n’indique rien ; on peut la demander.`,
  },
};
