import type { DeskAdvisory } from '@/components/desk/AdvisoryWords';
import { type Advisory, type AdvisoryList, inLanguage, type Localized } from '@/lib/advisories';
import type { DeskFinding } from '@/lib/desk';

/** The advisories that a finding's reasons rest on, in the order of the list. Their own words only where a list quotes them. */
export function advisoriesOf(finding: DeskFinding, list: AdvisoryList, language: string): DeskAdvisory[] {
  const wanted = new Set(finding.parcel.reasons.map(({ advisory }) => advisory));
  return list.advisories.filter(({ id }) => wanted.has(id)).map((advisory) => cardOf(advisory, language));
}

/** Names of all zones by id. */
export function zoneNamesOf(list: AdvisoryList, language: string): Record<string, string> {
  const zones = list.advisories.flatMap((advisory) => advisory.zones);
  return Object.fromEntries(zones.reverse().map(({ id, name }) => [id, inLanguage(name, language)]));
}

function cardOf(advisory: Advisory, language: string): DeskAdvisory {
  const say = (text: Localized) => inLanguage(text, language);
  const statement = ({ text, passage }: { text: Localized; passage: string | null }) => ({ text: say(text), passage });
  return {
    id: advisory.id,
    title: say(advisory.title),
    issuer: say(advisory.issuer.office),
    issuedOn: advisory.date.earliest,
    asks: advisory.asks.map(statement),
    askedOf: advisory.askedOf.map(say),
    caveats: advisory.caveats.map(statement),
    source: { title: advisory.source.title, url: advisory.source.url },
    certainty: advisory.certainty,
    origin: advisory.origin,
    summary: say(advisory.summary),
    quotes: advisory.origin === 'bundled' ? [] : advisory.quotes,
  };
}
