import { wholeOf } from '../byte-source.ts';
import { refuse } from '../problems.ts';
import type { FileReader } from '../types.ts';

/** The compound files of old Office, and of new workbooks under a password. */
export const reader: FileReader = {
  id: 'old-workbook',
  priority: 40,
  accepts: ({ latin }) => latin.startsWith('\u00d0\u00cf\u0011\u00e0'),
  read(source, { limits }) {
    return refuse(isEncryptedPackage(wholeOf(source, limits)) ? 'encrypted' : 'old-workbook');
  },
};

/** "EncryptedPackage" in UTF-16, as the directory of the compound file names it. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return name.includes('EncryptedPackage');
}
