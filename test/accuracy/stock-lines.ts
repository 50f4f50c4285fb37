/**
 * Ordinary lines of polished and rough stock lists, none of which states an origin in the Central African Republic. Made
 * from varied templates by a generator with a fixed seed: the same lines at every run.
 */
export interface StockLine {
  field: 'title' | 'description';
  text: string;
}

const SHAPES =
  'round,oval,pear,cushion,princess,emerald,asscher,radiant,marquise,heart,baguette,old mine,rose cut'.split(',');
const COLOURS = 'D,E,F,G,H,I,J,K,L,M,N,W-X,fancy yellow,fancy light brown,top light brown,TTLB'.split(',');
const CLARITIES = 'FL,IF,VVS1,VVS2,VS1,VS2,SI1,SI2,SI3,I1,I2,P1,CF,clean,LC'.split(',');
const GRADES = 'EX,VG,G,ID,F,3EX'.split(',');
const LABS = 'GIA,IGI,HRD,AGS,GCAL,no cert'.split(',');
const MODELS = [
  ...'octahedra,macles,makeables,sawables,cleavages,boart,near gem,rejections,flats,naats,cubes,maccles,blocky,chips'.split(
    ',',
  ),
  ...'spotted,browns,longs,shapes,crystals,coated,frosted,dodecahedrals,triangles,stones,clivage,goodies'.split(','),
];
const SIEVES = [
  '-5+3',
  '-7+5',
  '+7-9',
  '+9',
  '+11',
  '-2+0.75',
  '3 gr',
  '4 gr',
  '2-5 gr',
  '4-8 grainers',
  '+10.8 ct',
  'RUN OF MINE',
];
/** Other producing countries and mines. */
const ELSEWHERE = [
  ...'Angola,Botswana,Namibia,South Africa,Lesotho,Sierra Leone,Guinea,DRC,Zimbabwe,Liberia,Canada,Russia,Brazil'.split(
    ',',
  ),
  ...'Jwaneng,Orapa,Karowe,Catoca,Lulo,Venetia,Cullinan,Letseng,Kao,Marange,Murowa,Mbuji-Mayi,Tshikapa,Kono'.split(','),
  ...'Koidu,Akwatia,Mwadui,Ekati,Diavik,Mir,Udachnaya,Grib,Argyle,Séguéla,Banankoro,Panna,Guaniamo,Juína'.split(','),
];
const CITIES = [
  ...'Antwerp,Dubai,Mumbai,Surat,Ramat Gan,New York,Hong Kong,Johannesburg,Gaborone,Windhoek,Luanda'.split(','),
  ...'Freetown,Conakry,Yaoundé,Nairobi,Shanghai,London,Bangkok,Moscow,Tel Aviv,Idar-Oberstein'.split(','),
];
/** Firms and people; some bear a name that is also a place's, as they do in the trade. */
const FIRMS = [
  'Carnot & Fils',
  'Nola Diamonds Inc.',
  'Bria Gems LLC',
  'Sangha Jewellers',
  'Rafai Trading DMCC',
  'Boganda Trading FZE',
  'Shree Ram Exports',
  'Van Damme BVBA',
  'Cohen Brothers Ltd',
  'Kiran & Sons',
  'Rosen Diamonds',
  'De Smet NV',
  'Star Gems Pvt. Ltd.',
  'Al Noor DMCC',
  'Umbria Gioielli S.r.l.',
  'Cambria Jewels',
];
const HOUSE_CODES = 'AB,RD,OV,PK,TS,K,MX,SM,CA,BR,NL,ZR,CR,FC,CF'.split(',');

/** Mulberry32: a small generator of numbers from 0 to 1 with a 32-bit seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a template draws from. */
interface Draw {
  shape(): string;
  colour(): string;
  clarity(): string;
  grade(): string;
  lab(): string;
  model(): string;
  sieve(): string;
  elsewhere(): string;
  city(): string;
  firm(): string;
  code(): string;
  /** A weight of the given size, two decimals. */
  carats(most: number): string;
  whole(most: number): number;
}

function drawFrom(next: () => number): Draw {
  const of = (list: readonly string[]) => () => list[Math.floor(next() * list.length)]!;
  const whole = (most: number) => 1 + Math.floor(next() * most);
  return {
    shape: of(SHAPES),
    colour: of(COLOURS),
    clarity: of(CLARITIES),
    grade: of(GRADES),
    lab: of(LABS),
    model: of(MODELS),
    sieve: of(SIEVES),
    elsewhere: of(ELSEWHERE),
    city: of(CITIES),
    firm: of(FIRMS),
    code: () => `${of(HOUSE_CODES)()}${whole(9999)}`,
    carats: (most) => (0.2 + next() * most).toFixed(2),
    whole,
  };
}

