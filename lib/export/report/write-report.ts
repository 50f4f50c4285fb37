import type { DeskFinding } from '@/lib/desk';
import { inLanguage, type SaidExport } from '../in-language.ts';
import type { DeskExport } from '../types.ts';
import type { ExportWords } from '../words/export-words.ts';
import { annex } from './annex.ts';
import { cover } from './cover.ts';
import { findingPart, lotHeading } from './finding-part.ts';
import { html, Markup, NOTHING } from './markup.ts';
import { REPORT_CSS } from './report-css.ts';

/** Parts that are written between two pauses, and rows of a table in one part. */
const PARTS_AT_ONCE = 20;
const ROWS_OF_A_PART = 100;

/**
 * The report: one HTML file that asks nobody for anything. Its policy allows its own sheet, by hash, and nothing else; it holds
 * no script and no address to follow but places within itself.
 */
export async function writeReport(data: DeskExport, words: ExportWords, pause: () => Promise<void>): Promise<string[]> {
  const said = await inLanguage(data, words.language);
  const texts = [(await head(words)).text];
  for (const part of body(said, words)) {
    texts.push(part.text);
    if (texts.length % PARTS_AT_ONCE === 0) await pause();
  }
  return texts;
}

function* body(data: SaidExport, words: ExportWords): Iterable<Markup> {
  const told = data.findings.filter((finding) => isTold(finding, data));
  const untold = data.findings.filter((finding) => !isTold(finding, data));
  yield cover(data, words);
  yield* contents(told, words);
  for (const [at, finding] of told.entries()) yield findingPart(finding, at + 1, data, words);
  yield* unlisted(untold, words);
  yield annex(told, data, words);
  yield html`</main></body></html>\n`;
}

/** The rows of a long table, many in one part. */
function* rowParts(
  findings: readonly DeskFinding[],
  row: (finding: DeskFinding, at: number) => Markup,
): Iterable<Markup> {
  for (let first = 0; first < findings.length; first += ROWS_OF_A_PART) {
    const rows = findings.slice(first, first + ROWS_OF_A_PART);
    yield html`${rows.map((finding, index) => row(finding, first + index))}`;
  }
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

function* contents(findings: readonly DeskFinding[], words: ExportWords): Iterable<Markup> {
  const { report, column } = words;
  if (findings.length === 0) return;
  const reasons = report.reasonsAre === '' ? NOTHING : html`<p class="soft">${report.reasonsAre}</p>`;
  yield html`<section class="contents" id="findings"><h2>${report.contents}</h2>${reasons}
<div class="wide" tabindex="0" role="region" aria-label="${report.contents}"><table><thead><tr><th class="number">№</th><th>${column.lot}</th><th>${column.verdict}</th><th class="number">${report.parts.carats}</th><th>${column.state}</th><th>${column.source}</th></tr></thead><tbody>
`;
  yield* rowParts(findings, (finding, at) => {
    const { parcel, source, standing } = finding;
    return html`<tr><td class="number">${at + 1}</td><td class="address"><a href="#finding-${at + 1}">${lotHeading(finding, words)}</a></td><td>${words.verdict[parcel.verdict]}</td><td class="number">${parcel.carats === null ? '' : words.number(parcel.carats)}</td><td>${words.state[standing.state]}</td><td class="address"><bdi>${source.name}</bdi></td></tr>
`;
  });
  yield html`</tbody></table></div></section>
`;
}

/** Nothing to check about them: a line each, so that they can be seen to have been read. */
function* unlisted(findings: readonly DeskFinding[], words: ExportWords): Iterable<Markup> {
  if (findings.length === 0) return;
  const { report, column } = words;
  yield html`<section class="unlisted" id="unlisted"><h2>${report.unlisted}</h2><p class="soft">${report.unlistedWhat}</p>
<div class="wide" tabindex="0" role="region" aria-label="${report.unlisted}"><table><thead><tr><th>${column.lot}</th><th>${column.stated}</th><th class="number">${report.parts.carats}</th><th>${column.source}</th></tr></thead><tbody>
`;
  yield* rowParts(findings, (finding) => {
    const { parcel, source } = finding;
    const stated = [...new Set(parcel.origin.map(({ text }) => text))].join(' | ');
    return html`<tr><td class="address">${lotHeading(finding, words)}</td><td class="address"><bdi>${stated}</bdi></td><td class="number">${parcel.carats === null ? '' : words.number(parcel.carats)}</td><td class="address"><bdi>${source.name}</bdi></td></tr>
`;
  });
  yield html`</tbody></table></div></section>
`;
}
