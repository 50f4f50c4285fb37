import type { Advisory, AdvisoryList } from '@/lib/advisories';
import type { Became } from './desk-types.ts';

/** What differs between two lists, by the ids of their advisories. */
export interface ListNews {
  come: ReadonlySet<string>;
  gone: ReadonlySet<string>;
  changed: ReadonlySet<string>;
  /** By the id of an advisory: those that came, or say something else, and withdraw or replace it. */
  enders: ReadonlyMap<string, readonly string[]>;
}

/** `before` and `after`: hashes of advisories by id; `null` where it is not known what the list before held. */
export function listNews(
  list: AdvisoryList,
  before: Readonly<Record<string, string>> | null,
  after: Readonly<Record<string, string>>,
): ListNews | null {
  if (before === null) return null;
  const come = new Set(Object.keys(after).filter((id) => !Object.hasOwn(before, id)));
  const gone = new Set(Object.keys(before).filter((id) => !Object.hasOwn(after, id)));
  const changed = new Set(Object.keys(after).filter((id) => !come.has(id) && before[id] !== after[id]));
  const enders = new Map<string, string[]>();
  for (const advisory of list.advisories) {
    if (!come.has(advisory.id) && !changed.has(advisory.id)) continue;
    for (const id of endedBy(advisory)) enders.set(id, [...(enders.get(id) ?? []), advisory.id]);
  }
  return { come, gone, changed, enders };
}

/** Which of the news have to do with a finding whose reasons name, or named, these advisories. */
export function newsAbout(named: readonly string[], news: ListNews | null): Became['by'] {
  const touching = [...new Set(named.flatMap((id) => [id, ...(news?.enders.get(id) ?? [])]))];
  const among = (ids: ReadonlySet<string> | undefined) => touching.filter((id) => ids?.has(id));
  return { come: among(news?.come), gone: among(news?.gone), changed: among(news?.changed) };
}

function endedBy({ supersedes, effects }: Advisory): string[] {
  const withdrawn = effects.flatMap((effect) => (effect.kind === 'withdraw' ? effect.advisories : []));
  return supersedes.advisory === null ? withdrawn : [supersedes.advisory, ...withdrawn];
}
