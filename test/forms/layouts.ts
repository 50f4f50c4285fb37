import type { Sheet } from './sheet.ts';

/** One way in which sites and sheets draw lots; `groups: false` where a heading can't stand within it. */
export interface Layout {
  draw(sheet: Sheet): string;
  groups?: false;
}

const all = <T>(items: readonly T[], draw: (item: T, at: number) => string): string => items.map(draw).join('');
const row = (values: readonly string[], tag = 'td'): string =>
  `<tr>${all(values, (value) => `<${tag}>${value}</${tag}>`)}</tr>`;

function across({ line, heads }: Sheet, at: 'over' | 'in'): string {
  return line?.at === at ? `<tr><td colspan="${heads.length}">${line.text}</td></tr>` : '';
}

function table(sheet: Sheet, head: string, body: string, before = ''): string {
  return `<table>${across(sheet, 'over')}${before}${head}${across(sheet, 'in')}${body}</table>`;
}

const bodyOf = ({ rows }: Sheet): string => all(rows, (values) => row(values));

/** A heading of its own over boxes that are no table. */
const headed = ({ line }: Sheet, body: string): string => (line ? `<h3>${line.text}</h3>` : '') + body;

/** Boxes of their own, one for each lot. */
const eachLot = (sheet: Sheet, draw: (values: string[]) => string): string => headed(sheet, all(sheet.rows, draw));

/** Label and value of all but the lot's number. */
const pairs = ({ heads }: Sheet, values: readonly string[]): [label: string, value: string][] =>
  heads.slice(1).map((head, at) => [head, values[at + 1]!]);

const lotName = ({ heads }: Sheet, values: readonly string[]): string => `${heads[0]} ${values[0]}`;

function valueAt({ columns }: Sheet, values: readonly string[], column: Sheet['columns'][number]): string {
  return values[columns.indexOf(column)] ?? '';
}

/** "41 stones", "88.20 ct" and the origin with its label where there is one. */
function told(sheet: Sheet, values: readonly string[]): string[] {
  const { units, labels } = sheet.words;
  const origin = valueAt(sheet, values, 'origin');
  return [
    valueAt(sheet, values, 'description'),
    `${valueAt(sheet, values, 'stones')} ${units.stones}`,
    `${valueAt(sheet, values, 'carats')} ${units.carats}`,
    ...(origin === '' ? [] : [`${labels.origin}: ${origin}`]),
  ];
}

const total = (sheet: Sheet, word: string): string =>
  row(sheet.columns.map((column) => (column === 'lot' ? word : column === 'carats' ? '1,144.17' : '')));

function lines({ line }: Sheet, head: string, body: readonly string[]): string {
  const over = line?.at === 'over' ? [line.text] : [];
  const within = line?.at === 'in' ? [line.text] : [];
  return `<pre>${[...over, head, ...within, ...body].join('\n')}</pre>`;
}

function padded({ heads, rows }: Sheet): string[] {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((values) => values[at]!.length)) + 3);
  return [heads, ...rows].map((values) => values.map((value, at) => value.padEnd(widths[at]!)).join(''));
}

const blank = ({ heads }: Sheet): string => row(heads.map(() => ''));
const titleRow = ({ heads }: Sheet, ...texts: string[]): string => row(heads.map((_, at) => texts[at] ?? ''));

