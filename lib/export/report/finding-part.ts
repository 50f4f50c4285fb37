import { type DeskFinding, type DeskReview, snapshotStretches, splitReasons } from '@/lib/desk';
import type { Reason } from '@/lib/screening';
import type { SaidExport } from '../in-language.ts';
import type { DeskExport } from '../types.ts';
import type { ExportWords } from '../words/export-words.ts';
import { zoneName } from '../zone-name.ts';
import { advisoryTitle, anchorOf } from './annex.ts';
import { momentIn } from './cover.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** One finding: what the listing says, what it came to and why, what was decided. */
export function findingPart(finding: DeskFinding, number: number, data: SaidExport, words: ExportWords): Markup {
  const { parcel, standing } = finding;
  const { report } = words;
  const { ofVerdict, beside } = splitReasons(data.say?.(parcel, finding.asOf) ?? parcel.reasons);
  const recorded = new Set(parcel.reasons.map(({ says }) => says));
  return html`<article class="finding" id="finding-${number}" data-verdict="${parcel.verdict}" data-standing="${standing.state}">
<div class="finding-head"><h2>${number}. ${lotHeading(finding, words)}</h2>
<p><span class="verdict" data-verdict="${parcel.verdict}">${words.verdict[parcel.verdict]}</span>${facts(finding, data, words)}</p>
${parts(finding, words)}</div>
${lotWords(finding, words)}
${reasons(report.reasons, ofVerdict, recorded, data, words)}
${beside.length === 0 ? NOTHING : html`${reasons(report.signs, beside, recorded, data, words)}<p class="soft">${report.signsHint}</p>`}
${decisions(finding, data, words)}
${changes(finding, data, words)}
<p class="soft">${history(finding, data, words)} <a class="to-top" href="#findings">${report.toTop}</a></p>
</article>
`;
}

/** What a finding is called. */
export function lotHeading({ parcel: { lot, title } }: DeskFinding, words: ExportWords): Markup {
  if (lot === null && title === null) return html`${words.report.nameless}`;
  const name = lot === null ? NOTHING : html`${words.column.lot} <bdi>${lot}</bdi>`;
  if (title === null) return name;
  return lot === null ? html`<bdi>${title}</bdi>` : html`${name}: <bdi>${title}</bdi>`;
}

function facts({ parcel, standing, gone }: DeskFinding, data: DeskExport, words: ExportWords): Markup {
  const said = [
    zoneName(parcel.zone, data, words.language),
    parcel.regime === null ? null : words.regime[parcel.regime],
    words.state[standing.state],
    gone ? words.report.gone : null,
  ];
  return html`${said.filter((one) => one !== null).join(' · ')}`;
}

function parts({ parcel, source, hasPicture }: DeskFinding, words: ExportWords): Markup {
  const { report } = words;
  const { carats, stones, price, seller, certificate, closes } = parcel;
  const rows: [string, string | null][] = [
    [report[source.kind], source.address],
    [words.column.pageTitle, source.title],
    [report.parts.carats, carats === null ? null : words.number(carats)],
    [report.parts.stones, stones === null ? null : words.number(stones)],
    [report.parts.price, priceWords(price, words)],
    [report.parts.seller, seller],
    [report.parts.certificate, certificate],
    [report.parts.closes, closes === null ? null : words.day(closes)],
  ];
  return html`<dl class="parts">${rows.map(([name, value]) =>
    value === null ? NOTHING : html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`,
  )}</dl>${hasPicture ? html`<p class="soft">${report.hasPicture}</p>` : NOTHING}`;
}

/** The listing's own words, and what they come to where its header says the rest. */
function priceWords(price: DeskFinding['parcel']['price'], words: ExportWords): string | null {
  if (price === null) return null;
  const { text, amount, currency, per } = price;
  const whole = `${words.money(amount, currency)}${per === null ? '' : ` / ${words.per[per]}`}`;
  return text === whole || (currency === null && per === null) ? text : `${text} (${whole})`;
}

/** The words as they were read, the evidence marked; what cannot be seen is shown by its code point. */
function lotWords({ text, textHash, parcel }: DeskFinding, words: ExportWords): Markup {
  const { report } = words;
  if (text === '') return html`<h3>${report.wordsRead}</h3><p>${report.wordsErased}</p>`;
  const stretches = snapshotStretches(text, parcel);
  const drawn = stretches.map(({ text: stretch, marked, code }) => {
    const inner = code === null ? html`${stretch}` : html`${stretch}<span class="code">${code}</span>`;
    return marked ? html`<mark>${inner}</mark>` : inner;
  });
  const hints = [
    ...(stretches.some(({ marked }) => marked) ? [report.evidenceHint] : []),
    ...(stretches.some(({ code }) => code !== null) ? [report.codes] : []),
  ];
  return html`<h3>${report.wordsRead}</h3><pre class="words" dir="auto">${drawn}</pre>
