import { foldLabel, foldWords } from '../fold-label.ts';
import type { Goods } from '../goods.ts';
import {
  hasDiamondWord,
  hasJewelleryWord,
  hasOfferWord,
  hasOtherGemWord,
  hasRoughWord,
  isReportHeading,
} from '../offer-evidence.ts';
import type { FieldName } from '../types.ts';
import { type Column, type ColumnGroup, isNumeric } from './columns.ts';
import type { Cell } from './grid.ts';

/** The words by which a sheet of lots is told from a sheet that only looks like one. */
export interface SheetWords<C extends Cell> {
  groups: ColumnGroup<C>[];
  /** Title rows, captions and headings that stand over the sheet. */
  heading: string;
  /** The page's title. */
  page: string;
}

/** Rough or polished diamonds on offer: not statistics, samples of a pit, a register, other stones, a finished sale. */
export function isLotSheet<C extends Cell>(sheet: SheetWords<C>): boolean {
  const group = sheet.groups[0];
  if (!group) return false;
  const labels = group.columns.map((column) => column.label).filter((label) => label !== '');
  const unknown = group.columns.filter((column) => column.match?.certainty !== 'exact').map((column) => column.label);
  const isNumbered = isCalledLot(group);
  if (!isNumbered && (isReport(unknown, sheet) || isRegister(group, labels) || isChart(group, labels, sheet)))
    return false;
  if (!isNumbered && !isOffered(group, unknown, sheet)) return false;
  if (isFinishedSale(group, sheet)) return false;
  return holdsDiamonds(group, labels, sheet, isNumbered);
}

/** Labels for a mere number of the row, which any table has. */
const ROW_NUMBER = new Set(
  (
    'no|nr|nst|n|num|number|#|sr|sr no|s no|sn|serial no|sl no|id|uid|item|item no|item number|ref|reference|reference no|' +
    'reference number|numero|nummer|rep|repere|pos|position|lfd nr|volgnummer|п п|no п п|номер|артикул|序号|序號|编号|編號|编码|' +
    'n o|no d ordre|n d ordre|番号|번호|الرقم|رقم|م|المرجع|מספר|מס|sira no|referans|क्रमांक|क्रम संख्या|ردیف|lp|referencia'
  ).split('|'),
);

function isCalledLot<C extends Cell>(group: ColumnGroup<C>): boolean {
  const label = group.lot?.label;
  if (!label) return false;
  return group.lot!.match?.field === 'lot' && !ROW_NUMBER.has(foldLabel(label));
}

const REPORT_LABEL =
  /\b(?:production|produced|exports?|imports?|years?|annee|jahr|jaar|ano|anno|tonnes?|tons?|cpht|ct ?100t|grade cpht|samples?|sampling|pits?|trench|drill|m3|hectares?|population|output|output value|share of world|bought|purchased|achetes?|gekauft|compradas?|exporte|importe|exportations?|importations?|exportacao|produccion|producao|produktion|productie)\b|год\b|добыча|экспорт|импорт|产量|年份|出口量|进口量|الإنتاج|السنه|הפקה|שנה/;

function isReport<C extends Cell>(labels: string[], sheet: SheetWords<C>): boolean {
  if (labels.some((label) => REPORT_LABEL.test(foldLabel(label)))) return true;
  return isReportHeading(sheet.heading) && !isSorted(sheet.groups[0]!);
}

const CHART_LABEL =
  /\bmm\b|diamet|durchmesser|per carat|par carat|pro karat|je karat|%|share|anteil|доля|比例|占比|نسبة/;
const CHART =
  /\b(?:charts?|guides?|conversion|calculator|converter|footprint|distribution|size classes|tableau de conversion|umrechnung)\b|таблица размеров|对照表|換算/;

/** What the classes of its goods say: the trade sorts rough so. */
export function goodsOfSheet<C extends Cell>(groups: ColumnGroup<C>[]): Goods | null {
  const group = groups[0];
  return group && descriptionsOf(group).length > 0 && isSorted(group) ? 'rough' : null;
}

