import type { DeskAdvisory } from '@/components/desk/AdvisoryWords';
import { type AdvisoryList, inLanguage } from '@/lib/advisories';
import type { DeskFinding } from '@/lib/desk';
import type { IsoDate } from '@/lib/gazetteer';
import { cardOf, quotesOf } from '@/lib/page/advisory-cards';

/** The advisories that a finding's reasons rest on, in the order of the list. Their own words only where a list quotes them. */
export function advisoriesOf(
  finding: DeskFinding,
  list: AdvisoryList,
  language: string,
  today: IsoDate,
): DeskAdvisory[] {
  const wanted = new Set(finding.parcel.reasons.map(({ advisory }) => advisory));
  return list.advisories
    .filter(({ id }) => wanted.has(id))
    .map((advisory) => ({
      ...cardOf(advisory, language),
      summary: inLanguage(advisory.summary, language),
      quotes: advisory.origin === 'bundled' ? [] : quotesOf(advisory, today),
    }));
}

/** Names of all zones by id. */
export function zoneNamesOf(list: AdvisoryList, language: string): Record<string, string> {
  const zones = list.advisories.flatMap((advisory) => advisory.zones);
  return Object.fromEntries(zones.reverse().map(({ id, name }) => [id, inLanguage(name, language)]));
}
