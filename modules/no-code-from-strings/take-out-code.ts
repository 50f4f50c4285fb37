import type { Plugin } from 'vite';

/** One place in a library that would make code out of a string or load it from an address, and what stands there instead. */
interface TakenOut {
  file: RegExp;
  code: RegExp;
  instead: string;
}

const TAKEN_OUT: readonly TakenOut[] = [
  {
    // core-js inside pdf.js: the way to the global object in engines without `globalThis`, which our browsers all have.
    file: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/,
    code: /Function\('return this'\)\(\)/,
    instead: 'globalThis',
  },
  {
    // pdf.js loads its reading half by address; we hand it over (lib/files/pdf/open-pdf.ts).
    file: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/,
    code: /await import\((?:\s*\/\*.*\*\/)*\s*this\.workerSrc\)/,
    instead: "(() => { throw new Error('pdf.js was not given its reading half.'); })()",
  },
  {
    // Decoders of pictures for engines without WebAssembly: we read words only, with `useWasm: false`.
    file: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/,
    code: /await import\((?:\s*\/\*.*\*\/)*\s*`\$\{WasmImage\.#wasmUrl\}\$\{this\._noWasmFilename\}`\)/,
    instead: "(() => { throw new Error('Pictures are not decoded here.'); })()",
  },
  {
    // PouchDB would run filters and views that a server keeps as words; we ask for neither.
    file: /[\\/]pouchdb-browser[\\/]lib[\\/]index\.es\.js$/,
    code: /return Function\.apply\(null, keys\)\.apply\(null, values\);/,
    instead: "throw new Error('Functions that a server keeps are not run here.');",
  },
];

/** A library that no longer holds what is taken out stops the build: somebody must look at its new version. */
export function noCodeFromStrings(): Plugin {
  return {
    name: 'parcel-vigil-no-code-from-strings',
    transform(code, id) {
      const path = id.replace(/\?.*$/, '');
      const wanted = TAKEN_OUT.filter(({ file }) => file.test(path));
      if (wanted.length === 0) return null;
      return { code: wanted.reduce((text, what) => replaceOnce(text, what, path), code), map: null };
    },
  };
}

function replaceOnce(text: string, { code, instead }: TakenOut, path: string): string {
  const found = text.match(new RegExp(code, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`${path} holds ${code} ${found} times instead of once: look at its new version.`);
  return text.replace(code, () => instead);
}
