import type { AdvisoryList } from '@/lib/advisories';
import { checkList } from '@/lib/advisories/check-list';
import { parseJson, sha256Hex } from './bytes-as-text.ts';
import { FeedError } from './feed-problem.ts';
import type { Latest } from './latest.ts';

export const listFileName = (version: number) => `list.${version}.json`;

/** The list that `named` names, wholly checked. */
export async function readList(bytes: Uint8Array<ArrayBuffer>, named: Latest['list']): Promise<AdvisoryList> {
  const file = listFileName(named.version);
  const value = parseJson(bytes);
  const version = versionIn(value);
  if (bytes.length !== named.length || (await sha256Hex(bytes)) !== named.sha256) {
    // A list of another version or length is another list; one like it with other bytes was damaged.
    const isOther = version !== null && (version !== named.version || bytes.length !== named.length);
    throw new FeedError(isOther ? 'mix' : 'corrupted', file);
  }
  if (version !== null && version !== named.version) throw new FeedError('mix', file);
  const checked = checkList(value, { absent: 'may-be-named' });
  if (!checked.ok) throw new FeedError('bad-list', `${file}, ${checked.faults.slice(0, 3).join('; ')}`);
  if (checked.value.advisories.some(({ origin }) => origin === 'local')) {
    throw new FeedError('bad-list', `${file}, a local advisory`);
  }
  return checked.value;
}

function versionIn(value: unknown): number | null {
  const version: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : null;
  return typeof version === 'number' ? version : null;
}

/**
 * Ids that are given up for good once `next` follows `before`. Throws where an advisory is missing that no entry
 * supersedes or withdraws, and where an id that was given up comes back. An entry may end an advisory that is not known
 * here: this browser may have missed the lists that held it.
 */
export function retiredIds(before: AdvisoryList, next: AdvisoryList, retired: readonly string[]): string[] {
  const file = listFileName(next.version);
  const held = new Set(next.advisories.map(({ id }) => id));
  const ended = new Set(next.advisories.flatMap(endedBy));
  const gone = before.advisories.map(({ id }) => id).filter((id) => !held.has(id));
  const lost = gone.filter((id) => !ended.has(id));
  if (lost.length > 0) throw new FeedError('lost-advisory', `${file}, ${lost.join(', ')}`);
  const reused = retired.filter((id) => held.has(id));
  if (reused.length > 0) throw new FeedError('reused-id', `${file}, ${reused.join(', ')}`);
  return [...new Set([...retired, ...gone])];
}

function endedBy({ supersedes, effects }: AdvisoryList['advisories'][number]): string[] {
  const withdrawn = effects.flatMap((effect) => (effect.kind === 'withdraw' ? effect.advisories : []));
  return supersedes.advisory === null ? withdrawn : [supersedes.advisory, ...withdrawn];
}
