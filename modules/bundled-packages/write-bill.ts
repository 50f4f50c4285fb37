import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './note-bundled.ts';

interface LockFile {
  packages: Record<string, { integrity?: string }>;
}

/** Data in the package that comes from no npm package; each licence's own words ask for the credit. */
const DATA_CREDITS = `Place names and points: GeoNames (https://www.geonames.org/), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
Names: Who's On First (https://whosonfirst.org/). Outlines and rivers: Natural Earth (https://www.naturalearthdata.com/), public domain.
Country names: Unicode CLDR, copyright Unicode, Inc., Unicode License V3 (https://www.unicode.org/license.txt).`;

/** A library that another one carries inside its files. */
interface Vendored {
  name: string;
  licence: string;
  file: string;
  version: RegExp;
}

const VENDORED: Readonly<Record<string, readonly Vendored[]>> = {
  'pdfjs-dist': [
    { name: 'core-js', licence: 'MIT', file: 'legacy/build/pdf.mjs', version: /core-js\/blob\/v([\d.]+)\/LICENSE/ },
  ],
};

/**
 * The bill of materials of a build as CycloneDX 1.6. It bears no time and no serial number, so that the same sources give the
 * same bill. The sums are those of the lock file, over the archives that were installed.
 */
export function writeBill(root: string, packages: readonly BundledPackage[]): string {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; description: string };
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'parcel-vigil',
        name: 'parcel-vigil',
        version: own.version,
        description: own.description,
        licenses: [{ license: { id: 'Apache-2.0' } }],
      },
    },
    components: packages.map((bundled) => component(bundled, lock)),
    dependencies: [{ ref: 'parcel-vigil', dependsOn: packages.map(packageUrl) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component(bundled: BundledPackage, lock: LockFile): object {
  const { name, version, licence, description, folder } = bundled;
  const place = folder.replaceAll('\\', '/').replace(/^.*?\/(?=node_modules\/)/, '');
  const integrity = lock.packages[place]?.integrity;
  if (integrity === undefined) throw new Error(`The bundled package '${place}' has no integrity in package-lock.json.`);
  const [, algorithm, sum] = /^(sha512)-(.+)$/.exec(integrity) ?? [];
  if (algorithm === undefined || sum === undefined)
    throw new Error(`'${place}' is not locked by SHA-512: ${integrity}`);
  const purl = packageUrl(bundled);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    description,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }],
    licenses: [/^[\w.-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence }],
    purl,
    ...(VENDORED[name] === undefined ? {} : { components: VENDORED[name].map((within) => vendored(within, folder)) }),
  };
}

function vendored({ name, licence, file, version }: Vendored, folder: string): object {
  const found = version.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${file} does not say which version of ${name} it holds.`);
  return {
    type: 'library',
    name,
    version: found,
    licenses: [{ license: { id: licence } }],
    purl: `pkg:npm/${name}@${found}`,
  };
}

function packageUrl({ name, version }: BundledPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The licences' own texts, package by package, as the copies that people get must hold them. */
export function licenceTexts(packages: readonly BundledPackage[]): string {
  const intro =
    'Parcel Vigil is licensed under Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0). It holds code and data of others:';
  const texts = packages.map((bundled) => {
    const { name, version, licence } = bundled;
    return `${'='.repeat(80)}\n${name} ${version} (${licence})\n\n${licenceText(bundled)}`;
  });
  return `${[intro, DATA_CREDITS, ...texts].join('\n\n')}\n`;
}

function licenceText({ name, folder, licence }: BundledPackage): string {
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .sort();
  if (files.length === 0) return `The package ${name} comes without its licence's text; it names ${licence}.`;
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
}
