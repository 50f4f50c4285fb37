import { homonyms } from 'virtual:gazetteer';
import { foldName } from './fold-text.ts';
import { gazetteer } from './gazetteer.ts';
import { cuesAfter, cuesBefore, type Mention, type Scene } from './scene.ts';

/** Between a firm's or a street's words and the name: "Carnot & Fils", "avenue de la Boganda". */
const BESIDE = /^[\s&'’.,-]{0,3}$/u;
const LINK_TO_NAME = /^[\s'’."«“-]*(?:(?:de|du|d|la|le|des|of|the|von|van|di|da|do|el)[\s'’]+){0,2}["«“]?$/iu;

/** By mention, each of which belongs to one scene: its neighbours in a list ask the same. */
const known = new WeakMap<Mention, boolean>();

/** Whether the name is part of another name: a person's, a firm's, a street's, a currency's, or of a town elsewhere. */
export function isPartOfOtherName(scene: Scene, mention: Mention): boolean {
  const before = known.get(mention);
  if (before !== undefined) return before;
  const isPart = findOtherName(scene, mention);
  known.set(mention, isPart);
  return isPart;
}

function findOtherName(scene: Scene, mention: Mention): boolean {
  return (
    isFollowedBy(scene, mention, 'firmAfter') ||
    isFollowedBy(scene, mention, 'nameAfter') ||
    isFollowedBy(scene, mention, 'moneyAfter') ||
    isPrecededByName(scene, mention) ||
    isTownElsewhere(scene, mention) ||
    isBuryatia(scene, mention) ||
    isSignedBy(scene, mention) ||
    isBehindInitials(scene, mention) ||
    isPersonAtWork(scene, mention) ||
    isAskedFor(scene, mention) ||
    isRand(scene, mention) ||
    isOrBestOffer(scene, mention) ||
    isInOtherCountry(scene, mention) ||
    isInAddressOfWeb(scene, mention) ||
    isFirmThatOffers(scene, mention) ||
    isLongerTown(scene, mention) ||
    isOfKimberleyProcess(scene, mention)
  );
}

const PROCESS_BEHIND =
  /^[\s-]{0,2}(?:proc[eè]s|prozess|prosess|s[üu]reci|certif|zertif|sertif|schem|regime|k\.?p\b|进程|進程|过程|流程|プロセス|証明|证书|證書|сертиф|процесс|प्रक्रिया|પ્રક્રિયા)/iu;
const PROCESS_BEFORE =
  /(?:pro[cz]e[s]{1,2}\p{L}*|proceso|processo|процесс\p{L}*|عملية|عمليه|תהליך|certifica\p{L}*|kp|scpk)[\s(-]{1,2}(?:(?:de|di|do|du|of|von|van)\s)?$/iu;

/** "Kimberley Process certificate", "processus de Kimberley": a town of South Africa gave its name to the scheme. */
function isOfKimberleyProcess({ text }: Scene, { start, end, place }: Mention): boolean {
  if (place.id !== 'origin-za-kimberley') return false;
  return (
    PROCESS_BEHIND.test(text.slice(end, end + 24)) || PROCESS_BEFORE.test(text.slice(Math.max(0, start - 32), start))
  );
}

/** French "Bria-sur-Seine" is a town by another water; a place of the country beside it is not ("Bria-sur-Kotto"). */
function isLongerTown({ text, mentions }: Scene, { start, end }: Mention): boolean {
  const behind = /^-(?:sur|sous|l[èe]s|en|aux?)-(?=\p{Lu})/u.exec(text.slice(end));
  return behind !== null && !mentions.some((other) => other.start !== start && other.start === end + behind[0].length);
}

/** "www.bria-diamonds.example", "info@bria-gems.example": a word without spaces that is an address. */
function isInAddressOfWeb({ text }: Scene, { start, end }: Mention): boolean {
  const word =
    (/\S*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '') +
    (/^\S*/u.exec(text.slice(end, end + 80))?.[0] ?? '');
  return /^(?:https?:|www\.)|@/iu.test(word) || /\.(?:com|net|org|be|fr|de|nl|co|example)(?:[/.]|$)/iu.test(word);
}

const OFFERS =
  /^\s(?:diamonds?|gems?|rough|mining|trading|minerals?)\s(?:(?:is|are)\s(?:pleased|proud|delighted|happy)|offers|presents|invites|announces|specialises|was founded)(?!\p{L})/iu;

/** "Bria Diamonds is pleased to offer": who offers, not where the goods are from. */
function isFirmThatOffers({ text }: Scene, { end }: Mention): boolean {
  return OFFERS.test(text.slice(end, end + 60));
}

function isFollowedBy(scene: Scene, mention: Mention, kind: 'firmAfter' | 'nameAfter' | 'moneyAfter'): boolean {
  const cue = cuesAfter(scene, mention.end, kind)[0];
  if (cue === undefined) return false;
  const gap = scene.text.slice(mention.end, cue.start);
  if (kind === 'moneyAfter') return /^[\s-]{0,2}$/u.test(gap);
  if (!BESIDE.test(gap) || /,/.test(gap)) return false;
  // "CAR style" or "Bria ring" are read elsewhere as a likeness or as jewellery; goods words make no firm of a place.
  return !cue.kinds.has('goods') || kind === 'firmAfter' ? !cue.kinds.has('rough') : false;
}

function isPrecededByName(scene: Scene, mention: Mention): boolean {
  const cue = cuesBefore(scene, mention.start, 'nameBefore')[0];
  return cue !== undefined && LINK_TO_NAME.test(scene.text.slice(cue.end, mention.start));
}

const SIGNED =
  /(?<!\p{L})(?:(?:by|par|door)\s|(?:regards|sincerely|cordialement|salutations|grüße|grüßen|groeten|saludos|saluti|уважением)\s*[,:]?\s*)$/iu;

/** "valued by Nola Jacobs", "Regards, Boganda": a person, where the name is a given name too. */
function isSignedBy(scene: Scene, mention: Mention): boolean {
  return mention.place.risk !== 'low' && SIGNED.test(scene.text.slice(Math.max(0, mention.start - 24), mention.start));
}

/** "Signed: N. Carnot", "J.-P. Boganda": a surname behind initials; "A. Bria 20 ct" at the head of a line counts lots. */
function isBehindInitials(scene: Scene, { start, end, place }: Mention): boolean {
  if (place.risk === 'low' || place.kind === 'country') return false;
  const initials = /[\p{L}\p{Nd},:)]\s+(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}$/u.exec(
    scene.text.slice(Math.max(0, start - 16), start),
  );
  if (initials === null || /^[\s:,(–-]*\p{Nd}/u.test(scene.text.slice(end))) return false;
  return !scene.mentions.some((other) => other.end <= start && start - other.end <= 2);
}

/** "South Africa, ZAR invoice": beside that country, or an amount, the letters are its money. */
function isRand(scene: Scene, { start, end, form }: Mention): boolean {
  if (form.code !== 'ZAR') return false;
  return (
    scene.mentions.some(({ place }) => place.country === 'ZA') ||
    /^\s*(?:invoice|price|payment|rand|\d)/iu.test(scene.text.slice(end)) ||
    /(?:\p{Sc}|price|payable|paid|in)\s*$/iu.test(scene.text.slice(0, start))
  );
}

/** "Bria, our senior grader". */
function isPersonAtWork(scene: Scene, mention: Mention): boolean {
  return (
    mention.place.risk === 'high' &&
    /^(?:\s+(?:and|&|et|und|y|e|en)\s+\p{Lu}\p{L}+)?,\s*(?:our|my|your|notre|unsere?|onze|nuestr[ao]|noss[ao]|la nostra)\s/iu.test(
      scene.text.slice(mention.end),
    )
  );
}

const ASKED =
  /(?<!\p{L})(?:ask|call|email|phone|text|whatsapp|contact|speak (?:to|with)|talk to|write to|fragen sie|demande[rz]|appele[rz]|adresse[rz]-vous à|pregunt\p{L}+ (?:por|a)|fal\p{L}+ com(?: [ao])?|pergunt\p{L}+ (?:por|pela)|chied\p{L}+ (?:a|di)|vraag naar|спросит\p{L}*|звонит\p{L}*)\s+(?:(?:for|nach)\s+)?$/iu;
const SURNAME_BEHIND = /^\s\p{Lu}\p{Ll}+['’]s\s/u;

/** "Ask Nola at the front desk", "Nola Brown's estate": a person, where the name is a given name too. */
function isAskedFor({ text }: Scene, { start, end, place }: Mention): boolean {
  if (place.risk !== 'high' || place.kind === 'country') return false;
  return ASKED.test(text.slice(Math.max(0, start - 32), start)) || SURNAME_BEHIND.test(text.slice(end));
}

/** "$5,000 OBO". */
function isOrBestOffer(scene: Scene, mention: Mention): boolean {
  if (!/^obo$/iu.test(scene.text.slice(mention.start, mention.end))) return false;
  return /[\p{Nd}\p{Sc}][\s,.(-]*$/u.test(scene.text.slice(0, mention.start));
}

function isFollowedByCountryAlone(scene: Scene, mention: Mention): boolean {
  const [next, ...others] = scene.mentions.filter((other) => other.start > mention.start);
  if (next === undefined || others.length > 0 || next.place.kind !== 'origin-country') return false;
  return (
    scene.mentions[0] === mention &&
    /^,\s*$/u.test(scene.text.slice(mention.end, next.start)) &&
    next.end === scene.text.trimEnd().length
  );
}

let countriesElsewhere: Set<string> | null = null;

/** Short forms, and parts of countries that stand behind a town's name as a country does. */
const STATES_ELSEWHERE =
  'usa us uk england scotland wales wisconsin louisiana texas california pennsylvania montana queensland';

/** Countries that no diamonds come from, in the languages in which addresses are written most. */
function otherCountries(): Set<string> {
  if (countriesElsewhere !== null) return countriesElsewhere;
  const producing = new Set(gazetteer().places.map((place) => place.country));
  countriesElsewhere = new Set(STATES_ELSEWHERE.split(' '));
  const displays = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'fi', 'da', 'pl', 'tr', 'ru'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      if (producing.has(code)) continue;
      for (const display of displays) {
        const name = display.of(code);
        if (name !== undefined) countriesElsewhere.add(foldName(name));
      }
    }
  }
  return countriesElsewhere;
}

/** A region and a country stand within so many characters behind a name. */
const ADDRESS_LENGTH = 200;

/** "Boda, Dalarna, Sweden": a country without diamonds behind a name that means something else too places it there. */
export function isInOtherCountry(scene: Scene, mention: Mention): boolean {
  if (
    mention.place.country !== 'CF' ||
    (mention.place.risk === 'low' && !mention.misspelt) ||
    mention.place.kind === 'country'
  )
    return false;
  const behind = mention.end + ADDRESS_LENGTH;
  const parts = scene.text
    .slice(mention.end, behind)
    .split(/[,;()]/u)
    .slice(1, 4)
    .map(foldName)
    .filter((part) => part !== '');
  const known = namesBetween(scene, mention.end, behind);
  if (parts.some((part) => !known.has(part) && otherCountries().has(part))) return true;
  if (isInRegionOfOtherCountry(scene, mention)) return true;
  // "Bania, Côte d'Ivoire": a little known name with one country behind it lies there.
  return mention.place.risk === 'medium' && isFollowedByCountryAlone(scene, mention);
}

/** Places that we know ("Bria, CAR") are no other country: the list of those, dear to make, need not be asked. */
function namesBetween({ text, mentions }: Scene, from: number, to: number): Set<string> {
  const names = new Set<string>();
  for (const { start, end } of mentions) {
    if (start >= from && start < to) names.add(foldName(text.slice(start, end)));
  }
  return names;
}

const REGION_BETWEEN = /^\s*[,(（]\s*\p{Lu}[\p{L}\s'’.-]{2,40}?\s*[,(（]\s*$/u;

/** "Boda, Madhya Pradesh, India": a region that no place of ours is, and a country that holds it, behind a name. */
function isInRegionOfOtherCountry({ text, mentions, cues }: Scene, { end }: Mention): boolean {
  const next = mentions.find((other) => other.start >= end);
  if (next?.place.kind !== 'origin-country' || !REGION_BETWEEN.test(text.slice(end, next.start))) return false;
  return !cues.some((cue) => cue.start >= end && cue.end <= next.start);
}

let towns: Map<string, [string, string][]> | null = null;

function townsElsewhere(): Map<string, [string, string][]> {
  if (towns !== null) return towns;
  towns = new Map();
  for (const line of homonyms.split('\n')) {
    const [folded, region, country] = line.split('\t') as [string, string, string];
    const known = towns.get(folded);
    if (known) known.push([region, country]);
    else towns.set(folded, [[region, country]]);
  }
  return towns;
}

/** Abbreviations and cities that say the same as the homonym's region. */
const ALSO_SAYS: Record<string, string[]> = {
  nola: ['new orleans', 'louisiana', 'la', 'usa', 'italy', 'italia', 'campania', 'napoli', 'naples'],
};

const FOLLOWING_WORDS = /^[\s,(–-]+([\p{L}][\p{L}\s'’.-]{1,30})/u;

/** "Nola, Louisiana", "Salo, Finland": the words behind the name place it in another country. */
function isTownElsewhere(scene: Scene, mention: Mention): boolean {
  const folded = foldName(scene.text.slice(mention.start, mention.end));
  const elsewhere = townsElsewhere().get(folded);
  const also = ALSO_SAYS[folded];
  if (elsewhere === undefined && also === undefined) return false;
  if (also?.some((place) => place.length > 3 && foldName(scene.text).includes(place))) return true;
  const following = FOLLOWING_WORDS.exec(scene.text.slice(mention.end))?.[1];
  if (following === undefined) return false;
  const words = foldName(following);
  const says = (place: string): boolean => place !== '' && (words === place || words.startsWith(`${place} `));
  return (elsewhere ?? []).some(([region, country]) => says(region) || says(country)) || (also ?? []).some(says);
}

/** Chinese 布里亚特 is Buryatia and 卡诺拉 is no Carnot: the next character makes another word of it. */
const CONTINUES_CHINESE: Record<string, string> = {
  布里亚: '特',
  布里亞: '特',
  阿巴: '拉嘎斯',
  卡诺: '拉莎',
  中非: '洲',
  诺拉: '尔',
  班吉: '特',
};

function isBuryatia(scene: Scene, mention: Mention): boolean {
  const next = CONTINUES_CHINESE[scene.text.slice(mention.start, mention.end)];
  return next !== undefined && mention.end < scene.text.length && next.includes(scene.text[mention.end]!);
}
