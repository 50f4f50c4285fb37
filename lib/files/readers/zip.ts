import { refuse } from '../problems.ts';
import type { FileReader } from '../types.ts';
import { readZip } from '../zip/read-zip.ts';

/** Archives of files; what Finder and Windows add beside them is left out. */
export const reader: FileReader = {
  id: 'zip',
  priority: 30,
  accepts: ({ latin }) => /^PK(?:\u0003\u0004|\u0005\u0006)/.test(latin),
  read(source, context) {
    if (context.depth > 0) refuse('archive-in-archive');
    const entries = readZip(source, context.limits, context.budget);
    return { kind: 'entries', entries: entries.filter(({ name }) => !HIDDEN.test(name)) };
  },
};

const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i;
