import { inLanguage } from '@/lib/advisories';
import type { DeskExport } from './types.ts';

/** What a zone is called; its id where no list that is at hand names it. */
export function zoneName(
  id: string | null,
  { inUse, lists }: Pick<DeskExport, 'inUse' | 'lists'>,
  language: string,
): string | null {
  if (id === null) return null;
  for (const { advisories } of [inUse, ...lists.map(({ list }) => list)]) {
    for (const { zones } of advisories) {
      const zone = zones.find((each) => each.id === id);
      if (zone !== undefined) return inLanguage(zone.name, language);
    }
  }
  return id;
}
