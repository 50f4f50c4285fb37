import { type Advisory, type Certainty, inLanguage, type Localized } from '@/lib/advisories';
import { countryNames, dayWords, listIn } from './day-words.ts';
import type { Phrases } from './phrases.ts';
import type { CertificateElement } from './sign-phrases.ts';

const { day, date, dated } = dayWords('pt', 'ou', (first, last) => `um dia entre ${first} e ${last}`);
const country = countryNames('pt');
const list = listIn('pt');

function certaintyOf(advisory: Advisory): string {
  if (advisory.certainty === 'confirmed') return '';
  return advisory.certainty === 'reported' ? ' (segundo relatos; texto não visto)' : ' (não confirmado)';
}

const CERTAINTY: Record<Certainty, string> = {
  confirmed: 'confirmado',
  reported: 'conhecido por relatos',
  derived: 'inferido',
  unverified: 'sem fonte à mão',
};

const ELEMENTS: Record<CertificateElement, string> = { number: 'seu número', issued: 'seu dia de emissão' };

const ASK_CERTIFICATE = 'Peça o certificado do Processo de Kimberley e pergunte como a mercadoria saiu do país.';

const told = (text: Localized) => inLanguage(text, 'pt');
const officeOf = ({ issuer: { office } }: Advisory) => told(office);

