import type { PanelFinding, TabView } from '@/lib/page/messages';
import type { ScreenedDocument, ScreenedParcel, Verdict } from '@/lib/screening';

/** A lot that was on the page when it was read and is no longer. */
export type ExportedParcel = ScreenedParcel & { gone?: true };

export interface ExportedDocument extends ScreenedDocument {
  parcels: ExportedParcel[];
}

/**
 * The JSON of a screened document for a tab: the lots on the page now, in page order within each verdict. With `withGone`
 * those that were seen earlier too, each marked; the counts are then those of what is exported.
 */
export function exportDocument(view: TabView, withGone: boolean): ExportedDocument {
  const findings = view.findings.filter(({ gone }) => withGone || !gone);
  const { unread } = view.counts;
  return {
    source: view.url ?? view.title ?? '',
    url: view.url,
    asOf: view.asOf,
    versions: view.versions,
    counts: {
      listings: findings.length + unread,
      read: findings.length,
      unread,
      notStated: findings.filter(({ parcel }) => !parcel.stated).length,
      byVerdict: countVerdicts(findings),
    },
    parcels: findings.map(({ parcel, gone }) => (gone ? { ...parcel, gone: true } : parcel)),
  };
}

/** From date and kind only: words of the page never become a file name. */
export function exportFileName(document: ScreenedDocument): string {
  return `parcel-vigil-findings-as-of-${document.asOf}.json`;
}

function countVerdicts(findings: readonly PanelFinding[]): Record<Verdict, number> {
  const counts = { 'alerted-zone': 0, 'car-other': 0, 'car-unspecified': 0, ambiguous: 0, none: 0 };
  for (const { parcel } of findings) counts[parcel.verdict]++;
  return counts;
}
