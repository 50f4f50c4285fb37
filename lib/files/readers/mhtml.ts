import { wholeOf } from '../byte-source.ts';
import type { FileReader } from '../types.ts';

const TYPE = /^content-type:\s*multipart\/(?:related|alternative|mixed)/im;

/** Saved pages with their frames in one file (MHTML): header lines before the first markup, one of which says that parts follow. */
export const reader: FileReader = {
  id: 'mhtml',
  priority: 50,
  accepts({ latin }) {
    const head = latin.trimStart().split(/\r?\n\r?\n/, 1)[0] ?? '';
    return /^[\w-]+:/.test(head) && TYPE.test(head);
  },
  async read(source, { limits, remark }) {
    const { loadMhtml } = await import('../pages/load-page.ts');
    const { document, url, doubts } = loadMhtml(wholeOf(source, limits));
    for (const doubt of doubts) remark(doubt);
    return { kind: 'page', document, url };
  },
};