export const phrases: Phrases = {
  namedInNotice(words, zone, isZoneItself, notice, passage) {
    const where = passage === null ? '' : `, ${passage}`;
    const source = `no aviso de ${dated(notice)}, ${officeOf(notice)}${where}${certaintyOf(notice)}`;
    const names = isZoneItself
      ? `A página indica “${words}”, citado ${source}.`
      : `A página indica “${words}”, que fica na zona ${told(zone)}, citada ${source}.`;
    const [ask] = notice.asks;
    const [caveat] = notice.caveats;
    const asks = ask === undefined ? '' : ` Ele pede: “${told(ask.text)}”`;
    const adds = caveat === undefined ? '' : ` Ele acrescenta: “${told(caveat.text)}”`;
    return `${names}${asks}${adds} ${ASK_CERTIFICATE}`;
  },
  noticeRepeated: (notice) =>
    `O aviso de ${dated(notice)}, ${officeOf(notice)}, cita de novo o mesmo lugar${certaintyOf(notice)}. Não se conhece texto que o retire.`,
  suspended: (words, asOf, decision) =>
    `A página indica “${words}”. Em ${day(asOf)}, as exportações de diamantes brutos de todo o país estavam suspensas, por decisão de ${dated(decision)}${certaintyOf(decision)}. ${ASK_CERTIFICATE}`,
  onlyCompliantZones: (words, asOf, decision) =>
    `A página indica “${words}”. Em ${day(asOf)}, só mercadoria de zonas conformes podia ser exportada (decisão de ${dated(decision)})${certaintyOf(decision)}, e este lugar não estava em nenhuma. ${ASK_CERTIFICATE}`,
  suspensionLifted: (decision) =>
    `A suspensão das exportações foi encerrada em ${dated(decision)}${certaintyOf(decision)}: a exportação está aberta de novo. Os avisos permanecem, porque não se conhece texto que os retire.`,
  compliantZone: (words, asOf, zone, certainty) =>
    `A página indica “${words}”, em ${told(zone)}, zona conforme em ${day(asOf)} (${CERTAINTY[certainty]}): sua mercadoria podia ser exportada com certificado.`,
  recognitionDateNotCertain: (words, earliest, latest) =>
    `A página indica “${words}”: data de reconhecimento não certa. A zona foi reconhecida como conforme em algum momento entre ${day(earliest)} e ${day(latest)}. Pergunte em que data a mercadoria foi exportada.`,
  subPrefectureNotKnown: (words) =>
    `A página indica “${words}”, cuja subprefeitura não é conhecida aqui, e nesta data ela importa. Pergunte a subprefeitura.`,
  outsideAlertedZones: (words, asOf) =>
    `A página indica “${words}”, um lugar da República Centro-Africana fora das zonas sinalizadas em ${day(asOf)}.`,
  openList: (notice) =>
    `A lista de lugares do aviso de ${dated(notice)} é aberta: cita alguns (“entre eles”) das zonas de que fala, e não dá limites.`,
  countryWithoutPlace: (words, asOf) =>
    `A página indica “${words}” e nenhum lugar nesse país. Em ${day(asOf)}, o que valia depende do lugar. Pergunte onde no país a mercadoria foi extraída.`,
  holdsZonesAndMore: (words, zones) =>
    zones.length === 0
      ? `A página indica “${words}”, que contém lugares para os quais valiam coisas diferentes nesta data. Pergunte a cidade ou a mina.`
      : `A página indica “${words}”, que contém ${list(zones.map(told))} e outros lugares. Pergunte a cidade ou a mina.`,
  regionOnly: (words) =>
    `A página indica “${words}”, o que pode ser a região ou a República Centro-Africana. Pergunte o país.`,
  leftOpen: (statement) => `As palavras “${statement}” deixam a origem em aberto. Peça ao vendedor que a indique.`,
  alternatives: (statement) =>
    `As palavras “${statement}” citam várias origens como alternativas. Pergunte qual delas é.`,
  denied: (statement) =>
    `As palavras “${statement}” dizem de onde a mercadoria não vem; tais palavras não contam como origem.`,
  otherOrigin: (places) => `A página indica ${list(places)}. Nenhum aviso em uso o cita.`,
  unknownOrigin: (words) => `A página indica “${words}” como origem, o que não nomeia lugar conhecido aqui.`,
  notStated: () => 'O anúncio não indica origem. Informação que falta não indica nada; pode-se perguntar.',
  unusualCharacters: (words) =>
    `As palavras “${words}” estão escritas com caracteres incomuns (parecidos, invisíveis ou de largura total).`,
  otherDate: (words, year, what) => `O anúncio também diz “${words}”. Em ${year}, ${what}`,
  oldStock: (words) =>
    `O anúncio também diz “${words}”. As exportações estiveram suspensas ou limitadas de 23 de maio de 2013 a 14 de novembro de 2024, e não se encontrou texto sobre estoque mais antigo. Pergunte as datas de extração e de exportação.`,
  localAdvisory: () => '(É um aviso local, não publicado.)',
  heldThen: {
    vigilance: 'os avisos da presidência do Processo de Kimberley pediam vigilância para este lugar.',
    suspended:
      'as exportações deste lugar estavam suspensas ou limitadas. Nenhum texto encontrado diz o que vale para mercadoria daquele tempo.',
    'compliant-zone': 'o lugar estava em uma zona conforme.',
    open: 'nenhuma medida estava em vigor para este lugar.',
    differs: 'valeram coisas diferentes. Pergunte a data de extração e de exportação.',
  },
  signs: {
    noPapers: (words) => `A página diz “${words}”. Peça o certificado do PK.`,
    countryDiffers: (place, certificate, stated) =>
      `A página indica “${place}”, e do certificado “${certificate}” (${country(stated)}). A origem indicada e o país do certificado diferem. Pergunte que caminho a mercadoria fez.`,
    transitTown: (place, town) =>
      `A página indica “${place}” e cita “${town}”, uma cidade de Camarões. Pergunte que caminho a mercadoria fez.`,
    noParticipant: (words, stated) =>
      `A página diz “${words}” do certificado (${country(stated)}). Este país não está na lista de participantes usada aqui (lista não verificada).`,
    noParticipantThen: (words, stated, then, certainty) =>
      `A página diz “${words}” do certificado (${country(stated)}). Este país não estava na lista de participantes usada aqui em ${day(then)} (${CERTAINTY[certainty]}).`,
    noExports: (words) =>
      `A página data um certificado da República Centro-Africana de “${words}”. A data cai em um período sem exportações PK da RCA. Pergunte sobre isso.`,
    zoneNotRecognised: (place, words) => `${place} não está entre as zonas reconhecidas em “${words}”.`,
    recognitionNotCertain: (place, words) =>
      `A página data o certificado de “${words}”. ${place}: data de reconhecimento não certa. Pergunte em que zona a mercadoria foi registrada.`,
    caratsDiffer: (listing, certificate) =>
      `Anúncio e certificado trazem quilates diferentes (${listing} e ${certificate}). Um certificado pode cobrir mais de um lote: pergunte quais.`,
    parcelsDiffer: (listing, certificate) =>
      `Anúncio e certificado trazem números de lotes diferentes (${listing} e ${certificate}). Pergunte quais o certificado cobre.`,
    expired: (words, asOf) =>
      `A página dá “${words}” como último dia do certificado, antes de ${day(asOf)}. Um certificado só precisa valer quando a mercadoria cruza uma fronteira: pergunte quando isso foi.`,
    expiresBeforeIssue: (expires, issued) =>
      `A página dá “${expires}” como último dia do certificado e “${issued}” como dia de emissão. Pergunte ambos.`,
    carIsNoCode: (words) =>
      `A página diz “${words}”. “CAR” não é código de país dos certificados: CF é a República Centro-Africana, CA é o Canadá. Peça o certificado do PK.`,
    mixedOrigin: (words) =>
      `A página diz “${words}”. Certificados de origem mista não nomeiam país. Pergunte as origens.`,
    oldStock: (words) => `Indica “${words}”; a exportação estava então suspensa ou limitada.`,
    sellerName: (name, source, listed, asOf) =>
      `Parecido com ${name}, ${source}, ${date(listed)}. Consulte a lista oficial.${listed > asOf ? ` Isso é depois de ${day(asOf)}.` : ''}`,
    price: (words) =>
      `A página pede “${words}” por mercadoria run of mine. Está fora das médias anuais conhecidas; médias escondem tamanho e qualidade.`,
    toAsk: (missing) =>
      `Não indicado sobre o certificado: ${list(missing.map((element) => ELEMENTS[element]))}. Informação que falta não indica nada; pode-se perguntar.`,
  },
};