const comma = (carats: string) => carats.replace('.', ',');

const TITLES: readonly ((d: Draw) => string)[] = [
  (d) => `${d.carats(5)} ct ${d.shape()} ${d.colour()} ${d.clarity()} ${d.lab()}`,
  (d) => `${d.shape().toUpperCase()} ${d.carats(3)} CAR ${d.colour()} ${d.clarity()}`,
  (d) => `LOT ${d.whole(300)} – ${d.model().toUpperCase()} ${d.sieve()} – ${d.carats(400)} CTS`,
  (d) => `Lot ${d.whole(90)}: ${d.whole(500)} pcs ${d.model()}, ${d.carats(300)} car`,
  (d) => `Rough ${d.model()} ${d.sieve()}, ${d.elsewhere()}, ${d.carats(900)} ct`,
  (d) => `${d.elsewhere()} ${d.model()} ${d.carats(120)} CAR`,
  (d) => `${d.code()} ${d.carats(2)} ${d.colour()}/${d.clarity()} ${d.grade()}-${d.grade()}-${d.grade()}`,
  (d) => `${d.firm()}: ${d.shape()} ${d.carats(4)} ct`,
  (d) => `Parcel ${d.whole(80)} melee ${d.carats(0.1)} avg, ${d.colour()}-${d.colour()}, ${d.clarity()}`,
  (d) => `Diamant brut ${d.elsewhere()} ${comma(d.carats(20))} ct`,
  (d) => `Rohdiamanten ${d.elsewhere()}, ${comma(d.carats(60))} Karat`,
  (d) => `Ruwe diamant ${comma(d.carats(12))} karaat, ${d.colour()}`,
  (d) => `Diamante ${comma(d.carats(4))} quilates ${d.colour()} ${d.clarity()}`,
  (d) => `毛坯钻石 ${d.carats(30)} 克拉 ${d.whole(40)} 颗`,
  (d) => `ダイヤモンド原石 ${d.carats(9)}ct ${d.colour()}カラー`,
  (d) => `Алмазы ${d.carats(80)} карат, ${d.whole(300)} шт.`,
  (d) => `ألماس خام ${d.carats(40)} قيراط، ${d.whole(60)} حجراً`,
  (d) => `יהלומי גלם ${d.carats(60)} קרט, ${d.whole(90)} אבנים`,
  (d) => `कच्चे हीरे ${d.carats(30)} कैरेट, ${d.whole(60)} नग`,
  (d) => `કાચા હીરા ${d.carats(30)} કેરેટ, ${d.whole(60)} નંગ`,
  (d) => `Ham elmas ${comma(d.carats(25))} karat, ${d.whole(50)} taş`,
  (d) => `${d.shape()} engagement ring ${d.carats(2)} ctw 18k white gold`,
];

