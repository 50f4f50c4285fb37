import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { isMadeLean, leanCode } from '../scripts/lean-linkedom.ts';

/**
 * The HTML parser that the command line uses, alone: each file is read, decoded and parsed, and nothing is asked of it. As it is
 * published, or `lean` as the command line bundles it.
 */
const [folder = '', kind, ...names] = process.argv.slice(2);
if (kind === 'lean') {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      return isMadeLean(url) ? { ...loaded, source: leanCode(String(loaded.source)) } : loaded;
    },
  });
}
const { parseHTML } = await import('linkedom');
const decoder = new TextDecoder();
const parse = (name: string) => parseHTML(decoder.decode(readFileSync(join(folder, name)))).window.document;
const count = Number(names[0]);
const nameOf = (at: number) => `${String(at).padStart(6, '0')}.html`;
for (let at = 0; at < Math.min(100, count); at += 1) parse(nameOf(at));
const start = performance.now();
const cpu = process.cpuUsage();
for (let at = 0; at < count; at += 1) parse(nameOf(at));
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ wallMs: performance.now() - start, cpuMs: (user + system) / 1000 }));
