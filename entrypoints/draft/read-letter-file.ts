import { documentText, docxText, type FileProblem, problem } from '@/lib/files';
import { utf16Label } from '@/lib/files/text/utf16-label';

/** What a file holds: a letter's words, or a draft that was exported. Else what is wrong with it. */
export type LetterFile =
  | { kind: 'letter'; text: string }
  | { kind: 'draft'; value: unknown }
  | { kind: 'fault'; problem: FileProblem };

const MOST_MB = 20;

/** Reads by what the bytes say, then by the name's end. Never throws. */
export async function readLetterFile(file: File): Promise<LetterFile> {
  if (file.size > MOST_MB * 1_000_000) return fault('letter-too-large', { most: MOST_MB });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (begins(bytes, '%PDF')) return await readPdf(bytes);
    if (begins(bytes, 'PK')) return told(docxText(bytes));
    const text = decode(bytes);
    if (text === null) return fault('no-letter');
    if (/\.json$/i.test(file.name)) return readJson(text);
    return { kind: 'letter', text: isHtml(file.name, text) ? textOfHtml(text) : text };
  } catch (error) {
    return fault('unreadable', { reason: error instanceof Error ? error.name : String(error) });
  }
}

/** Loaded only for a PDF: it is by far the largest part of what reads letters. */
async function readPdf(bytes: Uint8Array): Promise<LetterFile> {
  const { pdfText } = await import('@/lib/files/pdf-text');
  return told(await pdfText(bytes));
}

function told(read: { ok: true; text: string } | { ok: false; problem: FileProblem }): LetterFile {
  return read.ok ? { kind: 'letter', text: read.text } : { kind: 'fault', problem: read.problem };
}

function fault(...what: Parameters<typeof problem>): LetterFile {
  return { kind: 'fault', problem: problem(...what) };
}

function readJson(text: string): LetterFile {
  try {
    return { kind: 'draft', value: JSON.parse(text) };
  } catch {
    // Said as a fault: the file's name promised more.
    return fault('no-json');
  }
}

function begins(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, n) => bytes[n] === letter.charCodeAt(0));
}

/** UTF-8, UTF-16, else the old Western code page; `null` for what is no text. */
function decode(bytes: Uint8Array): string | null {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Older editors write letters so.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isHtml(name: string, text: string): boolean {
  return /\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(text);
}

/** Parsed, never shown: scripts do not run and nothing is loaded. */
function textOfHtml(text: string): string {
  return documentText(new DOMParser().parseFromString(text, 'text/html'));
}
