import { parseHTML } from 'linkedom';

/**
 * The one place where a `Document` is made of a file's markup, without a browser: no script runs and nothing is fetched. linkedom builds what the markup says and no more,
 * so the shape that a browser guarantees (html, with head and body, everything visible in the body) is made here.
 */
export function parseHtml(html: string): Document {
  const document = parse(html);
  const root = document.documentElement;
  if (root?.localName !== 'html' || hasSeveralRoots(document)) return withBrowserShape(parse(wrapped(html)));
  return withBrowserShape(document);
}

const DEEPEST_SHADOW = 32;

/** A saved page writes an open shadow root as a `template`; its words stand where a browser would show them. */
function withOpenShadows(document: Document): Document {
  for (let depth = 0; depth < DEEPEST_SHADOW; depth += 1) {
    const roots = document.querySelectorAll('template[shadowrootmode="open"]');
    if (roots.length === 0) break;
    for (const root of roots) root.replaceWith(...root.childNodes);
  }
  return document;
}

function parse(html: string): Document {
  return withOpenShadows(parseHTML(html).window.document as unknown as Document);
}

function wrapped(html: string): string {
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}

/** linkedom keeps words before or after `<html>` as siblings of it, where no reader looks. */
function hasSeveralRoots(document: Document): boolean {
  const TEXT_NODE = 3;
  let elements = 0;
  for (const node of document.childNodes) {
    if (node.nodeType === 1) elements += 1;
    else if (node.nodeType === TEXT_NODE && (node.textContent ?? '').trim() !== '') return true;
  }
  return elements > 1;
}

/** Elements that a browser puts into the head when they come before anything visible. */
const HEAD_ELEMENTS = new Set(['head', 'title', 'meta', 'link', 'base', 'style']);

function withBrowserShape(document: Document): Document {
  const root = document.documentElement;
  const head = document.head;
  if ([...root.children].some((child) => child.localName === 'body' || child.localName === 'frameset')) return document;
  // linkedom would put an empty body before what the page shows.
  const shown = [...root.childNodes].filter((node) => node !== head);
  const body = document.createElement('body');
  for (const node of shown) {
    const isForHead = node.nodeType === 1 && HEAD_ELEMENTS.has((node as Element).localName);
    (isForHead ? head : body).appendChild(node);
  }
  root.appendChild(body);
  return document;
}
