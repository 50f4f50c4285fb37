import type { DeskFinding } from '@/lib/desk';
import { phrasesOf, reasonsIn } from '@/lib/screening/reasons-in';
import type { DeskExport } from '../types.ts';
import type { ExportWords } from '../words/export-words.ts';
import { annex } from './annex.ts';
import { cover } from './cover.ts';
import { findingPart, lotHeading } from './finding-part.ts';
import { html, Markup, NOTHING } from './markup.ts';
import { REPORT_CSS } from './report-css.ts';

/** Findings that are written between two pauses. */
const FINDINGS_AT_ONCE = 200;

/**
 * The report: one HTML file that asks nobody for anything. Its policy allows its own sheet, by hash, and nothing else; it holds
 * no script and no address to follow but places within itself.
 */
export async function writeReport(data: DeskExport, words: ExportWords, pause: () => Promise<void>): Promise<string[]> {
  const told = data.findings.filter((finding) => isTold(finding, data));
  const untold = data.findings.filter((finding) => !isTold(finding, data));
  const phrases = await phrasesOf(words.language);
  const say = phrases === null ? null : reasonsIn(phrases, data.inUse);
  const parts = [await head(words), cover(data, words), contents(told, words)];
  for (const [at, finding] of told.entries()) {
    if (at % FINDINGS_AT_ONCE === 0) await pause();
    parts.push(findingPart(finding, at + 1, { ...data, say }, words));
  }
  parts.push(unlisted(untold, words), annex(told, data, words), html`</main></body></html>\n`);
  return parts.map(({ text }) => text);
}

/** Told whole: what there was to check, and whatever somebody decided about. */
function isTold({ id, standing, parcel }: DeskFinding, { reviews }: DeskExport): boolean {
  return standing.state !== 'nothing-to-check' || parcel.verdict !== 'none' || (reviews.get(id)?.length ?? 0) > 0;
}

async function head({ language, report }: ExportWords): Promise<Markup> {
  const policy = `default-src 'none'; style-src 'sha256-${await hashOf(REPORT_CSS)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="Parcel Vigil">
<title>${report.title}</title>
<style>${new Markup(REPORT_CSS)}</style>
</head>
<body>
<main>
`;
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

function contents(findings: readonly DeskFinding[], words: ExportWords): Markup {
  const { report, column } = words;
  if (findings.length === 0) return NOTHING;
  const rows = findings.map((finding, at) => {
    const { parcel, source, standing } = finding;
    return html`<tr><td class="number">${at + 1}</td><td class="address"><a href="#finding-${at + 1}">${lotHeading(finding, words)}</a></td><td>${words.verdict[parcel.verdict]}</td><td class="number">${parcel.carats === null ? '' : words.number(parcel.carats)}</td><td>${words.state[standing.state]}</td><td class="address"><bdi>${source.name}</bdi></td></tr>
`;
  });
  const reasons = report.reasonsAre === '' ? NOTHING : html`<p class="soft">${report.reasonsAre}</p>`;
  return html`<section class="contents" id="findings"><h2>${report.contents}</h2>${reasons}
<div class="wide"><table><thead><tr><th class="number">№</th><th>${column.lot}</th><th>${column.verdict}</th><th class="number">${report.parts.carats}</th><th>${column.state}</th><th>${column.source}</th></tr></thead><tbody>
${rows}</tbody></table></div></section>
`;
}

/** Nothing to check about them: a line each, so that they can be seen to have been read. */
function unlisted(findings: readonly DeskFinding[], words: ExportWords): Markup {
  if (findings.length === 0) return NOTHING;
  const { report, column } = words;
  const rows = findings.map((finding) => {
    const { parcel, source } = finding;
    const stated = [...new Set(parcel.origin.map(({ text }) => text))].join(' | ');
    return html`<tr><td class="address">${lotHeading(finding, words)}</td><td class="address"><bdi>${stated}</bdi></td><td class="number">${parcel.carats === null ? '' : words.number(parcel.carats)}</td><td class="address"><bdi>${source.name}</bdi></td></tr>
`;
  });
  return html`<section class="unlisted" id="unlisted"><h2>${report.unlisted}</h2><p class="soft">${report.unlistedWhat}</p>
<div class="wide"><table><thead><tr><th>${column.lot}</th><th>${column.stated}</th><th class="number">${report.parts.carats}</th><th>${column.source}</th></tr></thead><tbody>
${rows}</tbody></table></div></section>
`;
}
