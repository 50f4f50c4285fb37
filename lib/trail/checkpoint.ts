import { fromBase64, fromHex, toBase64, toHex } from './bytes.ts';
import { CHECKPOINT_ORIGIN } from './limits.ts';
import type { Checkpoint } from './types.ts';

/**
 * The text of a checkpoint as C2SP tlog-checkpoint has it: origin, number of entries, root in base64, a line each. Nobody
 * signs it: what makes it worth something is that it is kept where the one who keeps the trail cannot change it.
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${CHECKPOINT_ORIGIN}${origin}\n${size}\n${toBase64(fromHex(root))}\n`;
}

/** `null` for what is none. Extension lines and signatures that somebody added are passed over. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin = '', size = '', root = ''] = text.replaceAll('\r\n', '\n').split('\n');
  const id = origin.startsWith(CHECKPOINT_ORIGIN) ? origin.slice(CHECKPOINT_ORIGIN.length) : '';
  const hash = fromBase64(root);
  if (!/^[0-9a-f]{32}$/.test(id) || !/^(0|[1-9][0-9]{0,14})$/.test(size) || hash?.length !== 32) return null;
  return { origin: id, size: Number(size), root: toHex(hash) };
}

/** A file may hold several, one after the other with an empty line between. */
export function parseCheckpoints(text: string): Checkpoint[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return lines.flatMap((line, at) => {
    const checkpoint = line.startsWith(CHECKPOINT_ORIGIN) ? parseCheckpoint(lines.slice(at, at + 3).join('\n')) : null;
    return checkpoint === null ? [] : [checkpoint];
  });
}
