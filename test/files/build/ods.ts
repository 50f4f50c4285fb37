import { strToU8, zipSync } from 'fflate';
import { xml } from './xlsx.ts';

const NAMESPACES = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An OpenDocument spreadsheet; its end stands for a million blank rows, as LibreOffice writes it. */
export function ods(
  sheets: readonly { name: string; rows: readonly (readonly (string | number | null)[])[] }[],
): Uint8Array {
  const tables = sheets.map(({ name, rows }) => {
    const written = rows.map((cells) => `<table:table-row>${cells.map(cellXml).join('')}</table:table-row>`).join('');
    return `<table:table table:name="${xml(name)}">${written}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0, mtime: '2012-12-28T12:00:00' }],
    'content.xml': [strToU8(content), { mtime: '2012-12-28T12:00:00' }],
  });
}

function cellXml(cell: string | number | null): string {
  if (cell === null || cell === '') return '<table:table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell.toFixed(1)}</text:p></table:table-cell>`;
  return `<table:table-cell office:value-type="string"><text:p>${xml(cell)}</text:p></table:table-cell>`;
}
