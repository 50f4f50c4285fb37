import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packedData } from './scripts/packed-data.ts';
import { weighModules } from './scripts/weigh-modules.ts';

const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' };

/** A feed on this machine, for development and tests; the shipped build asks over https alone. */
const LOOPBACK = ' http://127.0.0.1:* http://localhost:*';

/** `npm run dev` opens a browser only where it can be seen; elsewhere it says which folder to load. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

// The shipped manifest asks for no host at install: hosts are optional and granted one site at a time.
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: !hasDisplay },
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: ({ browser, manifestVersion }) => ({
    plugins: [packedData(), preact({ devToolsEnabled: false }), weighModules(`${browser}-mv${manifestVersion}`)],
    build: { target: ['chrome137', 'firefox142'] },
    // PouchDB means Node's own module of that name, which no browser has.
    resolve: { alias: [{ find: /^events$/, replacement: 'events/events.js' }] },
    worker: { format: 'es', plugins: () => [packedData()] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    action: { default_title: '__MSG_extName__', default_icon: ICONS },
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    optional_permissions: ['notifications'],
    // Browsers take four suggested keys; the others are the reader's to set. With Alt the letters F, E, V, S, B, T and H open
    // Firefox's own menus on Linux and Windows, with Shift too; Chromium gives no extension N, P, W, X or Z.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_panel__' },
      'screen-selection': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_selection_menu__' },
      'keep-picture': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_desk_pictureKeep__' },
      'open-desk': { description: '__MSG_command_desk__' },
    },
    omnibox: { keyword: 'pv' },
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'policy-schema.json' } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parcel-vigil@parcel-vigil.example',
              strict_min_version: '142.0',
              // Nothing is sent unless a shared record is set up; only then, and in one question with its host, is this asked for.
              data_collection_permissions: {
                required: ['none'],
                optional: ['browsingActivity', 'websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '137', externally_connectable: { ids: [] } }),
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:${mode === 'production' ? '' : LOOPBACK}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  }),
  hooks: {
    // WXT copies the matches of runtime-registered content scripts into host_permissions; nothing may be granted at install.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.host_permissions;
    },
  },
});
