import type { Plugin } from 'vite';

const MODULE = /[\\/]linkedom[\\/]esm[\\/]interface[\\/]event-target\.js$/;
const MADE_AT_ONCE = 'wm.set(this, new Map);';
const ASKED_FOR = `const map = wm.get(this);
    if (!map.has(type)) `;
const MADE_WHEN_ASKED_FOR = `const map = wm.get(this) ?? wm.set(this, new Map).get(this);
    if (!map.has(type)) `;

/**
 * linkedom gives each node of a page a map of its listeners as it is made; with what the collector of garbage does for them, that
 * is more than half of its time, and no page of a file is ever listened to. Here the map is made with the first listener.
 */
export function leanLinkedom(): Plugin {
  return {
    name: 'lean-linkedom',
    transform(code, id) {
      return MODULE.test(id) ? { code: leanCode(code), map: null } : null;
    },
  };
}

/** True for the module of linkedom that is made lean. */
export function isMadeLean(path: string): boolean {
  return MODULE.test(path);
}

export function leanCode(code: string): string {
  const lean = code
    .replace(MADE_AT_ONCE, '')
    .replace(ASKED_FOR, MADE_WHEN_ASKED_FOR)
    .replace('const map = wm.get(this);\n    if (map.has(type))', 'const map = wm.get(this);\n    if (map?.has(type))');
  if (lean.includes(MADE_AT_ONCE) || !lean.includes(MADE_WHEN_ASKED_FOR) || !lean.includes('map?.has(type)'))
    throw new Error('linkedom is not as scripts/lean-linkedom.ts knows it; look at what the new version does.');
  return lean;
}
