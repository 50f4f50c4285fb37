import { hashOfEntry } from './append-entries.ts';
import { toHex } from './bytes.ts';
import { NO_HASH } from './limits.ts';
import type { ReadLine } from './read-export.ts';
import type { Sha256 } from './types.ts';

/** The first entry that does not hold, and what is wrong with it. */
export interface BadEntry {
  sequence: number;
  /** Where it stands in the file. */
  at: number;
  /** What is the matter, one sentence. */
  says: string;
}

/** Hash of each entry as it stands in the file, whatever the file says that it is. */
export function hashesOf(lines: readonly ReadLine[]): Promise<Sha256[]> {
  return Promise.all(lines.map(async ({ line }) => toHex(await hashOfEntry(line.entry))));
}

/** Follows the chain from its first entry. Every entry before the one that is named holds. */
export function findFirstBad(lines: readonly ReadLine[], hashes: readonly Sha256[]): BadEntry | null {
  const chain = { lines, hashes };
  for (let at = 0; at < lines.length; at++) {
    const bad = wrongOrder(chain, at) ?? wrongForm(chain, at) ?? wrongLink(chain, at) ?? wrongHash(chain, at);
    if (bad !== null) return bad;
  }
  return null;
}

interface Chain {
  lines: readonly ReadLine[];
  hashes: readonly Sha256[];
}

function bad({ lines }: Chain, at: number, says: string): BadEntry {
  const { line, at: place } = lines[at]!;
  return { sequence: line.entry.sequence, at: place, says };
}

function wrongOrder(chain: Chain, at: number): BadEntry | null {
  const { sequence } = chain.lines[at]!.line.entry;
  if (sequence === at) return null;
  if (isInsertedBefore(chain, at)) return inserted(chain, at - 1);
  if (sequence < at) return bad(chain, at, `Entry ${sequence} stands a second time where entry ${at} belongs.`);
  const isLater = chain.lines.some(({ line }, other) => other > at && line.entry.sequence === at);
  return isLater
    ? bad(chain, at, `Entry ${sequence} stands where entry ${at} belongs: entries were swapped.`)
    : { ...bad(chain, at, `Entry ${at} is missing: entry ${sequence} stands in its place.`), sequence: at };
}

function wrongForm(chain: Chain, at: number): BadEntry | null {
  const { fault } = chain.lines[at]!;
  return fault === null ? null : bad(chain, at, `Entry ${at} is not of the form of an entry (${fault}).`);
}

function wrongHash(chain: Chain, at: number): BadEntry | null {
  if (chain.lines[at]!.line.hash === chain.hashes[at]) return null;
  return bad(chain, at, `Entry ${at} was changed: it does not give the hash that stands beside it.`);
}

/** The entry does not name the one before it: which of the two is wrong, the entries around them tell. */
function wrongLink(chain: Chain, at: number): BadEntry | null {
  if (isLinked(chain, at, at - 1)) return null;
  if (isInsertedBefore(chain, at)) return inserted(chain, at - 1);
  const isHeldByNext = at + 1 < chain.lines.length && isLinked(chain, at + 1, at);
  const isLast = at + 1 === chain.lines.length;
  const isOwnHashRight = chain.lines[at]!.line.hash === chain.hashes[at];
  if (at > 0 && isOwnHashRight && (isHeldByNext || isLast)) {
    return bad(chain, at - 1, `Entry ${at - 1} was changed: entry ${at} was chained to other content.`);
  }
  return bad(chain, at, `Entry ${at} was changed: it is not chained to entry ${at - 1}.`);
}

/** The entry is chained to the one before the last: something was put in between. */
function isInsertedBefore(chain: Chain, at: number): boolean {
  return at > 0 && isLinked(chain, at, at - 2);
}

function inserted(chain: Chain, at: number): BadEntry {
  return bad(chain, at, `Entry ${chain.lines[at]!.line.entry.sequence} was inserted: nothing is chained to it.`);
}

function isLinked({ lines, hashes }: Chain, at: number, to: number): boolean {
  return to >= -1 && lines[at]!.line.entry.previous === (to === -1 ? NO_HASH : hashes[to]);
}
