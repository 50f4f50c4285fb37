import { COMMAND_LINE_LIMITS } from '@/lib/files';
import type { WarcLimits } from '@/lib/files/warc/warc-records';

/** One page of an archive is read within the limits of any file of the command line. */
export const PAGE_LIMITS = COMMAND_LINE_LIMITS;

/** An archive may be as large as it likes, as long as it does not unpack to far more than itself. */
export function warcLimits(fileBytes: number): WarcLimits {
  const { ratio, inflatedBytes, fileBytes: recordBytes } = PAGE_LIMITS;
  return { recordBytes, unpackedBytes: Math.max(inflatedBytes, fileBytes * ratio) };
}
