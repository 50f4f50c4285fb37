import type { AdvisoryList } from '@/lib/advisories';
import { GAZETTEER_VERSION, type IsoDate } from '@/lib/gazetteer';
import type { PageReading, Parcel } from '@/lib/listings';
import { screenParcel } from './screen-parcel.ts';
import {
  type Finding,
  type ScreenedDocument,
  type ScreenedParcel,
  VERDICTS_BY_STRENGTH,
  type Verdict,
} from './types.ts';

export interface DocumentToScreen {
  /** The file's path, `-`, or the tab's address. */
  source: string;
  url: string | null;
  asOf: IsoDate;
  parcels: readonly Parcel[];
  counts: PageReading['counts'];
  list: AdvisoryList;
  extensionVersion: string;
}

/** Judges all parcels of one document and counts them; the JSON that command line, side panel and desk share. */
export function screenDocument(input: DocumentToScreen): ScreenedDocument {
  const { source, url, asOf, list, counts, extensionVersion } = input;
  const parcels = input.parcels.map((parcel) => screenedParcel(parcel, screenParcel(parcel, list, asOf)));
  return {
    source,
    url,
    asOf,
    versions: versionsOf(extensionVersion, list),
    counts: { ...counts, ...countFindings(parcels) },
    parcels,
  };
}

export function versionsOf(extension: string, list: AdvisoryList): ScreenedDocument['versions'] {
  return { extension, gazetteer: GAZETTEER_VERSION, advisories: versionOfList(list) };
}

/** `12+local.1`: judged with one advisory of the reader's own beside the list. */
function versionOfList({ version, advisories }: AdvisoryList): string {
  const locals = advisories.filter(({ origin }) => origin === 'local').length;
  return locals === 0 ? String(version) : `${version}+local.${locals}`;
}

/** A parcel with its finding, in the keys and the order of the contract. */
export function screenedParcel(parcel: Parcel, finding: Finding): ScreenedParcel {
  const { lot, title, description, carats, stones, price, seller, certificate, closes } = parcel;
  const { stated, verdict, zone, regime, reasons } = finding;
  const origin = finding.origin.map(({ field, text, start, end, denied, uncertain, places }) => ({
    field,
    text,
    start,
    end,
    denied,
    uncertain,
    places,
  }));
  return {
    lot,
    title,
    description,
    carats,
    stones,
    price,
    seller,
    certificate,
    closes,
    stated,
    verdict,
    zone,
    regime,
    origin,
    reasons,
  };
}

export function countFindings(findings: readonly Pick<Finding, 'verdict' | 'stated'>[]): {
  notStated: number;
  byVerdict: Record<Verdict, number>;
} {
  const byVerdict = Object.fromEntries(VERDICTS_BY_STRENGTH.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  let notStated = 0;
  for (const { verdict, stated } of findings) {
    byVerdict[verdict]++;
    if (!stated) notStated++;
  }
  return { notStated, byVerdict };
}
