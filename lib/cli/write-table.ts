import { type ScreenedDocument, type ScreenedParcel, VERDICTS_BY_STRENGTH, type Verdict } from '@/lib/screening';

/** How the table names a verdict. */
const VERDICT_WORDS: Record<Verdict, string> = {
  'alerted-zone': 'alerted zone',
  ambiguous: 'look closer',
  'car-unspecified': 'CAR, no place',
  'car-other': 'CAR, other place',
  none: '-',
};

/** Widest a cell gets before it is cut; the whole words stand in the other formats. */
const MAX_CELL = 40;

/** A screened document for people: what was read, every lot by what to look at first, and why. */
export function documentTable(document: ScreenedDocument): string {
  const lots = byStrength(document.parcels);
  const sections = [headLines(document)];
  if (lots.length > 0) sections.push(lotTable(lots));
  const whys = lots.filter((lot) => lot.verdict !== 'none').map(why);
  if (whys.length > 0) sections.push(['Why', ...whys].join('\n'));
  return `${sections.join('\n\n')}\n\n`;
}

function headLines({ source, url, asOf, counts }: ScreenedDocument): string {
  const { listings, read, unread, notStated, byVerdict } = counts;
  const parts = [`${read} ${read === 1 ? 'lot' : 'lots'} read`];
  if (unread > 0) parts.push(`${unread} of ${listings} could not be read`);
  if (byVerdict['alerted-zone'] > 0) parts.push(`${byVerdict['alerted-zone']} in an alerted zone`);
  if (byVerdict.ambiguous > 0) parts.push(`${byVerdict.ambiguous} to look at closer`);
  if (byVerdict['car-unspecified'] > 0) parts.push(`${byVerdict['car-unspecified']} CAR without place`);
  if (byVerdict['car-other'] > 0) parts.push(`${byVerdict['car-other']} CAR, other place`);
  if (notStated > 0) parts.push(`${notStated} ${notStated === 1 ? 'states' : 'state'} no origin`);
  const name = source === '-' ? 'standard input' : source;
  const from = url === null ? '' : `\nfrom ${url}`;
  return `${name}${from}\nas of ${asOf}: ${parts.join(', ')}`;
}

function byStrength(parcels: readonly ScreenedParcel[]): ScreenedParcel[] {
  return [...parcels].sort((a, b) => VERDICTS_BY_STRENGTH.indexOf(a.verdict) - VERDICTS_BY_STRENGTH.indexOf(b.verdict));
}

function lotTable(lots: readonly ScreenedParcel[]): string {
  const head = ['lot', 'carats', 'stones', 'verdict', 'zone', 'regime', 'origin stated'];
  const rows = lots.map((lot) => [
    lotName(lot),
    lot.carats === null ? '' : String(lot.carats),
    lot.stones === null ? '' : String(lot.stones),
    VERDICT_WORDS[lot.verdict],
    lot.zone ?? '',
    lot.regime ?? '',
    lot.stated ? lot.origin.map((statement) => statement.text).join('; ') : '(none)',
  ]);
  const cells = [head, ...rows].map((row) => row.map(cellText));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => column === 1 || column === 2;
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function why(lot: ScreenedParcel): string {
  return [`  ${cellText(lotName(lot))}`, ...lot.reasons.map((reason) => `    ${oneLine(reason.says)}`)].join('\n');
}

function lotName(lot: ScreenedParcel): string {
  return lot.lot ?? lot.title ?? '(no number)';
}

/** A page's words on one line of a terminal: no control characters, so that no page can move the cursor. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function cellText(text: string): string {
  const line = oneLine(text);
  return line.length > MAX_CELL ? `${line.slice(0, MAX_CELL - 1)}…` : line;
}
