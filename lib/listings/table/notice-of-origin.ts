import { readOrigins } from '@/lib/gazetteer';
import { foldWords } from '../fold-label.ts';
import { labelOf } from './find-header.ts';

const NOTICE_TITLE =
  /^(?:(?:notice|statement|declaration|note|remark)s? (?:of|on|about|as to) (?:the )?origins?|origin (?:notice|statement|declaration|note)|(?:avis|declaration|mention|note|attestation|notice) (?:d['’ ]?|sur l['’ ]?)origine|(?:aviso|declaracao|nota|declaracion) (?:de|da|del|sobre a?) ?orig(?:em|en)|(?:herkunfts|ursprungs)(?:hinweis|erklarung|angabe|vermerk)|hinweis zur herkunft|(?:herkomst|oorsprongs?)(?:verklaring|vermelding)|verklaring van (?:herkomst|oorsprong)|dichiarazione (?:di|d['’]) ?origine|(?:заявление|уведомление|справка|сведения) о происхождении|原产地声明|原產地聲明|产地声明|产地说明|産地表示|원산지 고지|اشعار (?:بلد )?المنشا|بيان المنشا|اقرار المنشا|הודעת מקור|הצהרת מקור|mense (?:beyani|bildirimi)|(?:उत्पत्ति|मूल)(?: की)? सूचना)/;

/** Words for all the goods of a sheet, and a verb of coming from, in the languages we read. Tested on folded words. */
const ALL_GOODS: readonly RegExp[] = [
  /\b(?:all|every|each|the|these|this|both|above|listed|entire|whole)\b.{0,40}\b(?:lots?|goods|parcels?|stones|diamonds|rough|material|production|sheet|tender|consignment)\b.{0,80}\b(?:originat\w*|come|comes|came|is from|are from|mined|sourced|recovered|produced|extracted|from|(?:is|are|being) of .{2,60}origin)\b/,
  /\b(?:tous|toutes|les|ces|l['’]ensemble|la totalite|chaque)\b.{0,40}\b(?:lots?|pierres|diamants?|marchandises?|bruts?|colis|production)\b.{0,80}\b(?:provien\w*|originaires?|provenance|origine|extraits?|issus?|issues|vien\w*)\b/,
  /\b(?:todos|todas|os|as|los|las|estos|estas|estes|toda)\b.{0,40}\b(?:lotes?|pedras|piedras|diamantes|mercador\w*|mercanc\w*|goma|producao|produccion)\b.{0,80}\b(?:provem|provenien\w*|origin\w*|orige[mn]|extra\w*|proced\w*|vem|vieram|vienen)\b/,
  /\b(?:alle|die|diese|samtliche)\b.{0,40}\b(?:lose|steine|diamanten|waren?|partien|posten|rohdiamanten)\b.{0,80}\b(?:stammen|stammt|kommen|kommt|aus|gefordert|herkunft|ursprungs?)\b/,
  /\b(?:alle|de|deze)\b.{0,40}\b(?:kavels|loten|stenen|diamanten|goederen|partijen)\b.{0,80}\b(?:afkomstig|komen|komt|uit|gewonnen|ontgonnen|herkomst|oorsprong)\b/,
  /\b(?:tutti|tutte|i|le|questi|queste)\b.{0,40}\b(?:lotti|pietre|diamanti|merci)\b.{0,80}\b(?:proven\w*|origin\w*|estratt\w*)\b/,
  /(?:все|всё|весь|вся|эти|данные|указанные).{0,40}(?:лот|алмаз|камн|товар|сырь|парти).{0,80}(?:добыт|происход|родом| из )/,
  /(?:所有|全部|本|以上|上述|这些|這些|该).{0,20}(?:批|货|貨|钻|鑽|石|拍品|标|標).{0,40}(?:产自|產自|来自|來自|出自|开采|開採|产于|產於|原产|原產)/,
  /(?:全|すべて|本).{0,20}(?:ロット|原石|ダイヤ|商品).{0,40}(?:産|採掘)/,
  /(?:جميع|كل|كافه|هذه).{0,40}(?:اللوتات|اللوت|الطرود|الماس|الاحجار|البضائع|البضاعه|الدفعات|القطع|الخام).{0,80}(?:من|منشا|استخرج|مصدر)/,
  /(?:כל|החבילות|האבנים|הסחורה|היהלומים).{0,80}(?:מקור|הופק|נכר|הגיע|מגיע)/,
  /(?:सभी|समस्त|બધા|તમામ).{0,20}(?:लॉट|हीरे|पत्थर|माल|લોટ|હીરા|માલ).{0,60}(?:से|मूल|उत्पत्ति|खनन|માંથી|મૂળ)/,
  /(?:tum|butun|bu).{0,40}(?:partiler|taslar|elmas\w*|lotlar|mallar).{0,80}(?:mense|cikar|koken|gel|dan|den)/,
];

/** A heading that only says that a notice follows. */
export function isNoticeTitle(text: string): boolean {
  return text.length <= 60 && NOTICE_TITLE.test(foldWords(text).trim());
}

const LONGEST_NOTICE = 1500;

/** `notice`: words for all lots of a sheet. `label`: "Origin: …", which may as well open a group of lots. */
export type NoticeKind = 'notice' | 'label';

/** Words that say, for several lots, where they come from; null for all others. */
export function noticeKindOf(text: string, language: string | null): NoticeKind | null {
  if (text.length > LONGEST_NOTICE || text.length < 4) return null;
  if (isNoticeTitle(text)) return 'notice';
  const folded = foldWords(text).trim();
  const isNotice = NOTICE_TITLE.test(folded) || ALL_GOODS.some((form) => form.test(folded));
  if (!isNotice && !isLabelledOrigin(text, language)) return null;
  if (readOrigins(text, 'notice', { language }).length === 0) return null;
  return isNotice ? 'notice' : 'label';
}

/** "Origin: …", "Provenance : …" */
function isLabelledOrigin(text: string, language: string | null): boolean {
  const label = /^\s*([^:：]{3,48})\s*[:：]/.exec(text)?.[1];
  return label !== undefined && labelOf(label, language, false)?.field === 'origin';
}
