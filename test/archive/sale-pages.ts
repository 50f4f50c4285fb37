import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ORIGINS = ['Bria, CAR', 'Botswana', 'Carnot, CAR', 'Angola'];

/** A small sale, no two alike. */
export function salePage(number: number): string {
  const rows = [0, 1, 2].map(
    (row) => `<tr><td>${number}-${row}</td><td>${number + row + 0.5}</td><td>${ORIGINS[(number + row) % 4]}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rough diamond tender ${number}</title></head><body>
<table><thead><tr><th>Lot</th><th>Carats</th><th>Origin</th></tr></thead><tbody>${rows.join('')}</tbody></table></body></html>`;
}

export function pageName(number: number): string {
  return `page-${String(number).padStart(5, '0')}.html`;
}

/** Writes a folder of sales; its files in name order are the pages in number order. */
export function writeSales(folder: string, count: number): void {
  for (let number = 0; number < count; number += 1) write(join(folder, pageName(number)), salePage(number));
}

export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** One record of a WARC file with an answer of a web server. */
export function warcResponse(url: string, date: string, head: string, body: string | Uint8Array): Buffer {
  const block = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
  return warcRecord(
    [
      'WARC-Type: response',
      `WARC-Target-URI: ${url}`,
      `WARC-Date: ${date}`,
      'Content-Type: application/http; msgtype=response',
    ],
    block,
  );
}

export function warcRecord(fields: readonly string[], block: string | Uint8Array, version = '1.0'): Buffer {
  const bytes = Buffer.from(block);
  const head = [`WARC/${version}`, ...fields, `Content-Length: ${bytes.length}`].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}