const DESCRIPTIONS: readonly ((d: Draw) => string)[] = [
  (d) => `${d.whole(400)} stones, ${d.carats(800)} CAR, ${d.model()}, ${d.elsewhere()}`,
  (d) => `Wt(CAR) ${d.carats(4)} Colour ${d.colour()} Clarity ${d.clarity()} Cut ${d.grade()} Lab ${d.lab()}`,
  (d) => `Weight: ${d.carats(6)} CAR | Shape: ${d.shape()} | Clarity: ${d.clarity()} | Location: ${d.city()}`,
  (d) => `CAR ${d.carats(50)} PCS ${d.whole(80)} $/CAR ${d.whole(4000)} TOTAL ${d.whole(90000)}`,
  (d) =>
    `Rough parcel of ${d.whole(900)} ${d.model()}, ${d.sieve()}, origin ${d.elsewhere()}, KP certificate available.`,
  (d) => `All stones from ${d.elsewhere()}, viewing in ${d.city()} by appointment with ${d.firm()}.`,
  (d) =>
    `Sold by ${d.firm()}, ${d.city()}. ${d.shape()} ${d.carats(3)} ct ${d.colour()} ${d.clarity()}, ${d.lab()} ${d.whole(9999999)}.`,
  (d) => `KP certificate ${d.code()} – goods of ${d.elsewhere()}, ${d.carats(300)} carats, ${d.whole(12)} parcels`,
  (d) =>
    `${d.carats(2)} ct ${d.shape()}, table ${50 + d.whole(15)} %, depth ${55 + d.whole(10)} %, fluorescence none, cf. ${d.code()}`,
  (d) =>
    `Stock ${d.code()} ${d.shape().slice(0, 2).toUpperCase()} ${d.carats(3)} ${d.colour()} ${d.clarity()} -${d.whole(45)}% ${d.whole(9000)}`,
  (d) => `Natural, mined, untreated. ${d.carats(2)} car, ${d.grade()} polish, ${d.grade()} symmetry.`,
  (d) => `Reserve ZAR ${d.whole(900)},000. ${d.model()}, ${d.elsewhere()}, ${d.carats(60)} ct.`,
  (d) => `Price ${d.whole(900)} 000 FCFA, ${d.carats(9)} ct ${d.model()}, ${d.elsewhere()}`,
  (d) => `Free insured delivery by car in ${d.city()}; ${d.shape()} ${d.carats(2)} ct ${d.colour()}.`,
  (d) => `Audit: CAR ${d.whole(40)} closed, RCA attached. Parcel ${d.code()} released.`,
  (d) => `Run of mine production, ${d.elsewhere()}, ${d.sieve()}, ${d.whole(30)} % gem, ${d.carats(2000)} cts`,
  (d) => `No goods of conflict origin; ${d.elsewhere()} rough only, ${d.carats(90)} ct.`,
  (d) => `${d.whole(300)} pierres, ${comma(d.carats(90))} carats, ${d.model()}, provenance ${d.elsewhere()}`,
  (d) => `Lot de brut ${d.sieve()}, ${comma(d.carats(60))} ct, visite à ${d.city()} chez ${d.firm()}`,
  (d) => `${d.whole(90)} Steine, ${comma(d.carats(60))} CAR, Herkunft ${d.elsewhere()}, Besichtigung in ${d.city()}`,
  (d) => `Partij ${d.model()}, ${comma(d.carats(60))} karaat, herkomst ${d.elsewhere()}, kantoor ${d.city()}`,
  (d) => `${d.whole(90)} pedras, ${comma(d.carats(60))} quilates, origem ${d.elsewhere()}`,
  (d) => `${d.whole(90)} piedras, ${comma(d.carats(60))} quilates, origen ${d.elsewhere()}, vendedor ${d.firm()}`,
  (d) => `${d.whole(90)} pietre, ${comma(d.carats(60))} carati, origine ${d.elsewhere()}`,
  (d) => `Сырьё, ${d.carats(90)} карат, ${d.whole(300)} камней, происхождение: ${d.elsewhere()}`,
  (d) => `毛坯，${d.whole(80)}颗，${d.carats(40)} CAR，产地：南非，看货：${d.city()}`,
  (d) => `裸钻 ${d.carats(2)}克拉 ${d.colour()}色 ${d.clarity()} 证书 ${d.lab()} ${d.whole(9999999)}`,
  (d) => `原石${d.whole(40)}個、${d.carats(30)}カラット、産地：ボツワナ`,
  (d) => `ألماس خام ${d.carats(60)} قيراط، المنشأ: أنغولا، المعاينة في ${d.city()}`,
  (d) => `חבילת גלם ${d.carats(60)} קרט, מקור: בוטסואנה, צפייה ב${d.city()}`,
  (d) => `${d.carats(20)} कैरेट कच्चे हीरे, मूल: अंगोला, ${d.whole(40)} नग`,
  (d) => `${d.carats(20)} કેરેટ કાચા હીરા, મૂળ: અંગોલા, ${d.whole(40)} નંગ`,
  (d) => `Ham elmas, ${comma(d.carats(40))} karat, menşe: Angola, ${d.city()}`,
];

const SEED = 20121228;

/** `count` lines, titles and descriptions by turns, every template in its turn. */
export function stockLines(count: number): StockLine[] {
  const draw = drawFrom(generator(SEED));
  return Array.from({ length: count }, (_, i) => {
    const isTitle = i % 2 === 0;
    const templates = isTitle ? TITLES : DESCRIPTIONS;
    const template = templates[Math.floor(i / 2) % templates.length]!;
    return { field: isTitle ? 'title' : 'description', text: template(draw) };
  });
}
