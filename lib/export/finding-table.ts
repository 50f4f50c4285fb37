import type { DeskFinding, Standing } from '@/lib/desk';
import { splitReasons } from '@/lib/desk';
import { FINDING_MARK, OWN_LABELS, type OwnField } from '@/lib/files';
import type { WorkbookCell } from '@/lib/files/write-workbook';
import type { Reason } from '@/lib/screening';
import type { SaidExport } from './in-language.ts';
import { type Column, dayCell, joined, momentCell, type Table, tableOf } from './table.ts';
import type { ColumnName, ExportWords } from './words/export-words.ts';
import { zoneName } from './zone-name.ts';

/** One finding a row: the listing's own words, what they came to, and the decision that stands. */
export function findingTable(data: SaidExport, words: ExportWords): Table {
  return tableOf(words.sheet.findings, columnsOf(data, words), data.findings);
}

function columnsOf(data: SaidExport, words: ExportWords): Column<DeskFinding>[] {
  const reasonsOf = ({ parcel, asOf }: DeskFinding) => splitReasons(data.say?.(parcel, asOf) ?? parcel.reasons);
  const said = (reasons: readonly Reason[]) => joined(reasons.map(({ says }) => says));
  const own = (field: OwnField, width: number, cell: Column<DeskFinding>['cell']): Column<DeskFinding> => {
    return { label: OWN_LABELS[field][words.language === 'fr' ? 1 : 0], width, cell };
  };
  const other = (name: ColumnName, width: number, cell: Column<DeskFinding>['cell']): Column<DeskFinding> => {
    return { label: words.column[name], width, cell };
  };
  return [
    { label: FINDING_MARK, width: 12, cell: ({ id }) => id },
    own('lot', 12, ({ parcel }) => parcel.lot),
    own('title', 30, ({ parcel }) => parcel.title),
    own('description', 30, ({ parcel }) => parcel.description),
    own('carats', 10, ({ parcel }) => parcel.carats),
    own('stones', 8, ({ parcel }) => parcel.stones),
    own('origin', 30, ({ parcel }) => joined([...new Set(parcel.origin.map(({ text }) => text))])),
    other('stated', 8, ({ parcel }) => (parcel.stated ? words.yes : words.no)),
    other('verdict', 24, ({ parcel }) => words.verdict[parcel.verdict]),
    other('zone', 18, ({ parcel }) => zoneName(parcel.zone, data, words.language)),
    other('regime', 18, ({ parcel }) => (parcel.regime === null ? null : words.regime[parcel.regime])),
    other('asOf', 12, ({ asOf }) => dayCell(asOf)),
    ...standingColumns(other, words),
    other('reasons', 50, (finding) => said(reasonsOf(finding).ofVerdict)),
    other('signs', 40, (finding) => said(reasonsOf(finding).beside)),
    other('rules', 24, ({ parcel }) => joined([...new Set(parcel.reasons.map(({ rule }) => rule))])),
    other('advisories', 24, ({ parcel }) => joined(advisoriesOf(parcel.reasons))),
    other('notes', 16, ({ notes }) => joined(notes.map((note) => words.notes[note]))),
    other('amount', 12, ({ parcel }) => parcel.price?.amount ?? null),
    other('currency', 9, ({ parcel }) => parcel.price?.currency ?? null),
    other('per', 9, ({ parcel }) => (parcel.price?.per ? words.per[parcel.price.per] : null)),
    own('price', 14, ({ parcel }) => parcel.price?.text ?? null),
    own('seller', 20, ({ parcel }) => parcel.seller),
    own('certificate', 24, ({ parcel }) => parcel.certificate),
    own('closes', 12, ({ parcel }) => dayCell(parcel.closes)),
    other('source', 40, ({ source }) => source.address),
    other('pageTitle', 30, ({ source }) => source.title),
    other('gone', 10, ({ gone }) => (gone ? words.yes : words.no)),
    other('firstRead', 17, ({ firstReadAt }) => momentCell(firstReadAt)),
    other('lastRead', 17, ({ readAt }) => momentCell(readAt)),
    other('extension', 10, ({ versions }) => versions.extension),
    other('gazetteer', 12, ({ versions }) => versions.gazetteer),
    other('list', 10, ({ versions }) => versions.advisories),
    other('listSha', 20, ({ versions }) => versions.list ?? null),
    other('textSha', 20, ({ textHash }) => textHash),
  ];
}

type ColumnMaker = (name: ColumnName, width: number, cell: Column<DeskFinding>['cell']) => Column<DeskFinding>;

function standingColumns(column: ColumnMaker, words: ExportWords): Column<DeskFinding>[] {
  const last = (read: (last: Extract<Standing, { last: unknown }>['last']) => WorkbookCell) => {
    return ({ standing }: DeskFinding) => ('last' in standing ? read(standing.last) : null);
  };
  const second = (read: (second: NonNullable<ReturnType<typeof secondOf>>) => WorkbookCell) => {
    return ({ standing }: DeskFinding) => {
      const one = secondOf(standing);
      return one === null ? null : read(one);
    };
  };
  return [
    column('state', 18, ({ standing }) => words.state[standing.state]),
    column(
      'decision',
      16,
      last(({ decision }) => words.decision[decision]),
    ),
    column(
      'reason',
      30,
      last(({ reason }) => reason),
    ),
    column(
      'note',
      30,
      last(({ note }) => note || null),
    ),
    column(
      'decidedBy',
      16,
      last(({ who }) => who),
    ),
    column(
      'decidedAt',
      17,
      last(({ at }) => momentCell(at)),
    ),
    column(
      'assignee',
      16,
      last(({ assignee }) => assignee),
    ),
    column(
      'second',
      14,
      second(({ outcome }) => words.outcome[outcome]),
    ),
    column(
      'secondBy',
      16,
      second(({ who }) => who),
    ),
  ];
}

function secondOf(standing: Standing) {
  return 'second' in standing ? standing.second : null;
}

function advisoriesOf(reasons: DeskFinding['parcel']['reasons']): string[] {
  const named = reasons.flatMap(({ advisory, passage }) => {
    return advisory === null ? [] : [passage === null ? advisory : `${advisory} ${passage}`];
  });
  return [...new Set(named)];
}
