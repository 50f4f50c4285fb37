import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `PV_BUILDS` names another folder of builds, for whoever tests one while another is made.
const OUTPUT = process.env.PV_BUILDS ?? fileURLToPath(new URL('../../.output', import.meta.url));

/**
 * A public key for test copies alone: it keeps the extension's id the same over loads. A store refuses a package with a
 * key, so the shipped manifest has none.
 */
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvxVkmvtK5jMCIoSqH/YqLJMlSkNtba06u+dMFdFwXBCmEWnbHMmBvglo6h7qWr8Lzww+xM9SnP/s7UKf5c0aV2vu/oM2HaV01ZBmIFM2Fcft+Zw60nu/4qq5H+EuHAxjZFwhJ4XWcGx+wARKxceiAlFV2WOGJtLjXIi/osFWsShb78bRgcPHfyaiTCQlUuNclFYQ1+S6sTu7eTpM7TkksSgKVH5U8hDSUZJmywEDSQ/Pv3dZXdIQ34qD/VTk4a8DURcJha7bqfUvGLUQdXdtOjWV3vkd2/ImwGeTYmVv/DjrND4CVFUjzE7KP5/lNWUP/mc25ukIieM5JregL1zZAwIDAQAB';

/** A manifest as the build wrote it. */
export type Manifest = Record<string, unknown>;

export interface BuildCopy {
  folder: string;
  /** Writes the manifest anew: as shipped, or with hosts granted at install. Load the copy again after it. */
  writeManifest(hostPermissions: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

/** A copy of the built extension outside the project, with the test key; everything else is as shipped, but for what a test changes. */
export async function copyBuild(
  build: 'chrome-mv3' | 'firefox-mv3',
  change: (shipped: Manifest) => Manifest = (shipped) => shipped,
): Promise<BuildCopy> {
  const source = join(OUTPUT, build);
  if (!existsSync(join(source, 'manifest.json')))
    throw new Error(`There is no build in ${source}; run npm run build first.`);
  const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-build-'));
  await cp(source, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const shipped = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  return {
    folder,
    async writeManifest(hostPermissions) {
      const manifest: Manifest = { key: TEST_KEY, ...change(shipped) };
      if (hostPermissions.length > 0) manifest.host_permissions = hostPermissions;
      await writeFile(path, JSON.stringify(manifest));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