export const LAYOUTS: Record<string, Layout> = {
  'a table with heads': { draw: (sheet) => table(sheet, row(sheet.heads, 'th'), bodyOf(sheet)) },
  'a table without heads': { draw: (sheet) => table(sheet, row(sheet.heads), bodyOf(sheet)) },
  'a table of fonts': {
    draw: (sheet) => {
      const font = (text: string, bold = false) => `<font size="2">${bold ? `<b>${text}</b>` : text}</font>`;
      const head = row(sheet.heads.map((text) => font(text, true)));
      const body = all(sheet.rows, (values) => row(values.map((value) => font(value))));
      return `<center><font face="Arial">${table(sheet, head, body)}</font></center>`;
    },
  },
  'title rows over the head': {
    draw: (sheet) =>
      table(
        sheet,
        titleRow(sheet, 'ACME TENDERS') +
          blank(sheet) +
          titleRow(sheet, 'TEL NO', '+32 3 555 01') +
          blank(sheet) +
          row(sheet.heads, 'th'),
        bodyOf(sheet),
      ),
  },
  'the head again in the middle': {
    draw: (sheet) =>
      table(
        sheet,
        row(sheet.heads, 'th'),
        all(sheet.rows, (values, at) => row(values) + (at === 1 ? row(sheet.heads) : '')),
      ),
  },
  'two rows of heads': {
    draw: (sheet) => {
      const spanning = sheet.heads.map((head) => `<th rowspan="2">${head}</th>`);
      const first = `<tr>${spanning[0]}${spanning[1]}<th colspan="2">&nbsp;</th>${spanning.slice(4).join('')}</tr>`;
      return table(sheet, first + row(sheet.heads.slice(2, 4), 'th'), bodyOf(sheet));
    },
  },
  'columns in another order': {
    draw: (sheet) =>
      table(
        sheet,
        row([...sheet.heads].reverse(), 'th'),
        all(sheet.rows, (values) => row([...values].reverse())),
      ),
  },
  'a total with its word': {
    draw: (sheet) => table(sheet, row(sheet.heads, 'th'), bodyOf(sheet) + total(sheet, 'TOTAL')),
  },
  'a bare total': { draw: (sheet) => table(sheet, row(sheet.heads, 'th'), bodyOf(sheet) + total(sheet, '')) },
  'the head in a table of its own': {
    draw: (sheet) =>
      `<div><table>${row(sheet.heads, 'th')}</table></div><div><table>${across(sheet, 'over')}${across(sheet, 'in')}${bodyOf(sheet)}</table></div>`,
  },
  'boxes to tick and buttons': {
    draw: (sheet) => {
      const box = '<input type="checkbox">';
      const actions = '<a href="#">View</a> <button>Bid</button>';
      return table(
        sheet,
        row([box, ...sheet.heads, ''], 'th'),
        all(sheet.rows, (values) => row([box, ...values, actions])),
      );
    },
  },
  'a label hidden in each cell': {
    draw: (sheet) =>
      table(
        sheet,
        row(sheet.heads, 'th'),
        all(
          sheet.rows,
          (values) =>
            `<tr>${all(values, (value, at) => `<td data-label="${sheet.heads[at]}"><span class="m">${sheet.heads[at]}</span>${value}</td>`)}</tr>`,
        ),
      ),
  },
  'a sheet in a layout of tables': {
    draw: (sheet) =>
      `<table><tr><td>${table(sheet, row(sheet.heads, 'th'), bodyOf(sheet))}</td><td><ul><li><a href="/">Home</a></li></ul></td></tr></table>`,
  },
  'two sheets in panels of tabs': {
    draw: (sheet) => {
      const panel = (from: number, attributes: string) =>
        `<div role="tabpanel"${attributes}><table>${row(sheet.heads, 'th')}${all(sheet.rows.slice(from, from + 2), (values) => row(values))}</table></div>`;
      const tabs = '<div role="tablist"><button role="tab">A</button><button role="tab">B</button></div>';
      return headed(sheet, tabs + panel(0, '') + panel(2, ' style="display:none"'));
    },
  },
  'lots over two rows': {
    draw: (sheet) => {
      const second = `<tr><td></td><td colspan="${sheet.heads.length - 1}"><a href="#">PDF</a></td></tr>`;
      return table(
        sheet,
        row(sheet.heads, 'th'),
        all(sheet.rows, (values) => row(values) + second),
      );
    },
  },
  'a turned table': {
    groups: false,
    draw: (sheet) =>
      headed(
        sheet,
        `<table>${all(sheet.heads, (head, at) => `<tr><th>${head}</th>${all(sheet.rows, (values) => `<td>${values[at]}</td>`)}</tr>`)}</table>`,
      ),
  },
  'a table of boxes with roles': {
    draw: (sheet) => {
      const line = sheet.line ? `<div role="row"><div role="cell">${sheet.line.text}</div></div>` : '';
      const roleRow = (values: readonly string[], role: string) =>
        `<div role="row">${all(values, (value) => `<div role="${role}">${value}</div>`)}</div>`;
      return `<div role="table">${roleRow(sheet.heads, 'columnheader')}${line}${all(sheet.rows, (values) => roleRow(values, 'cell'))}</div>`;
    },
  },
  'a grid that draws what is in sight': {
    draw: (sheet) => {
      const cell = (value: string, role: string, at: number) =>
        `<div role="${role}" col-id="c${at}"><span>${value}</span></div>`;
      const head = `<div role="row">${all(sheet.heads, (value, at) => cell(value, 'columnheader', at))}</div>`;
      const line = sheet.line ? `<div role="row"><div role="gridcell">${sheet.line.text}</div></div>` : '';
      const body = all(
        sheet.rows,
        (values, index) =>
          `<div role="row" row-index="${index}">${all(values, (value, at) => cell(value, 'gridcell', at))}</div>`,
      );
      return `<div role="grid"><div role="rowgroup">${head}</div><div role="rowgroup">${line}${body}</div></div>`;
    },
  },
  'a grid with a pinned column': {
    draw: (sheet) => {
      const part = (from: number, to: number) => {
        const head = `<div role="row" row-index="h">${all(sheet.heads.slice(from, to), (value) => `<div role="columnheader">${value}</div>`)}</div>`;
        return (
          head +
          all(
            sheet.rows,
            (values, index) =>
              `<div role="row" row-index="${index}">${all(values.slice(from, to), (value) => `<div role="gridcell">${value}</div>`)}</div>`,
          )
        );
      };
      return headed(sheet, `<div role="grid"><div>${part(0, 1)}</div><div>${part(1, sheet.heads.length)}</div></div>`);
    },
  },
  'rows of spans': {
    draw: (sheet) => {
      const line = sheet.line ? `<div class="grp"><b>${sheet.line.text}</b></div>` : '';
      const spans = (values: readonly string[], name: string) =>
        `<div class="${name}">${all(values, (value) => `<span>${value}</span>`)}</div>`;
      return `<div class="list">${spans(sheet.heads, 'hd')}${line}${all(sheet.rows, (values) => spans(values, 'rw'))}</div>`;
    },
  },
  'a flat grid of boxes': {
    draw: (sheet) => {
      const boxes = [sheet.heads, ...sheet.rows].flat();
      return headed(
        sheet,
        `<div style="display:grid;grid-template-columns:repeat(${sheet.heads.length},1fr)">${all(boxes, (value) => `<div>${value}</div>`)}</div>`,
      );
    },
  },
  cards: {
    draw: (sheet) =>
      headed(
        sheet,
        `<div class="cards">${all(
          sheet.rows,
          (values) =>
            `<div class="card"><h4>${lotName(sheet, values)}</h4>${all(pairs(sheet, values), ([label, value]) => `<div><span class="l">${label}:</span> <span class="v">${value}</span></div>`)}</div>`,
        )}</div>`,
      ),
  },
  'cards that are links': {
    draw: (sheet) =>
      headed(
        sheet,
        `<ul>${all(
          sheet.rows,
          (values) =>
            `<li><a href="/l/${values[0]}"><img alt="" src="x.jpg"><strong>${lotName(sheet, values)}</strong>${all(told(sheet, values), (part) => `<span>${part}</span>`)}<span>USD ${valueAt(sheet, values, 'price')}</span></a></li>`,
        )}</ul>`,
      ),
  },
  'a list of terms under a heading': {
    draw: (sheet) =>
      eachLot(
        sheet,
        (values) =>
          `<h4>${lotName(sheet, values)}</h4><dl>${all(pairs(sheet, values), ([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
      ),
  },
  'a list of terms in boxes': {
    draw: (sheet) =>
      eachLot(
        sheet,
        (values) => `<dl>${all(values, (value, at) => `<div><dt>${sheet.heads[at]}</dt><dd>${value}</dd></div>`)}</dl>`,
      ),
  },
  'a table of labels for each lot': {
    draw: (sheet) =>
      eachLot(
        sheet,
        (values) =>
          `<h4>${lotName(sheet, values)}</h4><table>${all(pairs(sheet, values), (pair) => row(pair))}</table>`,
      ),
  },
  'details that open': {
    draw: (sheet) =>
      eachLot(
        sheet,
        (values) =>
          `<details open><summary>${lotName(sheet, values)}</summary>${all(pairs(sheet, values), ([label, value]) => `<p><b>${label}</b> ${value}</p>`)}</details>`,
      ),
  },
  'lines of a paragraph': {
    draw: (sheet) =>
      eachLot(
        sheet,
        (values) =>
          `<p><b>${lotName(sheet, values)}</b><br>${pairs(sheet, values)
            .map(([label, value]) => `${label}: ${value}`)
            .join('<br>')}</p>`,
      ),
  },
  'a paragraph for each lot': {
    draw: (sheet) =>
      (sheet.line ? `<p>${sheet.line.text}</p>` : '') +
      all(
        sheet.rows,
        (values) =>
          `<p><strong>${lotName(sheet, values)}:</strong> ${told(sheet, values).join(', ')}, USD ${valueAt(sheet, values, 'price')}</p>`,
      ),
  },
  'an item for each lot': {
    draw: (sheet) =>
      headed(
        sheet,
        `<ul>${all(sheet.rows, (values) => `<li>${[lotName(sheet, values), ...told(sheet, values)].join(' – ')}</li>`)}</ul>`,
      ),
  },
  'columns of a letter': {
    draw: (sheet) => {
      const [head, ...body] = padded(sheet);
      return lines(sheet, head!, body);
    },
  },
  'blocks of a letter': {
    draw: ({ line, heads, rows }) => {
      const blocks = rows.map((values) => values.map((value, at) => `${heads[at]}: ${value}`).join('\n'));
      return `<pre>${[...(line ? [line.text] : []), ...blocks].join('\n\n')}</pre>`;
    },
  },
  'columns set by tabs': {
    draw: ({ line, heads, rows }) =>
      `<pre>${[...(line ? [line.text] : []), ...[heads, ...rows].map((values) => values.join('\t'))].join('\n')}</pre>`,
  },
  'columns set by bars': {
    draw: ({ line, heads, rows }) =>
      `<pre>${[...(line ? [line.text] : []), ...[heads, ...rows].map((values) => values.join(' | '))].join('\n')}</pre>`,
  },
};
