import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProcess } from './run-process.ts';

/** A browser on this machine. */
export interface InstalledBrowser {
  path: string;
  /** Google Chrome or Microsoft Edge: these take an unpacked extension by the protocol only. */
  isBranded: boolean;
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const BRANDED_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const CHROMIUM_PATHS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];
const BRANDED_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Chromium where there is one, else Chrome or Edge; `PV_CHROMIUM` names another. */
export function findChromium(): InstalledBrowser | null {
  const named = process.env.PV_CHROMIUM;
  if (named) return { path: named, isBranded: /chrome(?!.*chromium)|edge/i.test(named) };
  const plain = firstOf(CHROMIUM_NAMES, CHROMIUM_PATHS);
  if (plain !== null) return { path: plain, isBranded: false };
  const branded = firstOf(BRANDED_NAMES, BRANDED_PATHS);
  return branded === null ? null : { path: branded, isBranded: true };
}

/** `PV_FIREFOX` names another. */
export function findFirefox(): InstalledBrowser | null {
  const path = process.env.PV_FIREFOX || firstOf(FIREFOX_NAMES, FIREFOX_PATHS);
  return path === null ? null : { path, isBranded: false };
}

function firstOf(names: readonly string[], paths: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  // node_modules/.bin holds programs of the same names that are no browsers.
  const inPath = names.flatMap((name) =>
    folders.filter((folder) => !folder.includes('node_modules')).map((folder) => join(folder, name)),
  );
  return [...inPath, ...paths].find((path) => existsSync(path)) ?? null;
}

/** The web server that the feed is tested with; `PV_NGINX` names another. */
export function findNginx(): string | null {
  // Outside the path of an ordinary user on Debian.
  return process.env.PV_NGINX || firstOf(['nginx'], ['/usr/sbin/nginx', '/usr/local/sbin/nginx']);
}

/** The server of the queue that an archive is screened over; `PV_REDIS_SERVER` names another. */
export function findRedisServer(): string | null {
  return process.env.PV_REDIS_SERVER || firstOf(['redis-server', 'valkey-server'], []);
}

/** GNU parallel, one of the engines that stream lines; `PV_PARALLEL` names another. */
export function findParallel(): string | null {
  return process.env.PV_PARALLEL || firstOf(['parallel'], []);
}

/** The spreadsheet program that reads our tables back; `PV_SOFFICE` names another. */
export function findOffice(): string | null {
  const places = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return process.env.PV_SOFFICE || firstOf(['soffice', 'libreoffice'], places);
}

/**
 * Debian's Chromium comes in English alone, whatever language it is asked for, and so shows an extension in English; its
 * other languages are a package apart. Elsewhere a browser brings them along.
 */
export function findChromiumLanguages(): string | null {
  const language = '/usr/lib/chromium/locales/fr.pak';
  if (process.env.PV_CHROMIUM || !existsSync('/usr/bin/apt-get')) return findChromium()?.path ?? null;
  return existsSync(language) ? language : null;
}

/** The Debian package of a program that tests drive: a browser, a server, an engine that streams lines. */
export type BrowserPackage = 'chromium' | 'firefox-esr' | OtherPackage;
type OtherPackage = 'chromium-l10n' | 'nginx-light' | 'redis-server' | 'parallel' | 'libreoffice-calc-nogui';

const OTHER_PROGRAMS: Record<OtherPackage, { title: string; brew: string; variable: string }> = {
  'chromium-l10n': { title: 'package of Chromium’s languages', brew: '--cask chromium', variable: 'PV_CHROMIUM' },
  'nginx-light': { title: 'nginx', brew: 'nginx', variable: 'PV_NGINX' },
  'redis-server': { title: 'Redis', brew: 'redis', variable: 'PV_REDIS_SERVER' },
  parallel: { title: 'GNU parallel', brew: 'parallel', variable: 'PV_PARALLEL' },
  'libreoffice-calc-nogui': { title: 'LibreOffice', brew: '--cask libreoffice', variable: 'PV_SOFFICE' },
};

/** True for what is no browser, and is asked for also where the browsers are left out. */
export function isOtherProgram(name: BrowserPackage): name is OtherPackage {
  return name in OTHER_PROGRAMS;
}

const FINDERS: Record<BrowserPackage, () => unknown> = {
  chromium: findChromium,
  'firefox-esr': findFirefox,
  'chromium-l10n': findChromiumLanguages,
  'nginx-light': findNginx,
  'redis-server': findRedisServer,
  parallel: findParallel,
  'libreoffice-calc-nogui': findOffice,
};

/** One sentence on how to get a browser, or another program, here. */
export function installHint(name: BrowserPackage): string {
  if (isOtherProgram(name)) {
    const { title, brew, variable } = OTHER_PROGRAMS[name];
    if (process.platform === 'darwin') return `No ${title} was found. Install one with: brew install ${brew}`;
    if (process.platform === 'win32') return `No ${title} was found. Name one with ${variable}`;
    return `No ${title} was found. On Debian or Ubuntu install one with: sudo apt-get install ${name}`;
  }
  const program = name === 'chromium' ? 'Chromium' : 'Firefox';
  if (process.platform === 'darwin')
    return `No ${program} was found. Install one with: brew install --cask ${program.toLowerCase()}`;
  if (process.platform === 'win32')
    return `No ${program} was found. Install one with: winget install ${name === 'chromium' ? 'Hibbiki.Chromium' : 'Mozilla.Firefox'}`;
  return `No ${program} was found. On Debian or Ubuntu install one with: sudo apt-get install ${name}`;
}

/**
 * Makes sure that browsers are there: on Debian or Ubuntu as root the missing packages are installed, after saying so.
 * Returns the ones that are still missing.
 */
export async function ensureBrowsers(names: readonly BrowserPackage[]): Promise<BrowserPackage[]> {
  const missing = names.filter((name) => FINDERS[name]() === null);
  if (missing.length === 0 || !canInstall()) return missing;
  console.log(`Installing the Debian packages ${missing.join(' and ')}, which are missing here (apt-get install).`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runProcess('apt-get', ['update'], { env, timeoutSeconds: 300 });
  // One by one: a package that this machine's sources do not have takes no other with it.
  for (const name of missing) {
    const install = await runProcess('apt-get', ['install', '-y', '--no-install-recommends', name], {
      env,
      timeoutSeconds: 900,
    });
    if (install.status === 0) continue;
    console.log(`Installing ${name} failed:\n${lastLines(update.output, 5)}\n${lastLines(install.output, 15)}`);
  }
  return missing.filter((name) => FINDERS[name]() === null);
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
