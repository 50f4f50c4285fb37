import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { screenDocumentHere } from '@/lib/page/screen-here';

const VERDICTS = {
  'A-1': 'alerted-zone',
  'A-2': 'none',
  'A-3': 'car-other',
  'A-4': 'car-unspecified',
  'A-5': 'none',
  'A-6': 'ambiguous',
};

async function sampleOf(file: string): Promise<string> {
  const messages = await parseMessagesFile(`locales/${file}`);
  const sample = messages.find(({ key }) => key.join('.') === 'welcome.trySample');
  return sample !== undefined && 'message' in sample ? String(sample.message) : '';
}

/** As `documentOfText` makes it with the browser's own DOM. */
function tableOf(words: string): Document {
  const [head = '', ...lines] = words.replaceAll('\\t', '\t').replaceAll('\\n', '\n').split('\n');
  const cells = (line: string, tag: string) => line.split('\t').map((cell) => `<${tag}>${cell}</${tag}>`);
  const rows = [cells(head, 'th'), ...lines.map((line) => cells(line, 'td'))].map((row) => `<tr>${row.join('')}</tr>`);
  return parseHTML(`<html><head></head><body><table>${rows.join('')}</table></body></html>`).document;
}

test.each(readdirSync('locales').filter((name) => name.endsWith('.yml')))(
  'the sample lots of the welcome page in %s are read and judged as in every language',
  async (file) => {
    const page = tableOf(await sampleOf(file));
    const options = { list: bundledList(), asOf: '2026-11-24', language: 'en', url: '' };
    const { findings } = screenDocumentHere(page, options);
    expect(Object.fromEntries(findings.map(({ parcel: { lot, verdict } }) => [lot, verdict]))).toEqual(VERDICTS);
  },
);
