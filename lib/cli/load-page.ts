import { decodePage } from './decode-page.ts';
import { pageAddress, webAddress } from './page-address.ts';
import { parseHtml } from './parse-html.ts';
import { type MhtmlPage, readMhtml } from './read-mhtml.ts';
import { refusal, sniffFormat } from './sniff-format.ts';

/** A page ready for the readers. */
export interface LoadedPage {
  document: Document;
  url: string | null;
  /** Sentences about what is doubtful or lost, each to be said with the page's name before it. */
  doubts: string[];
}

export type PageLoad = { ok: true; page: LoadedPage } | { ok: false; sentence: string };

/** Makes a page of an input's bytes, whatever its encoding and kind, or says why it cannot. */
export function loadPage(source: string, bytes: Uint8Array): PageLoad {
  const format = sniffFormat(source, bytes);
  try {
    if (format === 'html') return { ok: true, page: loadHtml(bytes, null, null) };
    if (format === 'mhtml') return loadMhtml(bytes);
  } catch (error) {
    // The parser gave up on markup that no browser wrote; the other inputs go on.
    return {
      ok: false,
      sentence: `could not be parsed as a page (${error instanceof Error ? error.message : String(error)}).`,
    };
  }
  return { ok: false, sentence: refusal(format) };
}

function loadHtml(bytes: Uint8Array, charset: string | null, location: string | null): LoadedPage {
  const { text, doubt } = decodePage(bytes, charset);
  const document = parseHtml(text);
  return {
    document,
    url: webAddress(location) ?? pageAddress(text, document),
    doubts: doubt === null ? [] : [doubt],
  };
}

function loadMhtml(bytes: Uint8Array): PageLoad {
  const file = readMhtml(bytes);
  const [main, ...frames] = file.pages;
  if (main === undefined) return { ok: false, sentence: 'is a saved page (MHTML) that holds no HTML; save it again.' };
  const page = loadHtml(main.bytes, main.charset, file.location);
  placeFrames(page, frames);
  return { ok: true, page };
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
