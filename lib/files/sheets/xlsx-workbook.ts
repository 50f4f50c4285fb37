import type { ByteSource } from '../byte-source.ts';
import type { FileLimits } from '../limits.ts';
import { refuse } from '../problems.ts';
import { builtInFormat, type CellFormat, formatOfCode } from './number-formats.ts';
import { readWholeXmlPart } from './read-xml-part.ts';
import { StringTable } from './string-table.ts';
import { attributeIn } from './xml-tokens.ts';

/** What the cells of a workbook refer to. */
export interface Workbook {
  sheets: { name: string; part: ByteSource }[];
  strings: StringTable;
  /** By the number of a cell's style. */
  formats: readonly CellFormat[];
  is1904: boolean;
}

const NO_PREFIX = /^\/+/;

/** Reads everything of a workbook but its sheets (ECMA-376, part 1, 18). */
export function readWorkbook(entries: readonly ByteSource[], archive: string, limits: FileLimits): Workbook {
  const parts = new Map(entries.map((entry) => [entry.name.slice(archive.length + 1), entry]));
  const path = workbookPath(parts, limits);
  const part = parts.get(path);
  if (!part) return refuse('damaged');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = readTargets(parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`), limits);
  const byTarget = (target: string | undefined) => (target ? parts.get(resolved(folder, target)) : undefined);
  const workbook: Workbook = { sheets: [], strings: new StringTable(limits.stringBytes), formats: [], is1904: false };
  readWholeXmlPart(
    part,
    {
      open(name, attributes) {
        if (name === 'workbookPr') workbook.is1904 = /^(?:1|true)$/.test(attributeIn(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        const sheet = byTarget(targets.byId.get(attributeIn(attributes, 'id') ?? ''));
        if (sheet) workbook.sheets.push({ name: attributeIn(attributes, 'name') ?? '', part: sheet });
      },
      words() {},
      close() {},
    },
    limits,
  );
  const strings = byTarget(targets.byKind.get('sharedStrings'));
  if (strings) readStrings(strings, workbook.strings, limits);
  const styles = byTarget(targets.byKind.get('styles'));
  if (styles) workbook.formats = readFormats(styles, limits);
  return workbook;
}

function workbookPath(parts: ReadonlyMap<string, ByteSource>, limits: FileLimits): string {
  const target = readTargets(parts.get('_rels/.rels'), limits).byKind.get('officeDocument');
  return target ? resolved('', target) : 'xl/workbook.xml';
}

interface Targets {
  byId: Map<string, string>;
  byKind: Map<string, string>;
}

function readTargets(part: ByteSource | undefined, limits: FileLimits): Targets {
  const targets: Targets = { byId: new Map(), byKind: new Map() };
  if (!part) return targets;
  readWholeXmlPart(
    part,
    {
      open(name, attributes) {
        const target = attributeIn(attributes, 'Target');
        // Parts outside the file are never asked for.
        if (name !== 'Relationship' || !target || attributeIn(attributes, 'TargetMode') === 'External') return;
        targets.byId.set(attributeIn(attributes, 'Id') ?? '', target);
        const kind = attributeIn(attributes, 'Type') ?? '';
        targets.byKind.set(kind.slice(kind.lastIndexOf('/') + 1), target);
      },
      words() {},
      close() {},
    },
    limits,
  );
  return targets;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.replace(NO_PREFIX, '');
  const steps = `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Each `si` is one string, in one `t` or in several with their own look; how it is pronounced (`rPh`) is no part of it. */
function readStrings(part: ByteSource, table: StringTable, limits: FileLimits): void {
  let text = '';
  let isText = false;
  let isPhonetic = false;
  readWholeXmlPart(
    part,
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') isPhonetic = true;
        else if (name === 't') isText = !isPhonetic;
      },
      words(words) {
        if (isText && text.length <= limits.cellLength) text += words;
      },
      close(name) {
        if (name === 'si') table.add(text);
        else if (name === 'rPh') isPhonetic = false;
        else if (name === 't') isText = false;
      },
    },
    limits,
  );
}

function readFormats(part: ByteSource, limits: FileLimits): CellFormat[] {
  const codes = new Map<number, CellFormat>();
  const formats: CellFormat[] = [];
  let isInCells = false;
  readWholeXmlPart(
    part,
    {
      open(name, attributes) {
        const id = Number(attributeIn(attributes, 'numFmtId') ?? '0');
        if (name === 'numFmt') codes.set(id, formatOfCode(attributeIn(attributes, 'formatCode') ?? ''));
        else if (name === 'cellXfs') isInCells = true;
        else if (name === 'xf' && isInCells) formats.push(codes.get(id) ?? builtInFormat(id));
      },
      words() {},
      close(name) {
        if (name === 'cellXfs') isInCells = false;
      },
    },
    limits,
  );
  return formats;
}
