import { attributeOf, queryAll, queryFirst, textContentOf } from '../dom.ts';
import { fieldText, plainText } from '../field-text.ts';
import type { FieldName, FieldText, RawField, RawListing, SiteReader } from '../types.ts';

const ID = 'legend-tenders';

/** Lots of a sale: boxes with their figures in attributes. */
const LOT = '.sale .parcel[data-no]';
/** The assortment, on every page of a sale. */
const ASSORTMENT = '.assortment';
/** The number of the mine in the legend, on every page of a sale. */
const MINE_NUMBER = '.mine-no';
/** The legend below the lots: which number is which mine. */
const LEGEND_ENTRY = '.legend li[data-mine]';

/**
 * The pattern of tender houses that print a mine as a small number and explain the numbers under the lots. The general
 * readers see the lots and not what the number means; this file puts the legend's words to each lot.
 */
export const site: SiteReader = {
  id: ID,
  hosts: ['tenders.legend.example'],
  read(page) {
    const lots = queryAll(page, LOT);
    if (lots.length === 0) return null;
    const mines = minesIn(page);
    return lots.map((lot) => listingOf(lot, mines));
  },
};

function minesIn(page: Document): Map<string, FieldText> {
  const mines = new Map<string, FieldText>();
  for (const entry of queryAll(page, LEGEND_ENTRY)) mines.set(attributeOf(entry, 'data-mine') ?? '', fieldText(entry));
  return mines;
}

function listingOf(lot: Element, mines: ReadonlyMap<string, FieldText>): RawListing {
  const assortment = queryFirst(lot, ASSORTMENT);
  const number = queryFirst(lot, MINE_NUMBER);
  const mine = number && mines.get(textContentOf(number).trim());
  const fields: RawField[] = [
    ...attributeField(lot, 'data-no', 'lot', 'Lot'),
    ...attributeField(lot, 'data-ct', 'carats', 'Carats'),
    ...attributeField(lot, 'data-pcs', 'stones', 'Stones'),
  ];
  if (assortment) fields.push({ name: 'assortment', label: '', value: fieldText(assortment) });
  if (mine) fields.push({ name: 'origin', label: 'Mine', value: mine });
  return { reader: ID, element: lot, fields, goods: 'rough' };
}

function attributeField(lot: Element, attribute: string, name: FieldName, label: string): RawField[] {
  const value = attributeOf(lot, attribute);
  return value ? [{ name, label, value: plainText(value) }] : [];
}
