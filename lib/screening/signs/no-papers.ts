import { goodsIn } from '@/lib/listings';
import type { Evidence } from '../types.ts';
import { type ListingText, type Sign, type SignContext, signReason } from './sign.ts';

const KP = '(?:KPC?S?|PK|SPK|КП|Kimberley(?:[\\s-]+Process)?)';

/** "No certificate", "papers later", "hand-carried" and their like; a language is a line. */
const WORDS = [
  `(?<!\\p{L})(?:no|without|w/o|lacks?|lacking)\\s+(?:any\\s+|a\\s+)?(?:${KP}[\\s-]*)?(?:certificates?|certs?|papers?|paperwork|documents?)(?!\\s*(?:no\\b|number|#|needed|required|fees?|charges?|costs?))(?!\\p{L})`,
  `(?<!\\p{L})(?:no|non|without|w/o)[\\s-]+${KP}(?!\\p{L})(?!\\s*(?:no\\b|number|#|needed|required|fees?))`,
  `(?<!\\p{L})(?:${KP}[\\s-]*)?(?:certificates?|certs?|papers?)\\s*(?:is|are|:|=|-)?\\s*(?:not\\s+(?:yet\\s+)?(?:available|issued|included)|unavailable|missing|pending)(?!\\p{L})`,
  '(?<!\\p{L})(?:papers?|certificates?|certs?|documents?|paperwork)\\s+(?:later|afterwards?|to\\s+follow|will\\s+follow|can\\s+be\\s+arranged|to\\s+be\\s+arranged)(?!\\p{L})',
  '(?<!\\p{L})hand[\\s-]?carr(?:ied|y|ies)(?!\\p{L})',
  `(?<!\\p{L})sans\\s+(?:aucun\\s+)?(?:certificats?|papiers?|documents?|${KP})(?!\\p{L})|(?<!\\p{L})(?:papiers?|certificats?)\\s+(?:plus\\s+tard|à\\s+suivre|suivront|suivra)(?!\\p{L})|(?<!\\p{L})(?:porté|transporté)s?\\s+à\\s+la\\s+main(?!\\p{L})`,
  `(?<!\\p{L})ohne\\s+(?:${KP}[\\s-]*)?(?:zertifikate?|papiere|${KP})(?!\\p{L})|(?<!\\p{L})(?:zertifikat|papiere)\\s+(?:später|folg(?:t|en))(?!\\p{L})`,
  `(?<!\\p{L})zonder\\s+(?:${KP}[\\s-]*)?(?:certifica(?:at|ten)|papieren|${KP})(?!\\p{L})|(?<!\\p{L})papieren\\s+(?:later|volgen)(?!\\p{L})`,
  `(?<!\\p{L})(?:sem|sin|senza)\\s+(?:certificad[oa]s?|certificat[oi]|pap[eé]i?s|papeles|documenti|documentos|${KP})(?!\\p{L})`,
  '(?<!\\p{L})без\\s+(?:сертификат\\p{L}*|документ\\p{L}*|бумаг|КП)(?!\\p{L})',
  '(?:无|無|没有|沒有)(?:金伯利(?:进程|進程)?)?(?:证书|證書)',
  '(?:بدون|دون|بلا)\\s+(?:شهادة|أوراق|وثائق)',
  '(?:ללא|בלי)\\s+(?:תעודה|תעודות|מסמכים|ניירות)',
].map((pattern) => new RegExp(pattern, 'giu'));

/** A cheap look first: most listings speak of none of it. */
const HINT =
  /(?:cert|zertif|pap[ieé]|documen|kp|pk|kimberl|hand|main|серт|докум|бумаг|证|證|شهاد|أوراق|وثائق|תעוד|מסמכ|נייר)/iu;

/** "No goods without a certificate": the sentence refuses what the words name. These refuse all that follows in it. */
const REFUSED_ABOVE =
  /(?<!\p{L})(?:never|nothing|none|cannot|can['’]?t|won['’]?t|refuse\p{L}*|reject\p{L}*|exclud\p{L}*|jamais|niemals|nooit|nunca|jamás|никогда|нельзя|no\s+(?:goods|parcels?|lots?|stones?|diamonds?|offers?|sales?)|aucune?s?\s+\p{L}+|kein\p{L}*\s+\p{L}+|geen\s+\p{L}+)(?!\p{L})[^.!?;\n]*$/iu;
/** These only what follows before the next comma: "not polished, no certificate" refuses nothing. */
const REFUSED_BEFORE =
  /(?<!\p{L})(?:no|not|don['’]?t|doesn['’]?t|nor|ne|pas|rien|nie|nicht|niet|ninguna?|nenhuma?|não|mai|nessun\p{L}*|не|不|لا|لن|לא|אין)(?!\p{L})[^.!?;,:|•\n]*$/iu;
const REFUSED_AFTER =
  /^[^.!?;\n]{0,60}(?<!\p{L})(?:not|never|cannot|refused|rejected|excluded|prohibited|forbidden|refusé\p{L}*|exclu\p{L}*|interdit\p{L}*|abgelehnt|geweigerd|запрещ\p{L}*|не)(?!\p{L})/iu;

/** A certificate field that says no more than this says that there is none. */
const BARE = /^(?:no|non|nein|nee|não|нет|without|sans|ohne|(?:not available|pending|missing|to follow|later))\.?$/iu;

/** The page says that there is no certificate, or that papers come later, or that the goods are carried by hand. */
export const noPapers: Sign = (context) => {
  const evidence = saysNoPapers(context);
  return evidence === null || isPolished(context)
    ? null
    : signReason('sign-no-papers', context.say.noPapers(evidence.text), evidence);
};

function saysNoPapers(context: SignContext): Evidence | null {
  for (const text of context.texts) {
    const found = text.field === 'certificate' ? (bare(text, context) ?? inWords(text)) : inWords(text);
    if (found !== null) return found;
  }
  return null;
}

/** A bare "No" may speak of a laboratory's certificate; for goods that are rough by their own words it does not. */
function bare({ field, words }: ListingText, context: SignContext): Evidence | null {
  if (!BARE.test(words)) return null;
  const isRough = context.carPlaces.length > 0 || goodsOf(context) === 'rough';
  return isRough ? { field, text: words, start: 0, end: words.length } : null;
}

function inWords({ field, words }: ListingText): Evidence | null {
  if (!HINT.test(words)) return null;
  for (const pattern of WORDS) {
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!isRefused(words.slice(0, match.index), words.slice(end)))
        return { field, text: match[0], start: match.index, end };
    }
  }
  return null;
}

function isRefused(before: string, after: string): boolean {
  return REFUSED_ABOVE.test(before) || REFUSED_BEFORE.test(before) || REFUSED_AFTER.test(after);
}

function isPolished(context: SignContext): boolean {
  return goodsOf(context) === 'polished';
}

/** By the listing's own words: what the page around it says is not in the export. */
function goodsOf({ parcel, texts }: SignContext): 'rough' | 'polished' | null {
  const origins = parcel.origin.map(({ text }) => text);
  return goodsIn([...texts.map(({ words }) => words), ...origins].join(' ; '));
}
