/** The report's own sheet: light alone, as paper is. Its hash stands in the report's policy. */
export const REPORT_CSS = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --pale: #f6f8fa; --mark: #ffe9a8; }
* { box-sizing: border-box; }
html { font-size: 15px; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
main { max-width: 54rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 2.2rem 0 .6rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.1rem 0 .3rem; font-size: .95rem; }
p, ul, dl, table, blockquote, pre { margin: .4rem 0; }
ul { padding-left: 1.2rem; }
li { margin: .25rem 0; }
a { color: #0b57a4; }
.lead { font-size: 1.05rem; }
.soft { color: var(--soft); font-size: .87rem; }
.made { margin: 1rem 0; padding: .6rem 0; border: solid var(--line); border-width: 1px 0; color: var(--soft); }
.made span + span::before { content: "  ·  "; white-space: pre; }
.neutral { padding: .8rem 1rem; border-left: 4px solid #57606a; background: var(--pale); }
.hash, .address { overflow-wrap: anywhere; }
.hash { font: .8rem/1.4 ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; }
table { width: 100%; border-collapse: collapse; font-size: .87rem; }
th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.date { white-space: nowrap; }
#proof .address { width: 32%; }
.contents .address:last-child, .unlisted .address:last-child { width: 24%; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0 2rem; align-items: start; }
dl.parts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
dl.parts dt { color: var(--soft); }
dl.parts dd { margin: 0; overflow-wrap: anywhere; }
.finding { margin-top: 2.2rem; padding-top: 1.2rem; border-top: 3px solid var(--ink); }
.finding h2 { margin: 0; overflow-wrap: anywhere; }
.verdict { display: inline-block; margin: .4rem .6rem .2rem 0; padding: .1rem .6rem; border: 1.5px solid var(--ink); border-radius: 1rem; font-size: .87rem; font-weight: 600; }
.verdict[data-verdict="alerted-zone"] { background: #8a2c0d; border-color: #8a2c0d; color: #fff; }
.verdict[data-verdict="ambiguous"] { border-style: dashed; }
.verdict[data-verdict="none"] { border-color: var(--line); font-weight: 400; }
pre.words { padding: .7rem .9rem; border: 1px solid var(--line); border-radius: 4px; background: var(--pale); font: .87rem/1.5 ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { padding: 0 .1em; border-bottom: 2px solid #b58100; background: var(--mark); color: inherit; font-weight: 600; }
.code { padding: 0 .2em; border: 1px dotted var(--ink); font-size: .8em; }
.review { padding-left: .8rem; border-left: 3px solid var(--line); }
.review[data-taken-back="true"] { color: var(--soft); }
.review p { margin: .15rem 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) {
  html { font-size: 14px; }
  main { padding: 1.2rem .9rem 2rem; }
  .wide { overflow-x: auto; }
  .wide table { min-width: 38rem; }
  dl.parts { grid-template-columns: 1fr; }
  dl.parts dd { margin-bottom: .3rem; }
}
@page { size: A4; margin: 18mm 16mm 20mm; }
@page { @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, "Liberation Sans", sans-serif; color: #57606a; } }
@media print {
  html { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  a { color: inherit; text-decoration: none; }
  .annex, .unlisted { break-before: page; }
  .finding { margin-top: 8mm; break-inside: auto; }
  .contents + .finding { break-before: page; margin-top: 0; border-top-width: 0; padding-top: 0; }
  h2, h3, .verdict { break-after: avoid; }
  tr, li, .review, .neutral, .finding-head, .keep { break-inside: avoid; }
  .finding-head { break-after: avoid; }
  thead { display: table-header-group; }
  .verdict, mark, .neutral, pre.words { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .to-top { display: none; }
}
`;
