import { type Advisory, inLanguage, type Statement } from '@/lib/advisories';
import type { DeskFinding } from '@/lib/desk';
import type { DeskExport } from '../types.ts';
import type { ExportWords } from '../words/export-words.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** The advisories on which the reasons rest: where each stands, what it asks, and what it says against reading too much into it. */
export function annex(findings: readonly DeskFinding[], data: DeskExport, words: ExportWords): Markup {
  const ids = new Set(findings.flatMap(({ parcel }) => parcel.reasons.flatMap(({ advisory }) => advisory ?? [])));
  if (ids.size === 0) return NOTHING;
  const parts = [...ids].sort().map((id) => advisoryPart(id, data, words));
  return html`<section class="annex" id="advisories"><h2>${words.report.advisories}</h2>${parts}</section>
`;
}

function advisoryPart(id: string, data: DeskExport, words: ExportWords): Markup {
  const { report, language } = words;
  const advisory = advisoryOf(id, data);
  const title = html`<h3 id="${anchorOf(id)}">${advisoryTitle(id, data, language)}</h3>`;
  if (advisory === null) return title;
  const { earliest, latest } = advisory.date;
  const day = earliest === latest ? words.day(earliest) : `${words.day(earliest)} – ${words.day(latest)}`;
  const facts = [inLanguage(advisory.issuer.office, language), day, advisory.reference, advisory.source.title];
  return html`${title}<p class="soft">${facts.filter(Boolean).join(' · ')}</p>
<p>${inLanguage(advisory.summary, language)}</p>${statements(report.asks, advisory.asks, language)}${statements(report.adds, advisory.caveats, language)}`;
}

function statements(name: string, all: readonly Statement[], language: string): Markup {
  if (all.length === 0) return NOTHING;
  const items = all.map(
    ({ text, passage }) => html`<li>${inLanguage(text, language)}${passage === null ? '' : ` (${passage})`}</li>`,
  );
  return html`<p><strong>${name}</strong></p><ul>${items}</ul>`;
}

/** The newest text of an advisory that is at hand. */
function advisoryOf(id: string, { inUse, lists }: DeskExport): Advisory | null {
  for (const { advisories } of [inUse, ...lists.map(({ list }) => list).reverse()]) {
    const found = advisories.find((each) => each.id === id);
    if (found !== undefined) return found;
  }
  return null;
}

export function advisoryTitle(id: string, data: DeskExport, language: string): string {
  const advisory = advisoryOf(id, data);
  return advisory === null ? id : inLanguage(advisory.title, language);
}

/** Ids of advisories are of small letters, digits and hyphens; anything else gets no place to jump to of its own. */
export function anchorOf(id: string): string {
  return `advisory-${id.replace(/[^a-z0-9-]/g, '_')}`;
}
