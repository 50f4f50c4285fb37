import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

/** In each language: what the goods are called, the unit, the labels of origin, price and seller. */
const LANGUAGES: Record<string, { goods: string; unit: string; origin: string; price: string; seller: string }> = {
  en: { goods: 'Rough diamonds', unit: 'carats', origin: 'Origin', price: 'Price', seller: 'Supplier' },
  fr: { goods: 'Diamants bruts', unit: 'carats', origin: 'Origine', price: 'Prix', seller: 'Vendeur' },
  de: { goods: 'Rohdiamanten', unit: 'Karat', origin: 'Herkunft', price: 'Preis', seller: 'Verkäufer' },
  nl: { goods: 'Ruwe diamant', unit: 'karaat', origin: 'Herkomst', price: 'Prijs', seller: 'Verkoper' },
  pt: { goods: 'Diamantes em bruto', unit: 'quilates', origin: 'Origem', price: 'Preço', seller: 'Vendedor' },
  es: { goods: 'Diamantes en bruto', unit: 'quilates', origin: 'Origen', price: 'Precio', seller: 'Vendedor' },
  it: { goods: 'Diamanti grezzi', unit: 'carati', origin: 'Origine', price: 'Prezzo', seller: 'Venditore' },
  ru: { goods: 'Алмазное сырьё', unit: 'карат', origin: 'Происхождение', price: 'Цена', seller: 'Продавец' },
  zh: { goods: '钻石毛坯', unit: '克拉', origin: '产地', price: '价格', seller: '供应商' },
  ar: { goods: 'ألماس خام', unit: 'قيراط', origin: 'بلد المنشأ', price: 'السعر', seller: 'البائع' },
  he: { goods: 'יהלומי גלם', unit: 'קרט', origin: 'ארץ מקור', price: 'מחיר', seller: 'מוכר' },
  tr: { goods: 'Ham elmas', unit: 'karat', origin: 'Menşe', price: 'Fiyat', seller: 'Satıcı' },
};

interface Card {
  title: string;
  pairs: [label: string, value: string][];
}

const MARKUPS: Record<string, (cards: Card[]) => string> = {
  articles: (cards) =>
    cards.map(({ title, pairs }) => `<article><h3>${title}</h3>${paragraphs(pairs)}</article>`).join(''),
  items: (cards) =>
    `<ul>${cards.map(({ title, pairs }) => `<li><a href="/${title}">${title}</a>${paragraphs(pairs)}</li>`).join('')}</ul>`,
  links: (cards) => cards.map(({ title, pairs }) => `<a href="/${title}"><b>${title}</b>${spans(pairs)}</a>`).join(' '),
  'boxes of boxes': (cards) =>
    cards.map(({ title, pairs }) => `<div><div><div>${title}</div></div><div>${boxes(pairs)}</div></div>`).join(''),
  'classes that differ': (cards) =>
    cards.map(({ title, pairs }, at) => `<div class="css-${at}x"><h4>${title}</h4>${boxes(pairs)}</div>`).join(''),
  'rows of two': (cards) =>
    `<div class="row">${cards.map(({ title, pairs }, at) => `${at % 2 === 0 && at > 0 ? '</div><div class="row">' : ''}<div class="col"><h4>${title}</h4>${paragraphs(pairs)}</div>`).join('')}</div>`,
  'headings and paragraphs, flat': (cards) =>
    cards.map(({ title, pairs }) => `<h3>${title}</h3>${paragraphs(pairs)}`).join(''),
};

const paragraphs = (pairs: Card['pairs']): string =>
  pairs.map(([label, value]) => `<p>${label}: ${value}</p>`).join('');
const spans = (pairs: Card['pairs']): string =>
  pairs.map(([label, value]) => `<span>${label}: ${value}</span>`).join('');
const boxes = (pairs: Card['pairs']): string =>
  pairs.map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`).join('');

function cardsIn(language: string): Card[] {
  const words = LANGUAGES[language]!;
  return [
    ['12.5', 'Bria', '$300'],
    ['8', 'Angola', '$150'],
    ['41.2', 'Lesotho', '$900'],
  ].map(([carats, origin, price]) => ({
    title: `${words.goods} ${carats} ${words.unit}`,
    pairs: [
      [words.origin, origin!],
      [words.price, price!],
      [words.seller, 'Bangui'],
    ],
  }));
}

describe.each(Object.keys(MARKUPS))('cards as %s', (markup) => {
  it.each(Object.keys(LANGUAGES))('are read in %s, the seller for no origin', (language) => {
    const body = MARKUPS[markup]!(cardsIn(language));
    const { document } = parseHTML(`<!doctype html><html lang="${language}"><body><main>${body}</main></body></html>`);
    const { listings } = readPage(document as unknown as Document, '');
    const read = listings.map(({ parcel, texts }) =>
      [parcel.carats, parcel.price?.amount, texts.origin?.text, parcel.seller].join(' | '),
    );
    expect(read).toEqual(['12.5 | 300 | Bria | Bangui', '8 | 150 | Angola | Bangui', '41.2 | 900 | Lesotho | Bangui']);
    expect(listings.map(({ parcel }) => parcel.title)).toEqual(cardsIn(language).map((card) => card.title));
  });
});
