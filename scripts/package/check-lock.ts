/** The parts of `package.json` and `package-lock.json` that are checked. */
export interface PackageManifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
export interface LockFile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}
interface LockedPackage extends PackageManifest {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

/** More of them than this would be more than can be watched. */
export const MAX_RUNTIME_PACKAGES = 15;
const EXACT_VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Every fault of the lock file and the pins, as sentences; empty where there is none. */
export function lockFaults(manifest: PackageManifest, lock: LockFile): string[] {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`The lock file has version ${lock.lockfileVersion} instead of 3.`]),
    ...kinds.flatMap((kind) => pinFaults(kind, manifest[kind] ?? {}, lock)),
    ...Object.entries(lock.packages).flatMap(([place, locked]) => (place === '' ? [] : packageFaults(place, locked))),
    ...countFaults(Object.keys(manifest.dependencies ?? {}).length),
  ];
}

function pinFaults(
  kind: 'dependencies' | 'devDependencies' | 'optionalDependencies',
  pins: Record<string, string>,
  { packages }: LockFile,
): string[] {
  return Object.entries(pins).flatMap(([name, version]) => {
    if (!EXACT_VERSION.test(version)) return [`${kind}: '${name}' is pinned to '${version}' and to no exact version.`];
    if (packages['']?.[kind]?.[name] !== version)
      return [`${kind}: the lock file was not written for '${name}' ${version}.`];
    const locked = packages[`node_modules/${name}`]?.version;
    return locked === version ? [] : [`${kind}: '${name}' is pinned to ${version}; locked is ${locked ?? 'nothing'}.`];
  });
}

function packageFaults(place: string, { resolved, integrity, link, version }: LockedPackage): string[] {
  if (link) return [`${place} is a link: what it holds is locked by nothing.`];
  const faults: string[] = [];
  if (version === undefined) faults.push(`${place} has no version.`);
  if (!integrity?.startsWith('sha512-')) faults.push(`${place} has no SHA-512 integrity.`);
  // Whoever installs does so from his own registry; an address here would send him elsewhere.
  if (resolved !== undefined) faults.push(`${place} names where it was fetched from: ${resolved}`);
  return faults;
}

function countFaults(count: number): string[] {
  return count > MAX_RUNTIME_PACKAGES
    ? [`There are ${count} runtime packages; at most ${MAX_RUNTIME_PACKAGES} are agreed.`]
    : [];
}
