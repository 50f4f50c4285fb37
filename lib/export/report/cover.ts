import type { DeskFinding } from '@/lib/desk';
import { STANDING_STATES } from '@/lib/desk';
import { VERDICTS_BY_STRENGTH } from '@/lib/screening';
import { DECISIONS } from '@/lib/trail';
import { REPORT_READINGS } from '../limits.ts';
import type { DeskExport, RecordedReading } from '../types.ts';
import type { ExportWords } from '../words/export-words.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { readingsInScope, scopeLines } from './scope.ts';

/** What the report is about: scope, period, counts, lists, and what was read. */
export function cover(data: DeskExport, words: ExportWords): Markup {
  const { report } = words;
  const moment = momentIn(data, words);
  return html`<header class="cover">
<h1>${report.title}</h1>
<p class="lead">${report.what}</p>
<p class="made"><span>${report.made(moment(data.madeAt))}</span><span>${report.madeWith(data.extensionVersion)}</span>${
    data.origin === null ? NOTHING : html`<span class="hash">${report.record(data.origin)}</span>`
  }</p>
<p class="neutral">${report.neutral}</p>
${scope(data, words)}
${period(data, words)}
${counts(data.findings, words)}
${lists(data, words)}
${proof(data, words)}
</header>
`;
}

function scope(data: DeskExport, words: ExportWords): Markup {
  const { report, count } = words;
  const lines = scopeLines(data, words);
  const shown = count('findings', data.findings.length);
  const isAll = lines.length === 0 && data.findings.length === data.of;
  return html`<section id="scope"><h2>${report.scope}</h2>
<p>${isAll ? report.scopeAll(shown) : report.scopePart(shown, words.number(data.of))}</p>${
    lines.length === 0
      ? NOTHING
      : html`<p class="soft">${report.chosenBy}</p><dl class="parts">${lines.map(
          ({ name, chosen }) => html`<dt>${name}</dt><dd>${chosen}</dd>`,
        )}</dl>`
  }
</section>`;
}

function period({ findings, ...data }: DeskExport, words: ExportWords): Markup {
  if (findings.length === 0 && readingsInScope(data).length === 0) return NOTHING;
  const { report } = words;
  const readings = readingsInScope(data);
  const read = [
    ...findings.flatMap(({ firstReadAt, readAt }) => [firstReadAt, readAt]),
    ...readings.map(({ at }) => at),
  ];
  const days = [...findings.map(({ asOf }) => asOf), ...readings.map(({ asOf }) => asOf)];
  const moment = momentIn(data, words);
  return html`<section id="period"><h2>${report.period}</h2>
<p>${report.readFrom(moment(least(read)), moment(most(read)))} ${report.judgedAsOf(words.day(least(days)), words.day(most(days)))}</p>
</section>`;
}

function counts(findings: readonly DeskFinding[], words: ExportWords): Markup {
  const { report } = words;
  const tally = (name: string, rows: readonly (readonly [label: string, number: number])[]) =>
    html`<table class="keep"><thead><tr><th>${name}</th><th class="number">${words.number(findings.length)}</th></tr></thead><tbody>${rows
      .filter(([, number]) => number > 0)
      .map(
        ([label, number]) => html`<tr><td>${label}</td><td class="number">${words.number(number)}</td></tr>`,
      )}</tbody></table>`;
  const of = (is: (finding: DeskFinding) => boolean) => findings.filter(is).length;
  const decisionOf = ({ standing }: DeskFinding) =>
    standing.state === 'decided' || standing.state === 'awaits-second' ? standing.last.decision : null;
  return html`<section id="counts"><h2>${report.counts}</h2><div class="counts">
${tally(
  report.byVerdict,
  VERDICTS_BY_STRENGTH.map((verdict) => [words.verdict[verdict], of(({ parcel }) => parcel.verdict === verdict)]),
)}
${tally(
  report.byState,
  STANDING_STATES.map((state) => [words.state[state], of(({ standing }) => standing.state === state)]),
)}
${tally(report.byDecision, [
  ...DECISIONS.map(
    (decision) => [words.decision[decision], of((finding) => decisionOf(finding) === decision)] as const,
  ),
  [report.noDecision, of((finding) => decisionOf(finding) === null)],
])}
</div></section>`;
}

