import { LONGEST_SENTENCE, LONGEST_WORDS } from './limits.ts';
import { COUNTRY_NAMES, isCountryCode } from './participants.ts';
import { overlaps, readDates, wordsOf } from './read-dates.ts';
import type { KpCertificate, StatedDate, Words } from './types.ts';

/** Words that speak of a Kimberley Process certificate in running text. */
const CUE =
  /(?<!\p{L})(?:KPC(?:S)?|KP[\s-]*(?:cert\p{L}*|no\.?|number)|(?:cert\p{L}*|zertifikat|сертификат\p{L}*)\s+(?:du\s+|do\s+|del\s+|des\s+)?(?:KP|PK|SPK|КП|Process(?:us)?\s+(?:de\s+)?Kimberley)|Kimberley(?:[\s-]+Process)?[\s-]+(?:cert\p{L}*|zertifikat)|Process(?:us|o)?\s+(?:de\s+)?Kimberley|金伯利(?:进程|進程)?(?:证书|證書))(?!\p{L})/iu;

/** Two letters of a country and a number; "No 12345", "KP 12345" and their like are no code. */
const NUMBER =
  /(?<![\p{L}\p{Nd}])([A-Z]{2})\s?[-–/:.#]?\s?((?=[\dA-Z/-]{0,20}\d{3})[\dA-Z][\dA-Z/-]{2,19})(?![\p{L}\p{Nd}]|[.,]\d)/gu;
/** "No 12345" is no number of Norway, "IN 2014" none of India: apart from its number a code wants a long one. */
const JOINED = /^[A-Z]{2}[-–]?\d/;
const LONG_NUMBER = /\d{5}/;
const NUMBER_WORDS = new Set(['NO', 'NR', 'KP', 'PK']);
const CAR_AS_CODE = /(?<![\p{L}\p{Nd}])CAR\s?[-–/:.#]?\s?\d{4,12}(?![\p{L}\p{Nd}]|[.,]\d)/u;

const EXPIRY =
  /(?:expir\p{L}*|valid\p{L}*(?:\s+(?:until|till|to|thru|through|up\s+to|at[eé]|hasta|fino\s+al))?|until|valable(?:\s+jusqu\p{L}*)?|jusqu['’]?au|ech[eé]ance|éch[eé]ance|g[üu]ltig\p{L}*(?:\s+bis)?|ablauf\p{L}*|geldig\p{L}*(?:\s+tot)?|verloopt|verval\p{L}*|v[aá]lid[oa](?:\s+(?:at[eé]|hasta))?|venc\p{L}*|caduc\p{L}*|scade(?:nza)?|действ\p{L}*(?:\s+до)?|истека\p{L}*|有效期(?:至)?|到期日?|תקף עד|صالح\p{L}*)[^\p{L}\p{Nd}]*(?:on|le|am|op|em|el|il|at|date|datum|the)?[^\p{L}\p{Nd}]*$/iu;
const MIXED =
  /(?<!\p{L})(?:mixed[\s-]+(?:origins?|sources?|provenance)|origins?\s*:?\s*mixed|(?:origines?|provenances?)\s+(?:mixtes?|m[ée]lang[ée]es?|diverses)|gemischte[nr]?\s+(?:herkunft|ursprung\p{L}*)|gemengde\s+(?:herkomst|oorsprong)|orige[mn](?:es)?\s+(?:mist[ao]s?|mixt[ao]s?)|origine\s+mista|смешанн\p{L}+\s+происхожден\p{L}+|混合(?:原)?产地|混合來源|混合来源)(?!\p{L})/iu;
const RE_EXPORT =
  /(?<!\p{L})(?:re[\s-]?export\p{L}*|r[ée][\s-]?export\p{L}*|реэкспорт\p{L}*|再出口|wederuitvoer)(?!\p{L})/iu;
const CARATS =
  /(?<![\p{L}\p{Nd}.,-])(\d{1,3}(?:[ ,'’]\d{3})*(?:\.\d{1,3})?|\d+(?:[.,]\d{1,3})?)\s*(?:cts?|carats?|kt|karaat|karat|quilates?|carati|кар\p{L}*|克拉)(?!\p{L})/giu;
const PARCELS =
  /(?<![\p{L}\p{Nd}.,])(?:(\d{1,4})\s+(?:parcels?|colis|lots?\s+on\s+it|parcelas?|пос\p{L}+)|(?:(?:number|no\.?)\s+of\s+parcels|nombre\s+de\s+colis|parcels|colis)\s*[:=]?\s*(\d{1,4}))(?![\p{L}\p{Nd}.,])/iu;

/** A full stop before a blank; not that of "No. 12" or "3. März". */
const SENTENCE_END = /[;\n]|(?<!(?<![\p{L}\p{Nd}])(?:no|nr|n|\p{Nd}{1,2}))[.!?](?=\s|$)/iu;

/** Reads the certificate out of the words of a certificate field; `null` where they state no part of one. */
export function readCertificate(field: string): KpCertificate | null {
  return read(field.slice(0, LONGEST_WORDS), 0, field.length);
}

/** The same out of running text: only what stands in the sentence that speaks of a certificate. */
export function readCertificateInText(text: string): KpCertificate | null {
  const kept = text.slice(0, LONGEST_WORDS);
  const cue = CUE.exec(kept);
  if (cue === null) return null;
  const before = kept.slice(0, cue.index);
  const start = before.length - (/[^.;\n]*$/.exec(before)?.[0].length ?? 0);
  const rest = kept.slice(cue.index + cue[0].length, cue.index + LONGEST_SENTENCE);
  const length = SENTENCE_END.exec(rest)?.index ?? rest.length;
  return read(kept, Math.max(start, cue.index - 60), cue.index + cue[0].length + length);
}

function read(text: string, start: number, end: number): KpCertificate | null {
  const words = text.slice(start, end);
  const shift = <Found extends Words>(found: Found): Found => ({
    ...found,
    start: found.start + start,
    end: found.end + start,
  });
  const maybe = <Found extends Words>(found: Found | null): Found | null => (found === null ? null : shift(found));
  const dates = readDates(words);
  const number = numberIn(words, dates);
  const carAsCode = matchIn(CAR_AS_CODE, words);
  const { issued, expires } = rolesOf(dates, words);
  const certificate: KpCertificate = {
    words: { text: words, start, end },
    number: maybe(number ?? carAsCode),
    country: maybe(countryIn(words, number)),
    carAsCode: maybe(number === null ? carAsCode : null),
    issued: maybe(issued),
    expires: maybe(expires),
    carats: maybe(caratsIn(words)),
    parcels: maybe(parcelsIn(words)),
    mixedOrigin: maybe(matchIn(MIXED, words)),
    reExport: maybe(matchIn(RE_EXPORT, words)),
  };
  const { words: _, ...elements } = certificate;
  return Object.values(elements).every((element) => element === null) ? null : certificate;
}

function matchIn(pattern: RegExp, words: string): Words | null {
  const match = pattern.exec(words);
  return match === null ? null : wordsOf(match);
}

function numberIn(words: string, dates: readonly Words[]): Words | null {
  for (const match of words.matchAll(NUMBER)) {
    const [text, code] = match as unknown as [string, string];
    if (!isCountryCode(code) || NUMBER_WORDS.has(code)) continue;
    if (code !== 'CF' && !JOINED.test(text) && !LONG_NUMBER.test(text)) continue;
    const number = wordsOf(match);
    if (!dates.some((date) => overlaps(date, number))) return number;
  }
  return null;
}

function countryIn(words: string, number: Words | null): KpCertificate['country'] {
  if (number !== null) return { ...number, code: number.text.slice(0, 2), by: 'number' };
  const { folded, places } = foldKeepingPlaces(words);
  for (const [name, code] of COUNTRY_NAMES) {
    const at = folded.indexOf(name);
    if (at < 0 || isLetter(folded[at - 1]) || isLetter(folded[at + name.length])) continue;
    const [start, end] = [places[at]!, places[at + name.length]!];
    return { text: words.slice(start, end), start, end, code, by: 'name' };
  }
  return null;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** Small letters without accents, and where each of them stood. */
function foldKeepingPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').replace('’', "'").toLowerCase();
    for (let index = 0; index < plain.length; index++) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}

/** A date after a word of expiry is that; of the others the first is the day of issue, a second one after it the expiry. */
function rolesOf(
  dates: readonly StatedDate[],
  words: string,
): { issued: StatedDate | null; expires: StatedDate | null } {
  const isExpiry = (date: StatedDate) => EXPIRY.test(words.slice(Math.max(0, date.start - 40), date.start));
  const expiry = dates.find(isExpiry) ?? null;
  const others = dates.filter((date) => date !== expiry && !isExpiry(date));
  return { issued: others[0] ?? null, expires: expiry ?? others[1] ?? null };
}

/** The one weight that the words give; of several none can be told to be the certificate's. */
function caratsIn(words: string): KpCertificate['carats'] {
  const matches = [...words.matchAll(CARATS)];
  const [match] = matches;
  if (match === undefined || matches.length > 1) return null;
  const written = match[1]!;
  const decimal = /[.,](\d{1,2})$/.exec(written);
  const digits =
    decimal === null
      ? written.replace(/[^\d.]/g, '')
      : `${written.slice(0, decimal.index).replace(/\D/g, '')}.${decimal[1]}`;
  const value = Number(digits);
  return Number.isFinite(value) ? { ...wordsOf(match), value, decimals: decimal?.[1]?.length ?? 0 } : null;
}

function parcelsIn(words: string): KpCertificate['parcels'] {
  const match = PARCELS.exec(words);
  const count = match?.[1] ?? match?.[2];
  return match === null || count === undefined ? null : { ...wordsOf(match), value: Number(count) };
}
