import type { FileProblem } from '../file-problem.ts';
import { problem, refuse } from '../problems.ts';
import { decodePage } from './decode-page.ts';
import { pageAddress, webAddress } from './page-address.ts';
import { parseHtml } from './parse-html.ts';
import { type MhtmlPage, readMhtml } from './read-mhtml.ts';

/** A page of a file, ready for the readers of pages. */
export interface LoadedPage {
  document: Document;
  url: string | null;
  /** What is doubtful or lost. */
  doubts: FileProblem[];
}

/** A page whose bytes are in this encoding, where something outside of them says so. */
export function loadHtml(bytes: Uint8Array, charset: string | null, location: string | null): LoadedPage {
  const { text, doubt } = decodePage(bytes, charset);
  const document = parse(text);
  return {
    document,
    url: webAddress(location) ?? pageAddress(text, document),
    doubts: doubt === null ? [] : [problem(doubt.code, { encoding: doubt.encoding })],
  };
}

/** Lines of text as a page of paragraphs, or as they stand. */
export function pageOfText(text: string, kind: 'paragraphs' | 'as-written'): Document {
  const document = parse('<!doctype html><html><head></head><body></body></html>');
  const parts = kind === 'as-written' ? [text] : text.split(/\r\n?|\n/);
  for (const part of parts) {
    if (part.trim() === '') continue;
    const element = document.createElement(kind === 'as-written' ? 'pre' : 'p');
    element.textContent = part;
    document.body.appendChild(element);
  }
  return document;
}

function parse(html: string): Document {
  try {
    return parseHtml(html);
  } catch (fault) {
    // The parser gave up on markup that no browser wrote.
    return refuse('unreadable', { reason: fault instanceof Error ? fault.message : String(fault) });
  }
}

export function loadMhtml(bytes: Uint8Array): LoadedPage {
  const file = readMhtml(bytes);
  const [main, ...frames] = file.pages;
  if (main === undefined) return refuse('no-page');
  const page = loadHtml(main.bytes, main.charset, file.location);
  placeFrames(page, frames);
  return page;
}

/** Puts the words of saved frames where their frames stand, so that lots in a frame are read with the page. */
function placeFrames(page: LoadedPage, frames: readonly MhtmlPage[]): void {
  const byId = new Map(
    frames.flatMap((frame) => (frame.contentId === null ? [] : [[frame.contentId, frame] as const])),
  );
  for (const iframe of page.document.querySelectorAll('iframe[src^="cid:"], frame[src^="cid:"]')) {
    const id = iframe.getAttribute('src')?.slice('cid:'.length) ?? '';
    const frame = byId.get(id);
    if (frame === undefined) continue;
    byId.delete(id); // each frame's words are placed once, also when a frame names itself
    const inner = loadHtml(frame.bytes, frame.charset, frame.location);
    page.doubts.push(...inner.doubts);
    const holder = page.document.createElement('div');
    for (const node of [...inner.document.body.childNodes]) holder.appendChild(page.document.importNode(node, true));
    iframe.replaceWith(holder);
  }
}
