import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DOMParser } from 'linkedom';
import { findOffice, installHint } from '@/scripts/browsers';
import { runProcess } from '@/scripts/run-process';

/** A cell as LibreOffice took it. */
export interface OfficeCell {
  /** `string`, `float`, `date`; empty for an empty cell. */
  type: string;
  text: string;
  /** Number or day, as the program keeps it. */
  value: string | null;
}

export interface OfficeSheet {
  name: string;
  rows: OfficeCell[][];
}

export interface ReadBack {
  sheets: OfficeSheet[];
  /** Formulas in any cell. */
  formulas: string[];
  /** Links in any cell. */
  links: string[];
}

/** How a CSV is opened: as a person does who takes the separator of their language, and lets formulas be computed. */
export const CSV_ENGLISH = csvFilter(',', 1033);
export const CSV_FRENCH = csvFilter(';', 1036);

/** Separator, quote, UTF-8 (76), first line, columns as they are, language, …; the last one is "evaluate formulas". */
function csvFilter(separator: string, language: number): string {
  return `Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,${language},false,true,false,false,false,0,true`;
}

/** Converts files to flat ODS, which shows every cell and formula, in one run of LibreOffice with a profile of its own. */
export async function readBack(
  files: Readonly<Record<string, string | Uint8Array>>,
  filter: string | null = null,
): Promise<Record<string, ReadBack>> {
  const office = findOffice();
  if (office === null) throw new Error(installHint('libreoffice-calc-nogui'));
  const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-office-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const call = [profile, '--headless', ...(filter === null ? [] : [`--infilter=${filter}`]), '--convert-to', 'fods'];
    const paths = Object.keys(files).map((name) => join(folder, name));
    const { output, status } = await runProcess(office, [...call, '--outdir', join(folder, 'out'), ...paths], {
      timeoutSeconds: 90,
      env: { HOME: folder },
    });
    const read: Record<string, ReadBack> = {};
    for (const name of Object.keys(files)) {
      const flat = join(folder, 'out', `${basename(name).replace(/\.[^.]*$/, '')}.fods`);
      const xml = await readFile(flat, 'utf8').catch(() => {
        throw new Error(`LibreOffice (status ${status}) did not convert ${name}:\n${output}`);
      });
      read[name] = readFlat(xml);
    }
    return read;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readFlat(xml: string): ReadBack {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const tables = [...document.getElementsByTagName('table:table')] as unknown as Element[];
  return {
    sheets: tables.map((table) => ({
      name: table.getAttribute('table:name') ?? '',
      rows: ([...table.getElementsByTagName('table:table-row')] as Element[]).map(cellsOf),
    })),
    formulas: [...xml.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula!),
    links: [...xml.matchAll(/xlink:href="([^"]*)"/g)].map(([, address]) => address!),
  };
}

function cellsOf(row: Element): OfficeCell[] {
  const cells = ([...row.children] as Element[]).flatMap((cell) => {
    const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? '1');
    const one: OfficeCell = {
      type: cell.getAttribute('office:value-type') ?? '',
      text: ([...cell.children] as Element[])
        .filter(({ tagName }) => tagName.toLowerCase() === 'text:p')
        .map(wordsOf)
        .join('\n'),
      value: cell.getAttribute('office:value') ?? cell.getAttribute('office:date-value'),
    };
    return Array.from({ length: Math.min(repeated, 100) }, () => one);
  });
  return cells;
}

/** Runs of blanks, tabs and line ends are elements of their own. */
function wordsOf(node: Node): string {
  let words = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) words += child.nodeValue ?? '';
    else {
      const element = child as Element;
      const tag = element.tagName.toLowerCase();
      if (tag === 'text:s') words += ' '.repeat(Number(element.getAttribute('text:c') ?? '1'));
      else if (tag === 'text:tab') words += '\t';
      else if (tag === 'text:line-break') words += '\n';
      else words += wordsOf(element);
    }
  }
  return words;
}
