import { describe, expect, it } from 'vitest';
import { isProseOffer } from './lot-signs.ts';

const OFFERS = [
  'We offer 250 cts rough diamonds, origin Bria. Price USD 190 per carat.',
  'For sale: 42 carats rough from Sam Ouandja, 30 stones, asking $6,000.',
  'Le comptoir met en vente deux lots de diamants bruts : le lot 1, de 412,60 carats, provient de Bria.',
  'Zu verkaufen: 14 Karat Rohdiamanten aus Bria, 3 Steine.',
  'Te koop: 40 karaat ruwe diamanten, bel voor een afspraak.',
  'Vendo 35 quilates de diamantes en bruto. Precio: 150 USD por quilate.',
  'Vende-se um lote de 88,40 quilates de diamantes em bruto, 41 pedras.',
  'Продаю алмазное сырьё, 56,3 карата, цена 180 долларов за карат.',
  '现有钻石毛坯出售，共 250 克拉，价格 190 美元/克拉。',
  'للبيع ألماس خام 120 قيراط، السعر 200 دولار للقيراط.',
  'למכירה יהלומי גלם, 75 קרט. מחיר 150 דולר לקרט.',
];

const NO_OFFERS = [
  'Traders said 3,000 carats a month leave the town, rough diamonds for sale in every street.',
  'Lot 17, a 34.5 carat rough diamond from Bria, was sold for $410,000.',
  'We buy rough diamonds of 10 carats at $200 per carat.',
  'Nous achetons des diamants bruts de 10 carats, au meilleur prix, contactez notre bureau.',
  'The pit yielded 12.41 carats of rough diamonds, 11 stones.',
  'Selon la police, 30 carats de diamants bruts en vente ont été saisis.',
  'La République a exporté 365 917 carats de diamants bruts, pour 62 millions de dollars.',
  'Police seized 250 carats of rough diamonds that were for sale at $200 per carat.',
];

describe('isProseOffer', () => {
  it.each(OFFERS)('takes %j for an offer', (text) => {
    expect(isProseOffer(text)).toBe(true);
  });

  it.each(NO_OFFERS)('takes %j for none', (text) => {
    expect(isProseOffer(text)).toBe(false);
  });
});
