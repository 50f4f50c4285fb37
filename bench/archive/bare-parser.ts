import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** The HTML parser that the command line uses, alone: each file is read, decoded and parsed, and nothing is asked of it. */
const [folder = '', ...names] = process.argv.slice(2);
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
