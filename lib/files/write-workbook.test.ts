import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from './limits.ts';
import { workbookRows } from './workbook-rows.ts';
import { writeWorkbook } from './write-workbook.ts';

describe('a small workbook', () => {
  it('is read back as it was written', async () => {
    const rows = [['Name', 'a <b> & "c" \u0001'], [], ['-11+9', null, 12.5], ['=1+1', '@x']];
    const read = await workbookRows('a.xlsx', writeWorkbook({ name: 'Sheet', rows, widths: [10] }), FILE_LIMITS);
    expect(read).toEqual({
      ok: true,
      rows: [['Name', 'a <b> & "c" \u0001'], [], ['-11+9', '', '12.5'], ['=1+1', '@x']],
    });
  });

  it('holds no formula and is the same each time', () => {
    const bytes = writeWorkbook({ name: 'Sheet', rows: [['=HYPERLINK("http://x.example")']] });
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(sheet).not.toContain('<f>');
    expect(writeWorkbook({ name: 'Sheet', rows: [['=HYPERLINK("http://x.example")']] })).toEqual(bytes);
  });

  it('that is none is refused with a sentence', async () => {
    const read = await workbookRows('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), FILE_LIMITS);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problem.says.length).toBeGreaterThan(10);
  });
});
