import { escapeCell } from '@/lib/files';
import type { ScreenedParcel } from '@/lib/screening';
import type { DocumentHead } from './document-writer.ts';

/** The columns, one parcel a row; sentences and places of one parcel are joined by ` | `. */
const COLUMNS: Record<string, (parcel: ScreenedParcel, document: DocumentHead) => string | number | boolean | null> = {
  source: (_, document) => document.source,
  url: (_, document) => document.url,
  asOf: (_, document) => document.asOf,
  lot: (parcel) => parcel.lot,
  title: (parcel) => parcel.title,
  description: (parcel) => parcel.description,
  carats: (parcel) => parcel.carats,
  stones: (parcel) => parcel.stones,
  price: (parcel) => parcel.price?.amount ?? null,
  priceCurrency: (parcel) => parcel.price?.currency ?? null,
  pricePer: (parcel) => parcel.price?.per ?? null,
  seller: (parcel) => parcel.seller,
  certificate: (parcel) => parcel.certificate,
  closes: (parcel) => parcel.closes,
  stated: (parcel) => parcel.stated,
  verdict: (parcel) => parcel.verdict,
  zone: (parcel) => parcel.zone,
  regime: (parcel) => parcel.regime,
  origin: (parcel) => parcel.origin.map((statement) => statement.text).join(' | '),
  reasons: (parcel) => parcel.reasons.map((reason) => reason.says).join(' | '),
  advisories: (parcel) => [...new Set(parcel.reasons.flatMap((reason) => reason.advisory ?? []))].join(' | '),
};

export function csvHeader(): string {
  return row(Object.keys(COLUMNS));
}

export function csvRows(document: DocumentHead, parcels: readonly ScreenedParcel[]): string {
  const columns = Object.values(COLUMNS);
  return parcels.map((parcel) => row(columns.map((column) => column(parcel, document)))).join('');
}

/** RFC 4180 with lines ended by CR LF. */
function row(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  // Our own numbers stay numbers; only words from a page can be taken for a formula.
  if (typeof value !== 'string') return String(value);
  const safe = escapeCell(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
