import { describe, expect, it } from 'vitest';
import {
  hasBuyingWord,
  hasOfferWord,
  hasReportWord,
  hasRoughWord,
  lotsIn,
  pricesIn,
  weightsIn,
} from './offer-evidence.ts';

const WEIGHTS: [text: string, found: string[]][] = [
  ['250 carats rough, gem quality', ['weight 250']],
  ['Rough parcel 1,000 ct', ['weight 1,000']],
  ['Uncut alluvial diamonds 2-5 ct', ['range 5']],
  ['0.50 – 0.99 ct', ['range 0.99']],
  ['Lot 78 – 12.10 ct – Angola', ['weight 12.10']],
  ['Lot 78 120 ct', ['weight 120']],
  ['White rough 5 ct+', ['size 5']],
  ['LOT 14 SAM OUANDJA 10.8ct+ SPECIALS', ['size 10.8']],
  ['pedras especiais +10.80ct', ['size 10.80']],
  ['MOQ: 10 Carats', ['limit 10']],
  ['Traders said 3,000 carats a month leave', ['limit 3,000']],
  ['18 carat white gold', []],
  ['or blanc 18 carats', []],
  ['anello in oro 18 carati', []],
  ['1 208,35 ct', ['weight 1 208,35']],
  ["1'208.35 cts", ["weight 1'208.35"]],
  ['钻石毛坯 56.3 克拉', ['weight 56.3']],
  ['毛坯 56.3克拉,冲积矿', ['weight 56.3']],
  ['ألماس خام ٤٤٫٥ قيراط', ['weight ٤٤٫٥']],
  ['יהלומי גלם, 31.4 קרט', ['weight 31.4']],
  ['Масса 56,30 карата', ['weight 56,30']],
  ['Total 1036.50 CAR / 412 stones', ['weight 1036.50']],
  ['a 34-carat stone', ['weight 34']],
  ['Cts. 12.50, 3 stones', ['weight 12.50']],
  ['12 contact lenses, 3 cats', []],
  ['2 cars', []],
];

describe('weightsIn', () => {
  it.each(WEIGHTS)('reads the weights of %j', (text, found) => {
    expect(weightsIn(text).map((mention) => `${mention.kind} ${mention.number}`)).toEqual(found);
  });
});

const LOTS: [text: string, ids: string[]][] = [
  ['Lot 78 – 12.10 ct – Angola', ['78']],
  ['Lot no. T12P3, 4 stones', ['T12P3']],
  ['Stock # RX-901', ['RX-901']],
  ['Parcel 250 cts', []],
  ['Parcel of 412 stones', []],
  ['Lot A-11', ['A-11']],
  ['lot 12.5 ct', []],
  ['a lot of 5 people', []],
  ['Los 2: 47,10 ct', ['2']],
  ['N° de lot : 14, Lot n° 15', ['14', '15']],
  ['批号：88 毛坯', ['88']],
  ['رقم اللوت: 701', ['701']],
  ['חבילה 18', ['18']],
  ['Le lot 1, de 412,60 carats', ['1']],
  ['lot 5 stones', []],
];

describe('lotsIn', () => {
  it.each(LOTS)('reads the lots of %j', (text, ids) => {
    expect(lotsIn(text).map((mention) => mention.id)).toEqual(ids);
  });
});

const PRICES: [text: string, amounts: string[]][] = [
  ['US $ 120 / Carat', ['US $ 120 / Carat']],
  ['asking $6,000, message me', ['$6,000']],
  ['185 000 € le lot', ['185 000 € le lot']],
  ['价格：180 美元/克拉', ['180 美元/克拉']],
  ['USD 9,800 or EUR 7.400,50', ['USD 9,800', 'EUR 7.400,50']],
  ['11 400 долларов США', ['11 400 долларов']],
  ['12 stones', []],
];

describe('pricesIn', () => {
  it.each(PRICES)('reads the prices of %j', (text, amounts) => {
    expect(pricesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(amounts);
  });
});

describe('words of an offer', () => {
  it.each([
    ['We offer 250 cts', true],
    ['Le comptoir met en vente deux lots', true],
    ['Vendo 35 quilates', true],
    ['现有毛坯出售', true],
    ['Bria is a town', false],
  ])('tells whether %j offers', (text, offers) => {
    expect(hasOfferWord(text)).toBe(offers);
  });

  it('tells who buys and who reports', () => {
    expect(hasBuyingWord('Nous achetons des diamants bruts')).toBe(true);
    expect(hasBuyingWord('We offer rough')).toBe(false);
    expect(hasReportWord('was sold for $410,000')).toBe(true);
    expect(hasReportWord('We offer rough')).toBe(false);
  });

  it('knows rough goods in several languages', () => {
    const texts = [
      'rough diamonds',
      'Rohdiamant 2 ct',
      'diamants bruts',
      'ruwe diamant',
      'en bruto',
      'алмазное сырьё',
      '毛坯',
      'ألماس خام',
      'גלם',
    ];
    expect(texts.filter((text) => !hasRoughWord(text))).toEqual([]);
    expect(hasRoughWord('a through road, Brutus')).toBe(false);
  });
});