<p class="soft">${hints.join(' ')} <span class="hash">${report.sha(textHash)}</span></p>`;
}

/** `recorded`: sentences as they stand in the record, which is English. */
function reasons(
  title: string,
  all: readonly Reason[],
  recorded: ReadonlySet<string>,
  data: DeskExport,
  words: ExportWords,
): Markup {
  if (all.length === 0) return NOTHING;
  const { report, language } = words;
  const items = all.map(({ says, evidence, advisory, passage }) => {
    const quoted = evidence === null ? NOTHING : html`<br><span class="soft">${report.quoted(evidence.text)}</span>`;
    const rests =
      advisory === null
        ? NOTHING
        : html`<br><span class="soft">${report.restsOn} <a href="#${anchorOf(advisory)}">${advisoryTitle(advisory, data, language)}</a>${passage === null ? '' : `, ${passage}`}</span>`;
    const said = recorded.has(says) ? html`<span lang="en">${says}</span>` : html`${says}`;
    return html`<li>${said}${quoted}${rests}</li>`;
  });
  return html`<h3>${title}</h3><ul>${items}</ul>`;
}

function decisions(finding: DeskFinding, data: DeskExport, words: ExportWords): Markup {
  const { report } = words;
  const reviews = data.reviews.get(finding.id) ?? [];
  const takenBack = new Set(reviews.flatMap((review) => (review.kind === 'undo' ? [review.undoes] : [])));
  const { standing } = finding;
  const said = [
    ...(standing.state === 'came-back'
      ? [report.cameBack(standing.because.map((cause) => words.cause[cause]).join(', '))]
      : []),
    ...(standing.state === 'awaits-second' ? [report.awaits] : []),
  ];
  return html`<h3>${report.decisions}</h3>${
    reviews.length === 0
      ? html`<p>${report.decisionsNone}</p>`
      : html`<ul>${reviews.map((review) => reviewItem(review, takenBack.has(review.sequence), data, words))}</ul>`
  }${said.length === 0 ? NOTHING : html`<p>${said.join(' ')}</p>`}`;
}

function reviewItem(review: DeskReview, isTakenBack: boolean, data: DeskExport, words: ExportWords): Markup {
  const { report } = words;
  const when = momentIn(data, words)(review.at);
  const details =
    review.kind === 'decision'
      ? [review.reason, review.assignee === null ? '' : report.assignedTo(review.assignee), review.note]
      : [review.note];
  const shown = details.filter((detail) => detail !== '').map((detail) => html`<p><bdi>${detail}</bdi></p>`);
  return html`<li class="review" data-review="${review.kind}" data-taken-back="${String(isTakenBack)}"><p><strong>${saidOf(review, when, words)}</strong>${isTakenBack ? ` (${report.takenBack})` : ''}</p>${shown}</li>`;
}

function saidOf(review: DeskReview, when: string, words: ExportWords): string {
  const { report } = words;
  if (review.kind === 'decision') return report.decided(words.decision[review.decision], review.who, when);
  if (review.kind === 'undo') return report.undone(review.who, when);
  return report.signed(words.outcome[review.outcome], review.who, when);
}

function changes(finding: DeskFinding, data: DeskExport, words: ExportWords): Markup {
  if (finding.changes.length === 0) return NOTHING;
  const moment = momentIn(data, words);
  const items = finding.changes.map(({ at, says }) => html`<li>${moment(at)}: <span lang="en">${says}</span></li>`);
  return html`<h3>${words.report.changes}</h3><ul>${items}</ul>`;
}

function history({ firstReadAt, readAt, asOf, versions }: DeskFinding, data: DeskExport, words: ExportWords): string {
  const moment = momentIn(data, words);
  const { report } = words;
  return `${report.history(moment(firstReadAt), moment(readAt), words.day(asOf))} ${report.versions(versions.extension, versions.gazetteer, versions.advisories)}`;
}
