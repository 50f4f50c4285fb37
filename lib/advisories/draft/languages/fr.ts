import type { NoticeLanguage } from '../notice-language.ts';

export const language: NoticeLanguage = {
  code: 'fr',
  commonWords: ['le', 'la', 'les', 'des', 'du', 'et', 'est', 'aux', 'une', 'dans', 'pour', 'sur', 'qui', 'que', 'par'],
  months: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc'],
  ],
  head: {
    addressees:
      /^(?:à l['’]attention (?:de|des|du)\s*:?|destinataires?\s*:|à\s*:|à(?=\s+(?:tous|toutes|l['’]|la|le|mesdames))|aux(?=\s)|pour\s*:)/iu,
    label:
      /^(?:objet|réf(?:érence)?|n[°º]|date|copies?|cc|p\.?\s?j|avis n[°º]|décision n[°º]|émetteur|de)\b\s*[.:°]?/iu,
    salutation: /^(?:madame|mesdames|monsieur|messieurs|chers?|chères?|excellences?)\b[^.]*[,:]?$/iu,
    reference:
      /(?:réf(?:érence)?\.?(?:\s+n[°ºo]\.?)?|(?:avis|décision|lettre|circulaire|note)\s+n[°ºo]\.?|n[°º])\s*:?\s*(?<name>[\p{L}\d]+(?:[./_–-][\p{L}\d]+)*\d[\p{L}\d./_–-]*|\d[\p{L}\d./_–-]*)/iu,
    issuedBy: /^(?:émetteur|de la part de|émis par|de)\s*:\s*/iu,
  },
  closing:
    /^(?:avec (?:mes|nos) remerciements|(?:veuillez|je vous prie|nous vous prions|veillez)\b.{0,60}(?:agréer|recevoir|croire)|(?:bien )?cordialement|salutations|fait à|pour (?:la|le) .{3,60}, l[ea] )/iu,
  office:
    /\b(?:président[e]?|présidence|vice-président[e]?|ministre|ministère|secrétaire|secrétariat|direct(?:eur|rice|ion)|commissaire|chef(?:fe)? d[eu]|coordonn(?:ateur|atrice)|point focal|autorité)\b/iu,
  personTitle:
    /^(?:(?:l['’])?ambassad(?:eur|rice)|dr|pr|prof\.?|m\.|mme|mlle|monsieur|madame|son excellence|s\.\s?e\.)\s+/iu,
  listBreak: /\s*[;,]\s*(?:et\s+|ou\s+)?|\s+(?:et|ou|ainsi que)\s+/iu,
  zones: {
    noun: /\b(?:zones?|régions?|localités?|sous-préfectures?|préfectures?|communes?|villes?|villages?|secteurs?|sites? miniers?|lieux|provenan(?:t|ce)|originaires?|extraits?|produits? (?:à|dans))\b/iu,
    open: /\b(?:dont|notamment|entre autres|parmi (?:lesquel(?:le)?s|elles|eux)|en particulier|tel(?:le)?s? que?|par exemple|y compris)(?![\p{L}])/iu,
    closed:
      /(?:\bà savoir\b|\bsuivant(?:e?s)?\b|\bci-(?:après|dessous)\b|\bexclusivement\b|\buniquement\b|\bseule?s?\b|\bliste (?:complète|exhaustive|limitative)\b)/iu,
    except: /(?:à l['’]exception d|\bsauf\b|\bhormis\b|\bhors\b|\bexcepté)/iu,
    locative: /(?:^|[\s(])(?:à|en|au)\s+(?:la\s+)?$/iu,
  },
  measures: {
    vigilance: /\bvigilan(?:ce|te?s?)\b|\battention (?:accrue|renforcée|particulière)\b|\bcontrôles? renforcés?\b/iu,
    suspend:
      /\b(?:est|sont|soit|soient|reste|demeure)\s+(?:\p{L}+ment\s+)?suspendue?s?\b|\bsuspend(?:ons|ent)?\b|\bdécid\p{L}*\s+(?:de\s+(?:la\s+)?)?suspen(?:dre|sion)\b/iu,
    lift: /\b(?:est|sont|soit)\s+(?:\p{L}+ment\s+)?levée?s?\b|\blève(?:nt)?\b|\blevons\b|\blevée de la (?:suspension|mesure|vigilance)\b|\bdécid\p{L}*\s+de\s+lever\b/iu,
    withdraw:
      /\b(?:est|sont)\s+(?:retirée?s?|abrogée?s?|annulée?s?|rapportée?s?)\b|\babrog(?:e|eons)\b|\bcesse(?:nt)? d['’](?:avoir effet|être en vigueur)\b/iu,
    negation: /\bn['’e]\s?\p{L}*\s*(?:\p{L}+\s+)?(?:pas|plus|aucune?|jamais|nullement)\b|\bni\b/iu,
    recalled: /\b(?:avai(?:t|ent)|fut|précédemment|rest(?:e|ent)|demeur(?:e|ent)|maintenue?s?)\b/iu,
    from: /(?:à compter du|à partir du|avec effet (?:au|le)|dès le|prend(?:ra)? effet (?:au|le)|en vigueur le|depuis le)\s+$/iu,
    until: /(?:jusqu['’]au|jusqu['’]en|jusqu['’]à la date du)\s+$/iu,
    replaces: /\b(?:remplace(?:nt)?|annule et remplace|se substitue)\b/iu,
  },
  asks: {
    cue: /\b(?:demand(?:ons|e|ent|er|é[es]{0,2})|pri(?:e|ons|é[es]{0,2})\b|invit(?:e|ons|ent|é[es]{0,2})|doivent\b|doit\b|(?:est|sont) tenue?s?\b|exhort(?:e|ons)|appel(?:le|ons))/iu,
    whom: [
      /\bdemand\p{L}+\s+(?:à|aux?)\s+(?<who>.+?)\s+d(?:e\s+(?:ne pas |bien vouloir )?|['’])\p{L}+(?:er|ir|re)\b/iu,
      /^(?<who>.+?)\s+(?:est|sont)\s+(?:donc\s+)?(?:priée?s?|invitée?s?|tenue?s?)\s+(?:de\s+|d['’]|à\s+)/iu,
      /\b(?:invit|pri|exhort)(?:e|ons|ent)\s+(?<who>.+?)\s+(?:à|de)\s+\p{L}+(?:er|ir|re)\b/iu,
      /^(?<who>.+?)\s+(?:doivent|doit)\s+/iu,
    ],
    means: /\binformations? ci-jointes?\b|\bdocuments? ci-joints?\b.{0,60}\b(?:aide|favoris)/iu,
  },
  deadline: /(?:au plus tard le|avant le|d['’]ici (?:au|le)|pour le)\s+$/iu,
  relativeDeadline:
    /\b(?:dans (?:un délai de|les)|sous)\s+(?:\p{L}+\s+\()?\d+\)?\s+(?:jours?|semaines?|mois)(?:\s+ouvrables?)?/iu,
  occasion:
    /\bévénements?\b|\battention\b|\bà la suite d|\bsuite (?:à|aux?)\b|\bcompte tenu\b|\bconstat|\bayant\b|\bvu\b|\bconsidérant\b|\bannonce\b/iu,
  coalition: {
    cue: /\b(?:coalition|groupes? (?:de )?rebelles?|groupes? armés?|milices?)\b/iu,
    known:
      /\b(?:connue?s? sous le nom de|appelée?s?|dénommée?s?|dite?s?)\s+(?:l[ae]\s+)?(?<name>\p{Lu}[\p{L}\d’'-]*(?:\s+\p{Lu}[\p{L}\d’'-]*){0,4})/u,
    allies: /\b(?:ses|leurs) alliés\b|\bgroupes alliés\b/iu,
  },
  caveat:
    /\b(?:produit|produisent|exporte)?\s*légitimement\b|\blégalement produit|\bne (?:signifie|vaut|constitue|préjuge|remet)\b|\bn['’](?:interdit|emporte|implique|affecte)\b|\bsans préjudice\b|\b(?:reste|demeure)(?:nt)? (?:valables?|libres?|autorisé|soumis)|\btoutefois\b|\bne saurait être interprété/iu,
  reported:
    /\b(?:aurai(?:en)?t|serai(?:en)?t)\s+(?:été\s+)?\p{L}+|\bselon (?:la presse|les médias|des informations)\b|\bd['’]après (?:la presse|les médias)\b/iu,
  attachments: {
    cue: /\bci-joint(?:e?s)?\b|\bpièces? jointes?\b|\ben annexe\b|\bannexes?\b|\bjoint au présent|\bp\.?\s?j\.?\s*:/iu,
    titleEnd:
      /\s+(?:préparée?s?|établie?s?|réalisée?s?|dressée?s?|publiée?s?|indiquant|montrant|donnant|portant|à remplir)\b|\s*[.;:(]|,\s/iu,
    author:
      /\b(?:préparée?s?|établie?s?|réalisée?s?|dressée?s?|publiée?s?)\s+par\s+(?<who>.+?)(?=\s+(?:pour|indiquant|montrant|donnant|sur|à partir)\b|\s*[.;,(]|$)/iu,
    disclaimer:
      /\bn['’]est pas (?:un )?(?:document )?officiel|\bnon officiel|\bà titre (?:purement )?(?:indicatif|d['’]information)|\bne (?:saurait )?engage|\bsans garantie|\bproduit officiel|\bn['’]a pas valeur/iu,
  },
  contact: {
    cue: /\bquestions?\b|\bcontact|\bs['’]adresser\b|\badress(?:er|ée?s?|ez)\b|\bcourriel\b|\brenseignements?\b|\btél/iu,
    afterwards:
      /\b(?:après cette date|passé cette date|au-delà de cette date|à partir de cette date|par la suite|ensuite)\b/iu,
    office:
      /\b(?<who>(?:présidence|secrétariat|direction|ministère|bureau|point focal|autorité)\b[^,;.()]*?)(?=\s+qui\b|\s*[,;.():]|\s+(?:est|sera|pourra|peut|jusqu)\b|\s+(?:à|par) (?:l['’]|courriel)|\s*$)/iu,
  },
  monitor: {
    cue: /\b(?:surveill(?:er|e|ent|era)|suivr(?:e|a|ont)|suivi de près|fer(?:a|ont) rapport|faire rapport|rend(?:re|ra|ront) compte|veill(?:er|e|era|eront) à)\b/iu,
    reportTo: /\b(?:rapport|compte)\s+(?:à|aux?)\s+/iu,
  },
  kinds: {
    administrativeDecision: /\bdécision administrative\b|\bdécision n[°º]/iu,
    plenary: /\b(?:réunion |session )?plénière\b/iu,
    communique: /\bcommuniqué\b/iu,
    national: /\bministère\b|\bministre\b/iu,
    industry: /\bconseil mondial du diamant\b|\bbourse\b|\bfédération\b|\bchambre\b/iu,
  },
};
