import { createRequire } from 'node:module';
import type { PouchMaker } from '@/lib/teams/pouch';

const require = createRequire(import.meta.url);
(globalThis as { self?: unknown }).self ??= globalThis;

/** The PouchDB of the extension, with copies in memory: Node has no IndexedDB that it could use. */
export const PouchInNode = require('pouchdb-browser') as PouchMaker & {
  plugin(plugin: unknown): void;
  defaults(options: object): PouchMaker;
  on(name: string, listener: () => void): void;
};
PouchInNode.plugin(require('pouchdb-adapter-memory'));

export const IN_MEMORY = { adapter: 'memory' };
