import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isReadName } from '@/lib/files';
import { readFailure } from './read-input.ts';

/** One thing to screen, or one that was named and cannot be. */
export type Input = { source: string; size?: number } | { source: string; sentence: string };

export interface FoundInputs {
  inputs: Input[];
  /** Sentences that are no failure: files of a directory that were passed over. */
  remarks: string[];
}

/**
 * Turns the named paths into documents, directories with all their levels, in name order. In a directory pages
 * and catalogues are read; the pictures and scripts that lie beside a saved page are passed over.
 */
export async function findInputs(named: readonly string[]): Promise<FoundInputs> {
  const found: FoundInputs = { inputs: [], remarks: [] };
  for (const source of named) {
    if (source === '-') {
      found.inputs.push({ source });
      continue;
    }
    try {
      const facts = await stat(source);
      if (facts.isDirectory()) await findInDirectory(source, found);
      else if (facts.isFile() || facts.isFIFO() || facts.isCharacterDevice())
        found.inputs.push(facts.isFile() ? { source, size: facts.size } : { source });
      else found.inputs.push({ source, sentence: 'is neither a file nor a directory.' });
    } catch (error) {
      found.inputs.push({ source, sentence: readFailure(error) });
    }
  }
  return found;
}

async function findInDirectory(directory: string, found: FoundInputs): Promise<void> {
  const before = found.inputs.length;
  const passedOver = await walk(directory, found.inputs);
  if (found.inputs.length === before) {
    found.inputs.push({
      source: directory,
      sentence:
        'holds no catalogue and no saved page (.csv, .tsv, .xlsx, .xls, .ods, .pdf, .html, .mhtml, .zip, .warc).',
    });
  } else if (passedOver > 0) {
    found.remarks.push(
      `${directory}: ${passedOver} other ${passedOver === 1 ? 'file was' : 'files were'} passed over.`,
    );
  }
}

/** Adds the pages below a directory, depth first in name order; says how many files are of another kind. */
async function walk(directory: string, inputs: Input[]): Promise<number> {
  let passedOver = 0;
  let entries: string[];
  try {
    entries = (await readdir(directory)).sort();
  } catch (error) {
    inputs.push({ source: directory, sentence: readFailure(error) });
    return 0;
  }
  for (const name of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const source = join(directory, name);
    // lstat: a link to a directory is not followed, so a circle of links ends.
    const facts = await lstat(source).catch(() => null);
    if (facts?.isDirectory()) passedOver += await walk(source, inputs);
    else if (isReadName(name)) inputs.push(facts?.isFile() ? { source, size: facts.size } : { source });
    else passedOver += 1;
  }
  return passedOver;
}
