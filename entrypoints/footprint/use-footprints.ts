import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { footprintFaultWords } from '@/components/faults/footprint-fault-words';
import { deskFaultWords } from '@/components/faults/store-fault-words';
import type { FootprintLibraryProps, RefusedFile } from '@/components/footprint/FootprintLibrary';
import { saveFile } from '@/components/save-file';
import { writeWorkbook } from '@/lib/files/write-workbook';
import {
  csvOfRows,
  emptyFootprint,
  type Footprint,
  footprintOfRows,
  footprintRows,
  parseFootprint,
} from '@/lib/footprints';
import { createFootprintStore, StoreError } from '@/lib/store';
import { readFileRows } from './read-file-rows.ts';

const store = createFootprintStore();

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Characters of the template's columns. */
const WIDTHS = [16, 28, 10, 10, 16];

/** The footprints that are kept, and what the reader does with them. */
export function useFootprints(): FootprintLibraryProps {
  const [footprints, setFootprints] = useState<Footprint[] | null>(null);
  const [refused, setRefused] = useState<RefusedFile[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  const refresh = async () => {
    try {
      setFootprints(await store.all());
    } catch (error) {
      setFootprints((known) => known ?? []);
      setProblem(i18n.t('footprint.notRead', [reasonOf(error)]));
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start
  useEffect(() => void refresh(), []);

  const onLoad = async (files: readonly File[]) => {
    const notTaken: RefusedFile[] = [];
    setProblem(null);
    for (const file of files) {
      const checked = await readFile(file);
      if (!checked.ok) notTaken.push({ name: file.name, faults: checked.faults });
      else await keep(checked.footprint, file.name);
    }
    setRefused(notTaken);
    await refresh();
  };

  const keep = async (footprint: Footprint, file: string) => {
    try {
      await store.keep(footprint);
    } catch (error) {
      setProblem(i18n.t('footprint.notKept', [file, reasonOf(error)]));
    }
  };

  const onRemove = async (name: string) => {
    setProblem(null);
    try {
      await store.remove(name);
    } catch (error) {
      setProblem(i18n.t('footprint.notRemoved', [name, reasonOf(error)]));
    }
    await refresh();
  };

  return {
    footprints,
    refused,
    problem,
    onLoad: (files) => void onLoad(files),
    onRemove: (name) => void onRemove(name),
    onSave: (footprint) => saveFile(`${fileName(footprint.name)}.json`, jsonOf(footprint)),
    onTemplate: saveTemplate,
  };
}

async function readFile(file: File): Promise<{ ok: true; footprint: Footprint } | { ok: false; faults: string[] }> {
  const read = await readFileRows(file);
  if (!read.ok) return { ok: false, faults: [read.says] };
  const checked = read.kind === 'json' ? parseFootprint(read.text) : footprintOfRows(read.rows);
  return checked.ok ? checked : { ok: false, faults: checked.faults.map(footprintFaultWords) };
}

function saveTemplate(as: 'xlsx' | 'csv' | 'json'): void {
  const template = emptyFootprint(i18n.t('footprint.templateName'));
  const rows = footprintRows(template);
  if (as === 'json') saveFile('footprint-template.json', jsonOf(template));
  else if (as === 'xlsx') {
    const workbook = writeWorkbook({ name: i18n.t('footprint.title'), rows, widths: WIDTHS });
    saveFile('footprint-template.xlsx', new Blob([workbook]), XLSX_TYPE);
  }
  // With a byte order mark a spreadsheet reads the dashes and accents right.
  else saveFile('footprint-template.csv', `\ufeff${csvOfRows(rows)}`, 'text/csv');
}

function jsonOf(footprint: Footprint): string {
  return `${JSON.stringify(footprint, null, 2)}\n`;
}

function fileName(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{Nd}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'footprint'
  );
}

function reasonOf(error: unknown): string {
  return error instanceof StoreError ? deskFaultWords(error) : String(error);
}
