import { describe, expect, it } from 'vitest';
import { bytesSource } from './byte-source.ts';
import { FILE_LIMITS } from './limits.ts';
import { readOwnExport } from './own-export.ts';
import { readFile } from './read-file.ts';

async function parcelsOf(name: string, text: string) {
  const parcels = [];
  const source = bytesSource(name, new TextEncoder().encode(text));
  for await (const event of readFile(source, { limits: FILE_LIMITS, now: () => 0 })) {
    if (event.kind === 'parcels') parcels.push(...event.parcels);
  }
  return parcels.map(({ lot, title, carats, price, origin }) => ({
    lot,
    title,
    carats,
    price: price && [price.amount, price.currency],
    origin: origin.map(({ text }) => text),
  }));
}

describe('H55: our own tables, taken in as catalogues', () => {
  it.each([
    [
      'columns that somebody moved or took away',
      "Parcel Vigil finding,Origin,Verdict,Carats,Lot\r\nf1,Angola,Alerted zone,2.5,'=A-1\r\n",
      [{ lot: '=A-1', title: null, carats: 2.5, price: null, origin: ['Angola'] }],
    ],
    [
      'a French one, saved again by a spreadsheet',
      "Parcel Vigil finding;Lot;Intitulé;Carats;Origine;Motifs\r\nf1;A-1;''t Hoen;2,5;Angola;La page indique « Bria ».\r\n",
      [{ lot: 'A-1', title: "'t Hoen", carats: 2.5, price: null, origin: ['Angola'] }],
    ],
    [
      'the command line’s',
      "source,url,asOf,lot,title,description,carats,stones,price,priceCurrency,pricePer,seller,certificate,closes,stated,verdict,zone,regime,origin,reasons,advisories\r\na.html,,2013-01-15,'-1,Rough,,2.5,3,250,USD,carat,,,,true,none,,,Angola,Names Bria,\r\n",
      [{ lot: '-1', title: 'Rough', carats: 2.5, price: [250, 'USD'], origin: ['Angola'] }],
    ],
    [
      'a table of another making keeps its quotes',
      "Lot,Title,Origin,Carats\r\n'A-1,Rough,Angola,2.5\r\n",
      [{ lot: "'A-1", title: 'Rough', carats: 2.5, price: null, origin: ['Angola'] }],
    ],
  ])('%s', async (_what, text, parcels) => {
    expect(await parcelsOf('lots.csv', text)).toEqual(parcels);
  });

  it.each(['Parcel Vigil decision', 'Parcel Vigil list'])('a sheet of “%s” lists no lots', (mark) => {
    const sheet = { titles: ['x'], rows: () => [{ texts: [mark, 'Lot'] }, { texts: ['7', 'A-1'] }] };
    expect([...readOwnExport(sheet).rows()]).toEqual([]);
  });
});
