import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { highlightRules } from '@/lib/page/highlight-rules';
import type { Answer, FrameReport, MessageName } from '@/lib/page/messages';
import { unpackReport } from '@/lib/page/pack-report';
import { PageScript } from '@/lib/page/page-script';
import type { RuleScope } from '@/lib/page/rule-scope';
import { ENGLISH } from './english.ts';
import { until } from './our-root.ts';

/** The page script on the test's own document, with a background that answers from here. */
export interface StartedPage {
  script: PageScript;
  reports: FrameReport[];
  asked: MessageName[];
  /** Set false: the extension is switched off. */
  extension: { isThere: boolean; advisories: AdvisoryList | null };
  stop(): void;
}

let abort: AbortController | null = null;

/** The rules that paint, which the background would insert out of the page's sight. */
export const insertedRules: CSSStyleSheet[] = [];

function insertRules({ scopes }: { scopes: RuleScope[] | null }): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(scopes));
  insertedRules.push(sheet);
  document.adoptedStyleSheets = [...insertedRules];
}

export function startPage(
  given: { isTopFrame?: boolean; advisories?: AdvisoryList | null; refusesRules?: number } = {},
): StartedPage {
  stopPage();
  const own = new AbortController();
  abort = own;
  const reports: FrameReport[] = [];
  const asked: MessageName[] = [];
  const advisories = given.advisories === undefined ? bundledList() : given.advisories;
  const extension = { isThere: true, advisories };
  let refusals = given.refusesRules ?? 0;
  const answerTo = (name: MessageName, payload: unknown): Answer => {
    asked.push(name);
    if (name === 'insert-highlight-rules' && refusals > 0) {
      refusals -= 1;
      return { ok: false, error: 'No rules.' };
    }
    if (name === 'report') reports.push(unpackReport(JSON.parse(JSON.stringify(payload))) as FrameReport);
    if (name === 'insert-highlight-rules') insertRules(payload as { scopes: RuleScope[] | null });
    if (name !== 'get-advisories') return { ok: true, value: null };
    return extension.advisories ? { ok: true, value: extension.advisories } : { ok: false, error: 'No list.' };
  };
  const script = new PageScript(
    {
      page: document,
      isTopFrame: given.isTopFrame ?? true,
      ask: (name, payload) => Promise.resolve(answerTo(name, payload) as never),
      isExtensionThere: () => extension.isThere,
      words: ENGLISH,
      stop: () => own.abort(),
      lastRound: 0,
    },
    own.signal,
  );
  script.start();
  return { script, reports, asked, extension, stop: () => own.abort() };
}

export function stopPage(): void {
  abort?.abort();
  insertedRules.length = 0;
  document.adoptedStyleSheets = [];
  abort = null;
}

/** The words that a verdict's highlight paints now. */
export function painted(name: string): string[] {
  return [...(CSS.highlights.get(`parcel-vigil-${name}`) ?? [])].map(String).filter((words) => words !== '');
}

export async function reported(
  page: StartedPage,
  state: FrameReport['state'],
  listings?: number,
): Promise<FrameReport> {
  const isIt = (report: FrameReport | undefined) =>
    report?.state === state && (listings === undefined || report.counts.listings === listings);
  await until(
    () => isIt(page.reports.at(-1)),
    `a report "${state}" of ${listings ?? 'any'} lots, not ${JSON.stringify(page.reports.at(-1)?.counts)}`,
  );
  return page.reports.at(-1)!;
}

/** A tender sheet: one origin a row. */
export function tender(...origins: string[]): string {
  const rows = origins.map((origin, index) => row(index + 1, origin)).join('');
  return `<h1>Tender of rough diamonds</h1><table id="sheet" style="margin:20px 60px"><thead><tr><th>Lot No</th>
    <th>Description</th><th>Stones</th><th>Carats</th><th>Country of origin</th><th>Price USD</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}

export function row(lot: number, origin: string): string {
  return `<tr id="lot${lot}"><td>${lot}</td><td>Rough diamonds, mixed sizes</td><td>${lot + 20}</td><td>${lot}.25</td>
    <td class="origin">${origin}</td><td>1,200</td></tr>`;
}

export const BRIA = 'Bria, Central African Republic';
