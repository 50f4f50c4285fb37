import { type Advisory, type Certainty, inLanguage, type Localized } from '@/lib/advisories';
import { countryNames, dayWords, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('zh-CN', '或', (first, last) => `${first}至${last}之间某日`);
const country = countryNames('zh-Hans');
const list = listIn('zh-Hans');

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? '（据报道，未见原文）' : '（未经证实）';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: '已证实',
  reported: '据报道得知',
  derived: '推断',
  unverified: '手头没有来源',
};

const ELEMENTS: Record<CertificateElement, string> = { number: '编号', issued: '签发日期' };

const ASK_CERTIFICATE = '请索取金伯利进程证书，并询问货物是如何离开该国的。';

const told = (text: Localized) => inLanguage(text, 'zh');
const officeOf = ({ issuer: { office } }: Advisory) => told(office);

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `，${passage}`;
    const source = `${dated(notice)}的通知（${officeOf(notice)}${where}）${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `页面注明“${words}”，该地在${source}中被点名。`
      : `页面注明“${words}”，该地位于区域 ${told(zone)}，该区域在${source}中被点名。`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : `通知要求：“${told(ask.text)}”`;
    const adds = caveat === undefined ? '' : `通知补充说明：“${told(caveat.text)}”`;
    return `${names}${asks}${adds}${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `${dated(notice)}的通知（${officeOf(notice)}）再次点名同一地点${certaintyOf(notice)}。未见撤回该通知的文件。`,
  suspended: (words, asOf, decision) =>
    `页面注明“${words}”。截至${day(asOf)}，依据${dated(decision)}的决定${certaintyOf(decision)}，全国毛坯钻石暂停出口。${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `页面注明“${words}”。截至${day(asOf)}，只有合规区的货物可以出口（${dated(decision)}的决定）${certaintyOf(decision)}，而该地不在任何合规区内。${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `暂停出口已于${dated(decision)}解除${certaintyOf(decision)}：可以重新出口。各项通知仍然保留，因为未见撤回它们的文件。`,
  compliantZone: (words, asOf, zone, certainty) =>
    `页面注明“${words}”，位于 ${told(zone)}，${day(asOf)}时为合规区（${CERTAINTY[certainty]}）：其货物可凭证书出口。`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `页面注明“${words}”：认可日期不确定。该区域在${day(earliest)}至${day(latest)}之间的某个时间被认可为合规区。请询问货物的出口日期。`,
  subPrefectureNotKnown: (words) =>
    `页面注明“${words}”，此处不知道它所属的县，而在该日期这一点很重要。请询问所属的县。`,
  outsideAlertedZones: (words, asOf) => `页面注明“${words}”，该地属中非共和国，${day(asOf)}时位于关注区以外。`,
  openList: (notice) =>
    `${dated(notice)}的通知所列地点并非穷尽：它只点名了所指区域中的一部分（“其中包括”），也没有给出边界。`,
  countryWithoutPlace: (words, asOf) =>
    `页面注明“${words}”，但未写明其中的地点。${day(asOf)}时适用什么规定，取决于地点。请询问货物在该国何处开采。`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `页面注明“${words}”，其范围内的各地在该日期适用的规定不同。请询问城镇或矿山。`
      : `页面注明“${words}”，其范围包括 ${list(zones.map(told))} 以及其他地点。请询问城镇或矿山。`,
  regionOnly: (words) => `页面注明“${words}”，可能指该地区，也可能指中非共和国。请询问国家。`,
  leftOpen: (statement) => `“${statement}”这些文字没有确定产地。请卖方注明。`,
  alternatives: (statement) => `“${statement}”这些文字并列了几个可能的产地。请询问是哪一个。`,
  denied: (statement) => `“${statement}”这些文字说的是货物不来自何处；此类文字不计为产地。`,
  otherOrigin: (places) => `页面注明${list(places)}。当前使用的通告均未点名该地。`,
  unknownOrigin: (words) => `页面注明产地为“${words}”，其中没有此处已知的地点。`,
  notStated: () => '该批次信息未注明产地。没有写的内容不说明任何问题；可以询问。',
  unusualCharacters: (words) => `“${words}”这些文字用不寻常的字符书写（形似字符、不可见字符或全角字母）。`,
  otherDate: (words, year, what) => `批次信息还写有“${words}”。${year} 年，${what}`,
  oldStock: (words) =>
    `批次信息还写有“${words}”。2013年5月23日至2024年11月14日期间出口被暂停或受限，未找到关于更早存货的文件。请询问开采日期和出口日期。`,
  localAdvisory: () => '（这是未公布的本地通告。）',
  heldThen: {
    vigilance: '金伯利进程主席的通知要求对该地保持警惕。',
    suspended: '该地的出口被暂停或受限。未找到说明当时的货物适用什么规定的文件。',
    'compliant-zone': '该地位于合规区。',
    open: '对该地没有有效的措施。',
    differs: '不同时段适用的规定不同。请询问开采日期和出口日期。',
  },
  signs: {
    noPapers: (words) => `页面写有“${words}”。请索取金伯利进程证书。`,
    countryDiffers: (place, certificate, stated) =>
      `页面注明“${place}”，证书则写“${certificate}”（${country(stated)}）。注明的产地与证书上的国家不同。请询问货物的流转路线。`,
    transitTown: (place, town) => `页面注明“${place}”，并提到喀麦隆的城镇“${town}”。请询问货物的流转路线。`,
    noParticipant: (words, stated) =>
      `页面在证书处写有“${words}”（${country(stated)}）。该国不在此处使用的参与方名单上（名单未经核实）。`,
    noParticipantThen: (words, stated, then, certainty) =>
      `页面在证书处写有“${words}”（${country(stated)}）。${day(then)}时，该国不在此处使用的参与方名单上（${CERTAINTY[certainty]}）。`,
    noExports: (words) =>
      `页面所写的中非共和国证书日期为“${words}”。该日期处于中非共和国没有金伯利进程出口的时期。请就此询问。`,
    zoneNotRecognised: (place, words) => `${place} 不在“${words}”时已获认可的区域之列。`,
    recognitionNotCertain: (place, words) =>
      `页面所写的证书日期为“${words}”。${place}：认可日期不确定。请询问货物登记在哪个区域。`,
    caratsDiffer: (listing, certificate) =>
      `批次信息与证书的克拉数不同（${listing} 与 ${certificate}）。一份证书可能涵盖多个批次：请询问涵盖哪些。`,
    parcelsDiffer: (listing, certificate) =>
      `批次信息与证书的批次数不同（${listing} 与 ${certificate}）。请询问证书涵盖哪些。`,
    expired: (words, asOf) =>
      `页面写明证书的最后有效日为“${words}”，早于${day(asOf)}。证书只需在货物过境时有效：请询问过境日期。`,
    expiresBeforeIssue: (expires, issued) =>
      `页面写明证书的最后有效日为“${expires}”，签发日期为“${issued}”。请询问这两个日期。`,
    carIsNoCode: (words) =>
      `页面写有“${words}”。“CAR”不是证书上的国家代码：CF 代表中非共和国，CA 代表加拿大。请索取金伯利进程证书。`,
    mixedOrigin: (words) => `页面写有“${words}”。混合产地的证书不写国家。请询问各个产地。`,
    oldStock: (words) => `写有“${words}”；当时出口被暂停或受限。`,
    sellerName: (name, source, listed, asOf) =>
      `与 ${name} 相似（${source}，${date(listed)}）。请核对官方名单。${listed > asOf ? `该日期晚于${day(asOf)}。` : ''}`,
    price: (words) => `页面对原矿统货的要价为“${words}”。在所报道的年度均价之外；均价看不出大小和品质。`,
    toAsk: (missing) =>
      `证书未注明：${list(missing.map((element) => ELEMENTS[element]))}。没有写的内容不说明任何问题；可以询问。`,
  },
};