/** Goods in the classes of the trade are goods, also under a title such as "Production of Mine 2". */
function isSorted<C extends Cell>(group: ColumnGroup<C>): boolean {
  const described = descriptionsOf(group);
  return described.filter((text) => hasRoughWord(text) || TRADE_CLASS.test(text)).length * 2 > described.length;
}

const TRADE_CLASS =
  /\b\d+\s*-\s*\d+\s*(?:gr[ns]?|grainers?)\b|^[-+]\s*\d+|\bcliv|\bmelees?\b|\bsingle\b|\bspotted\b|\b(?:z\/)?mb\b|\brej\b|\bgem\b/i;

/** How large stones of a weight are, or which share of a mine's production they make: classes without a number or a price. */
function isChart<C extends Cell>(group: ColumnGroup<C>, labels: string[], sheet: SheetWords<C>): boolean {
  if (group.columns.some((column) => column.field === 'price' || column.field === 'origin')) return false;
  const isAboutClasses = labels.some((label) => CHART_LABEL.test(foldWords(label)));
  return group.lot === null && (isAboutClasses || CHART.test(foldWords(`${sheet.heading} ; ${sheet.page}`)));
}

const TOLD_LABEL =
  /\b(?:terms?|meaning|definition|found|discovered|discovery|change|shares?|rank|ticker|mined|reserves?|resources?|signification|bedeutung|fund(?:jahr)?|decouvert\w*|betekenis|significado)\b|значение|найден|含义|发现|معنى/;

/** Rows that are merely numbered are on offer where something says so: a price of each, a heading, classes of the trade. */
function isOffered<C extends Cell>(group: ColumnGroup<C>, labels: string[], sheet: SheetWords<C>): boolean {
  if (labels.some((label) => TOLD_LABEL.test(foldLabel(label)))) return false;
  const fields = new Set(group.columns.map((column) => column.field));
  const isPriced = fields.has('price') || fields.has('closes') || fields.has('certificate') || fields.has('seller');
  const about = `${sheet.heading} ; ${sheet.page}`;
  if (!DESCRIBING.some((field) => fields.has(field))) return isPriced && hasRoughWord(about);
  return (
    isPriced ||
    isSorted(group) ||
    hasOfferWord(about) ||
    hasRoughWord(about) ||
    /\blots?\b|\bparcels?\b|\bstock\b/i.test(about)
  );
}

const DESCRIBING: readonly FieldName[] = ['description', 'assortment', 'title', 'origin', 'stones'];

/** Certificates in rows: a number, when it was issued, to whom. */
function isRegister<C extends Cell>(group: ColumnGroup<C>, labels: string[]): boolean {
  const fields = group.columns.map((column) => column.match?.field);
  const isAboutCertificates =
    fields.filter((field) => field === 'certificate').length >= 2 || fields[0] === 'certificate';
  const describesGoods = group.columns.some(
    (column) => column.field === 'description' || column.field === 'assortment',
  );
  return isAboutCertificates && !describesGoods && labels.length > 2;
}

const RESULTS =
  /\b(?:results?|prices? reali[sz]ed|prices? achieved|past (?:sales?|tenders?|auctions?)|sold lots|closed (?:tender|sale|auction)|resultats?|lots? vendus?|ergebnis\w*|resultaten|uitslag\w*|resultados?|risultati|aggiudicat\w*|sonuc\w*|wyniki)\b|результат|итоги|结果|結果|成交|نتائج|תוצאות/;
const SOLD_PRICE =
  /\b(?:sold|actual|winning|winner|hammer|reali[sz]ed|achieved|final|adjuge|vendu|verkauft|zuschlag\w*|verkocht|vendid\w*|adjudicad\w*|arrematad\w*|aggiudicat\w*|satis|satilan)\b|продан|成交|售出|落札|بيع|נמכר/;

/** Results: the heading says so and every lot has fetched its price. */
function isFinishedSale<C extends Cell>(group: ColumnGroup<C>, sheet: SheetWords<C>): boolean {
  const heading = foldWords(`${sheet.heading} ; ${sheet.page}`);
  if (!RESULTS.test(heading)) return false;
  return group.columns.some((column) => {
    if (!SOLD_PRICE.test(foldWords(column.label)) || column.sample.length === 0) return false;
    const rows = Math.max(...group.columns.map((each) => each.sample.length));
    return (
      column.sample.filter((value) => /[1-9]/.test(value)).length * 2 > rows ||
      /winner|buyer|acheteur/i.test(column.label)
    );
  });
}

