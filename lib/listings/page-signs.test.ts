import { describe, expect, it } from 'vitest';
import { hasSigns } from './page-signs.ts';

// The cells of a table run together in a page's words.
describe('words that may belong to lots', () => {
  it.each([
    'LotAssortmentPcsCts1Sawable104.4',
    'LotAssortmentPcsCt1Sawable104.4',
    'LotAssortmentPcsCT1Sawable104.4',
    'LotAssortmentCrt1Sawable4.4',
    'LOTDESCRIPTIONPCSCTS114 GR WHITE3031.20',
    'LOTPCSCTORIGIN1130',
    'LotAssortmentCara1Boart4.4',
    'ЛотСырьёКар.1Россыпное4.4',
    'KavelRuwGewicht1Melee4,4',
    'ROUGH list #RoughCrtsQtyOrigin of goods7Sawable 2-4 gr250.15',
    'Sight preview: roughBoxAssortmentWeight ctStones',
    'A parcel of rough diamonds',
    'Rohdiamanten aus Namibia',
    'ＤＩＡＭＯＮＤＳ',
    '3 stones, 4.4ct',
  ])('%s', (words) => expect(hasSigns(words)).toBe(true));

  it.each([
    'A lot of people wait for the court to act in direct contact',
    'Parking lot, 20 pieces of luggage',
    'Exact product of the structure',
    'Lots of rough roads lie ahead',
    'The weight of evidence',
    'Look through all pieces by size and weight, roughly sorted',
    '',
  ])('not %s', (words) => expect(hasSigns(words)).toBe(false));
});