function lists(data: DeskExport, words: ExportWords): Markup {
  const { report } = words;
  const moment = momentIn(data, words);
  const used = data.lists.map(({ sha256, list, firstUsedAt }) => {
    const isInUse = list.version === data.inUse.version && list.issued === data.inUse.issued;
    const facts = [
      report.listLine(String(list.version), words.day(list.issued)),
      words.count('advisories', list.advisories.length),
      report.firstUsed(moment(firstUsedAt)),
      ...(isInUse ? [report.inUse] : []),
    ];
    return html`<li data-list="${sha256}">${facts.join(' · ')}<br><span class="hash">SHA-256 ${sha256}</span></li>`;
  });
  return html`<section id="lists"><h2>${report.lists}</h2>${
    used.length === 0 ? html`<p>${report.listsNone}</p>` : html`<ul>${used}</ul>`
  }</section>`;
}

function proof(data: DeskExport, words: ExportWords): Markup {
  const { report, count } = words;
  const readings = readingsInScope(data);
  const left = Math.max(0, readings.length - REPORT_READINGS);
  const places = (kind: string) =>
    new Set(readings.filter(({ source }) => source.kind === kind).map(({ source }) => source.address)).size;
  const lots = readings.reduce((sum, reading) => sum + reading.counts.listings, 0);
  const sum = report.proofSum(
    count('pages', places('page')),
    count('files', places('file')),
    count('readings', readings.length),
    count('lots', lots),
  );
  const [source, at, asOf, read, unread, found, list] = report.proofHead;
  return html`<section id="proof"><h2>${report.proof}</h2>
<p class="soft">${report.proofWhat}</p>${
    readings.length === 0
      ? html`<p>${report.proofNone}</p>`
      : html`<p>${sum}</p>${left === 0 ? NOTHING : html`<p>${report.proofLeft(count('readings', left))}</p>`}
<div class="wide" tabindex="0" role="region" aria-label="${report.proof}"><table><thead><tr><th>${source}</th><th>${at}</th><th>${asOf}</th><th class="number">${read}</th><th class="number">${unread}</th><th class="number">${found}</th><th>${list}</th></tr></thead><tbody>
${readings.slice(left).map((reading) => readingRow(reading, data, words))}</tbody></table></div>`
  }
</section>`;
}

function readingRow(reading: RecordedReading, data: DeskExport, words: ExportWords): Markup {
  const { counts, source, at, asOf, partRead, advisories, list } = reading;
  const { byVerdict, read, unread } = counts;
  const found = read - (byVerdict.none ?? 0);
  const alerted = byVerdict['alerted-zone'] ?? 0;
  const remark =
    alerted > 0 ? html`<br><span class="soft">${words.report.ofWhich(words.number(alerted))}</span>` : NOTHING;
  const part = partRead ? html`<br><span class="soft">${words.report.partRead}</span>` : NOTHING;
  return html`<tr data-reading="${reading.sequence}"><td class="address"><bdi>${source.address}</bdi>${part}</td><td class="date">${words.shortMoment(at, data.minutesBehindUtc(at))}</td><td class="date">${words.shortDay(asOf)}</td><td class="number">${words.number(read)}</td><td class="number">${words.number(unread)}</td><td class="number">${words.number(found)}${remark}</td><td>${advisories}<br><span class="hash">${list.slice(0, 8)}</span></td></tr>
`;
}

/** An instant as the reader's own clock has it. */
export function momentIn(data: Pick<DeskExport, 'minutesBehindUtc'>, words: ExportWords): (instant: string) => string {
  return (instant) => words.moment(instant, data.minutesBehindUtc(instant));
}

function least(values: readonly string[]): string {
  return [...values].sort()[0]!;
}

function most(values: readonly string[]): string {
  return [...values].sort().at(-1)!;
}
