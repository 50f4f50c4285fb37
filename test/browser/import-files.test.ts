import { describe, expect, test } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { type ImportOptions, type ImportProgress, importFiles, importText } from '@/lib/import';
import { pdf, tableWords } from '../files/build/pdf.ts';
import { packed, xlsx } from '../files/build/xlsx.ts';

const options: ImportOptions = { asOf: '2013-01-15', list: bundledList(), extensionVersion: '0.0.0' };
const CSV = 'Lot,Description,Carats,Origin\nA1,melee,12.40,"Bria, CAR"\nA2,brown,3.10,Angola\n';
const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

describe('an import in the browser', () => {
  test('reads every kind of file in its worker, and its counts add up', async () => {
    const files = [
      file('lots.csv', CSV),
      file(
        'tender.xlsx',
        xlsx([
          {
            name: 'Bria',
            rows: [
              ['Lot No', 'Description', 'Carats'],
              [1, 'melee', 12.4],
              [2, 'brown', 3.1],
            ],
          },
        ]),
      ),
      file(
        'catalogue.pdf',
        pdf([
          tableWords(
            [40, 120, 300, 400],
            [
              ['Lot No', 'Description', 'Carats', 'Origin'],
              ['7', 'melee', '5.20', 'Sam Ouandja'],
              ['8', 'melee', '6.20', 'Angola'],
            ],
            700,
          ),
        ]),
      ),
      file('page.html', '<table><tr><th>Lot<th>Carats<th>Origin<tr><td>C-1<td>5.00<td>Bria, CAR</table>'),
      file('sale.zip', packed({ 'a/lots.csv': CSV, 'a/photo.png': new Uint8Array([0, 1, 2, 3, 0, 0, 0, 1]) })),
      file('broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
    ];
    const progress: ImportProgress[] = [];
    const result = await importFiles(files, { ...options, onProgress: (each) => progress.push(each) });
    expect(
      result.documents.map(({ document }) => [
        document.source,
        document.parcels.map(({ lot, verdict }) => `${lot} ${verdict}`),
      ]),
    ).toEqual([
      ['lots.csv', ['A1 alerted-zone', 'A2 none']],
      ['tender.xlsx', ['1 alerted-zone', '2 alerted-zone']],
      ['catalogue.pdf', ['7 alerted-zone', '8 none']],
      ['page.html', ['C-1 alerted-zone']],
      ['sale.zip/a/lots.csv', ['A1 alerted-zone', 'A2 none']],
    ]);
    expect(result.refused.map(({ name, problem }) => [name, problem.code])).toEqual([
      ['broken.xlsx', 'archive-damaged'],
    ]);
    expect(result.counts).toEqual({ files: 6, read: 5, partRead: 0, refused: 1, passedOver: 1, lots: 9 });
    expect(result.passed).toEqual([{ name: 'sale.zip', problem: expect.objectContaining({ values: { count: 1 } }) }]);
    expect(progress.at(-1)).toMatchObject({ filesDone: 5, files: 6, lots: 9 });
  });

  test('reads what was pasted', async () => {
    const { documents } = await importText(CSV.replaceAll(',', '\t'), 'Pasted text', options);
    expect(documents[0]?.document).toMatchObject({ source: 'Pasted text', counts: { listings: 2 } });
  });

  test('100,000 rows while the page goes on', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) =>
        `${at + 1},2-4 gr sawables ${at % 97},${(at % 300) + 1},${(at % 500) + 1}.40,${['Bria', 'Angola', 'Carnot'][at % 3]}`,
    );
    const long = file('long.csv', ['Lot,Description,Stones,Carats,Origin', ...rows].join('\n'));
    let lots = 0;
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 10);
      last = performance.now();
    }, 10);
    const start = performance.now();
    const result = await importFiles([long], { ...options, onParcels: (parcels) => (lots += parcels.length) });
    clearInterval(beat);
    const whole = performance.now() - start;
    console.log(`100,000 rows in ${Math.round(whole)} ms, the page was held for ${Math.round(longest)} ms at most`);
    expect(lots).toBe(100_000);
    expect(result.documents[0]?.document.counts.byVerdict).toMatchObject({
      'alerted-zone': 33_334,
      'car-other': 33_333,
    });
    // A busy machine holds a page too; an import on the page's own thread would hold it for most of the time.
    expect(longest).toBeLessThan(whole / 3);
  }, 120_000);

  test('ends at once when it is cancelled, and keeps what was read', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at + 1},melee,12.40,Bria`);
    const cancel = new AbortController();
    const result = await importFiles(
      [file('lots.csv', CSV), file('long.csv', ['Lot,Description,Carats,Origin', ...rows].join('\n'))],
      {
        ...options,
        signal: cancel.signal,
        onProgress: ({ lots }) => lots > 500 && cancel.abort(),
      },
    );
    expect(result.isCancelled).toBe(true);
    expect(result.documents.map(({ document }) => document.source)).toEqual(['lots.csv']);
  });
});
