import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vitest/config';
import { QUIET_FLAGS } from './scripts/drive/quiet-flags.ts';
import { packedData } from './scripts/packed-data.ts';
import { svelteFiles } from './test/browser/frameworks/svelte-plugin.ts';

// The readers and the marks in a real browser. `PV_CHROMIUM` names another executable.
const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const executablePath = process.env.PV_CHROMIUM ?? CANDIDATES.find((path) => existsSync(path));

const FLAGS = ['--no-sandbox', ...QUIET_FLAGS];

export default defineConfig({
  plugins: [packedData(), svelteFiles()],
  // Found at once: a package that is found in the middle of a run loads all pages anew.
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'vue',
      'vue/server-renderer',
      'linkedom',
      'd3-geo',
      'preact/compat',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs',
    ],
    exclude: ['svelte'],
  },
  // What Vue would warn about else.
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
      'wxt/browser': fileURLToPath(new URL('./test/browser/fake-runtime.ts', import.meta.url)),
      '#i18n': fileURLToPath(new URL('./test/ui/i18n.ts', import.meta.url)),
    },
  },
  test: {
    // What is awaited comes when it comes; a busy machine is no fault.
    expect: { poll: { timeout: 15_000, interval: 50 } },
    testTimeout: 60_000,
    // As in the other tests in a browser: what fails twice is a fault, and what was tried again is named.
    retry: 1,
    include: ['test/browser/**/*.test.ts', 'test/browser/**/*.test.tsx'],
    // The words that components draw with: the shipped ones.
    provide: {
      messages: generateChromeMessages(await parseMessagesFile('locales/en.yml')),
      soak: Boolean(process.env.PV_SOAK),
    },
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      viewport: { width: 1000, height: 700 },
      provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: FLAGS } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
