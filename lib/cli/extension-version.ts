import { version } from '@/package.json';

/** Version of the extension that this command line belongs to. */
export const EXTENSION_VERSION: string = version;
