import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STAGES } from '@/scripts/stages.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const NOT_OURS = new Set(['node_modules', '.output', '.wxt', '.git']);
/** Words of a path that begins with one of these mean a file of the project; all else in an example is invented. */
const FOLDERS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_OURS.has(entry.name))
  .map(({ name }) => name);
/** Parts of a path that stand for something: `NAME.ts`, `LANGUAGE/`, `…`, `*`. */
const STANDS_FOR = /[A-Z]{4,}(?!\w*\.md)|(?:^|\/)[A-Z]{2,}\/|CODE|\*|…|<|\{|\.\.\./;
/** Commands of npm itself. */
const NPM_ITSELF = new Set(['ci', 'install', 'i', 'audit', 'view', 'run', 'test', 'start', 'publish', 'pack']);

interface Doc {
  path: string;
  text: string;
}

const docs = filesBelow(ROOT)
  .filter((path) => path.endsWith('.md'))
  .map((path): Doc => ({ path: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

it('finds the documents', () => {
  expect(docs.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'docs/feed.md', 'docs/guide/README.md']),
  );
});

describe.each(docs.map((doc) => [doc.path, doc] as const))('%s', (_path, doc) => {
  it('links to files and headings that are there', () => {
    expect(
      linksOf(doc)
        .map((link) => linkFault(doc, link))
        .filter((fault) => fault !== null),
    ).toEqual([]);
  });

  it('names commands that are there', () => {
    expect(commandFaults(doc.text)).toEqual([]);
  });

  it('names files that are there', () => {
    expect(pathsOf(doc.text).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('a fault in a document is found', () => {
  const doc = (text: string): Doc => ({ path: 'docs/x.md', text });

  it.each([
    ['[a](missing.md)', 'missing.md'],
    ['[a](feed.md#no-such-heading)', 'no-such-heading'],
    ['![a](pictures/none.png)', 'none.png'],
    ['[a](#nowhere)\n\n# Somewhere', '#nowhere'],
  ])('%s', (text, said) => {
    expect(
      linksOf(doc(text))
        .map((link) => linkFault(doc(text), link))
        .join(),
    ).toContain(said);
  });

  it.each(['[a](feed.md)', '[a](#some-where)\n\n## `Some` where?', '[a](https://example.org/x)', '`[a](missing.md)`'])(
    'and none in %s',
    (text) => {
      expect(
        linksOf(doc(text))
          .map((link) => linkFault(doc(text), link))
          .filter(Boolean),
      ).toEqual([]);
    },
  );

  it.each([
    ['`npm run biuld`', 'biuld'],
    ['```sh\nnpm run --silent scren -- x\n```', 'scren'],
    ['`npm test -- --only units`', 'units'],
    ['`node scripts/none.ts`', null],
  ])('%s', (text, said) => {
    if (said === null) expect(pathsOf(text)).toEqual(['scripts/none.ts']);
    else expect(commandFaults(text).join()).toContain(said);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
  });
}

/** Targets of links and pictures, outside of code. */
function linksOf({ text }: Doc): string[] {
  const prose = withoutCode(text);
  return [...prose.matchAll(/!?\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map(([, target = '']) => target);
}

function withoutCode(text: string): string {
  return text.replace(/^ {0,3}```[\s\S]*?^ {0,3}```/gm, '').replace(/`[^`\n]*`/g, '');
}

function linkFault(doc: Doc, link: string): string | null {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return null;
  const [file = '', anchor] = link.split('#', 2);
  const path = file === '' ? join(ROOT, doc.path) : resolve(ROOT, dirname(doc.path), decodeURIComponent(file));
  if (file !== '' && !existsSync(path)) return `${link}: there is no such file`;
  if (anchor === undefined || !path.endsWith('.md')) return null;
  const text = file === '' ? doc.text : readFileSync(path, 'utf8');
  return anchorsOf(text).has(anchor) ? null : `${link}: there is no such heading`;
}

/** Anchors as GitHub makes them of headings. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.replace(/^ {0,3}```[\s\S]*?^ {0,3}```/gm, '').matchAll(/^#{1,6} +(.+?) *#*$/gm)];
  const anchors = headings.map(([, words = '']) =>
    words
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(anchors.map((anchor, at) => numbered(anchors, anchor, at)));
}

/** The second heading of the same words is `words-1`. */
function numbered(anchors: readonly string[], anchor: string, at: number): string {
  const before = anchors.slice(0, at).filter((other) => other === anchor).length;
  return before === 0 ? anchor : `${anchor}-${before}`;
}

function commandFaults(text: string): string[] {
  const run = [...text.matchAll(/\bnpm run (?:-{1,2}[a-z]+ )*([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  const plain = [...text.matchAll(/`npm ([a-z]+)\b/g)].map(([, name = '']) => name);
  const stages = [...text.matchAll(/--only ([a-z][\w,-]*)/g)].flatMap(([, names = '']) => names.split(','));
  return [
    ...run.filter((name) => !Object.hasOwn(scripts, name)).map((name) => `npm run ${name}: no such script`),
    ...plain.filter((name) => !NPM_ITSELF.has(name)).map((name) => `npm ${name}: no such command`),
    ...stages
      .filter((name) => name !== 'help' && !STAGES.some((stage) => stage.name === name))
      .map((name) => `--only ${name}: no such stage`),
  ];
}

/** Paths of the project that stand in code, whole or as a word of a command. */
function pathsOf(text: string): string[] {
  const blocks = [...text.matchAll(/^ {0,3}```[a-z]*\n([\s\S]*?)^ {0,3}```/gm)].map(([, code = '']) => code);
  const spans = [...text.replace(/^ {0,3}```[\s\S]*?^ {0,3}```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  const words = [...blocks, ...spans].flatMap((code) => code.split(/[\s"'()=,;]+/));
  const paths = words.map((word) => word.replace(/[.:]+$/, '').replace(/^\.\//, ''));
  return [...new Set(paths)].filter(isOfProject);
}

function isOfProject(path: string): boolean {
  if (STANDS_FOR.test(path) || path.startsWith('.')) return false;
  const [folder = '', ...rest] = path.split('/');
  return rest.length > 0 && rest.join('') !== '' && FOLDERS.includes(folder) && !isModule(path);
}

/** A module named as it is imported, without its ending. */
function isModule(path: string): boolean {
  return ['.ts', '.tsx'].some((ending) => existsSync(join(ROOT, path + ending)));
}
