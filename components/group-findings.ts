import type { AdvisoryCard, PanelFinding } from '@/lib/page/messages';
import type { Verdict } from '@/lib/screening';

export interface FindingGroup {
  verdict: Verdict;
  findings: PanelFinding[];
}

/** Findings by verdict, in the order they come in (strongest first); verdicts without findings are left out. */
export function groupFindings(findings: readonly PanelFinding[]): FindingGroup[] {
  const groups = new Map<Verdict, FindingGroup>();
  for (const finding of findings) {
    const { verdict } = finding.parcel;
    const group = groups.get(verdict) ?? { verdict, findings: [] };
    group.findings.push(finding);
    groups.set(verdict, group);
  }
  return [...groups.values()];
}

/** The advisories that a finding's reasons rest on, in the order in which the reasons name them. */
export function advisoriesOf(finding: PanelFinding, advisories: readonly AdvisoryCard[]): AdvisoryCard[] {
  const ids = new Set(finding.parcel.reasons.map((reason) => reason.advisory));
  return [...ids].flatMap((id) => advisories.filter((advisory) => advisory.id === id));
}