const CARAT_WORD =
  /\b(?:cts?|crts?|carats?|karats?|karaat|karaten|quilates?|kilates?|carati|car)\b|карат|\bкар\b|克拉|カラット|캐럿|قيراط|قراريط|קרט|קראט|कैरेट|કેરેટ|กะรัต|καρατ|cara\b/;
const STONE_WORD =
  /\bstones?\b|\bpierres?\b|\bpedras?\b|\bpiedras?\b|\bsteine?\b|\bstenen\b|\bpietre?\b|камн|颗|粒|石数|حجار|אבנים|पत्थर|\btas\b/;
const CARAT_VALUE = /\d\s*(?:cts?|crts?|carats?|karaa?t|карат|кар\b|克拉|カラット|캐럿|قيراط|קרט|कैरेट)/i;

function holdsDiamonds<C extends Cell>(
  group: ColumnGroup<C>,
  labels: string[],
  sheet: SheetWords<C>,
  isNumbered: boolean,
): boolean {
  const described = descriptionsOf(group);
  const words = described.join(' ; ');
  const about = `${sheet.heading} ; ${sheet.page} ; ${words} ; ${labels.join(' ; ')}`;
  const namesDiamonds = hasDiamondWord(about);
  if (isHeavy(group)) return false;
  if (hasOtherGemWord(about) && !namesDiamonds && !hasRoughAndShape(words)) return false;
  if (described.length > 0 && described.filter(hasJewelleryWord).length * 2 > described.length) return false;
  if (namesDiamonds && isNumbered) return true;
  const folded = labels.map(foldWords).join(' ; ');
  const weight = group.columns.find((column) => column.field === 'carats');
  const isInCarats =
    group.weighed !== null ||
    CARAT_WORD.test(folded) ||
    (weight?.sample.some((value) => CARAT_VALUE.test(value)) ?? false);
  const isInStones = /\bdeec\b/.test(folded) || group.columns.some(countsStones);
  if (namesDiamonds) return isInCarats || isInStones || hasRoughWord(about);
  return (isInCarats && areDiamondWeights(group)) || (isInStones && (weight !== undefined || hasRoughWord(words)));
}

function countsStones<C extends Cell>(column: Column<C>): boolean {
  return column.field === 'stones' && STONE_WORD.test(foldWords(column.label));
}

function descriptionsOf<C extends Cell>(group: ColumnGroup<C>): string[] {
  return group.columns
    .filter((column) => column.field === 'description' || column.field === 'title' || column.field === 'assortment')
    .flatMap((column) => column.sample);
}

/** Cars, coffee and cattle weigh kilograms. */
function isHeavy<C extends Cell>(group: ColumnGroup<C>): boolean {
  const weight = group.columns.find((column) => column.field === 'carats');
  if (!weight || weight.sample.length === 0) return false;
  const inKilograms = weight.sample.filter((value) =>
    /\p{Nd}\s*(?:kgs?|kilos?|lbs?|tonnes?|tons?|t|кг|тонн?|公斤|吨)\s*\.?$/iu.test(value),
  );
  return inKilograms.length * 2 > weight.sample.length || /\b(?:kgs?|lbs?|tonnes?|кг)\b/i.test(weight.label);
}

/** "Emerald" is a cut as well: a sheet of cut stones names other shapes beside it. */
function hasRoughAndShape(words: string): boolean {
  return /\b(?:round|princess|cushion|marquise|pear|radiant|asscher)\b/i.test(words);
}

/** Carats of gold are 9 to 24, the same in every row. */
function areDiamondWeights<C extends Cell>(group: ColumnGroup<C>): boolean {
  const weight = group.columns.find((column) => column.field === 'carats');
  const values = weight?.sample.filter(isNumeric) ?? [];
  const isGold =
    values.length > 1 &&
    values.every((value) => /^\s*(?:9|10|12|14|18|20|21|22|24)\s*k?(?:cts?|arats?|t)?\s*$/i.test(value));
  return !isGold;
}
