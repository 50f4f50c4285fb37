import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** `X.svelte` for the browser, `X.svelte?server` for what a server runs. */
export function svelteFiles(): Plugin {
  return {
    name: 'svelte-files',
    enforce: 'pre',
    transform(code, id) {
      const file = /^(.*\.svelte)(\?server)?$/.exec(id);
      if (file === null) return null;
      const { js } = compile(code, { filename: file[1]!, generate: file[2] ? 'server' : 'client', dev: true });
      return { code: js.code, map: js.map };
    },
  };
}
