import { i18n } from '#i18n';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { verdictWords } from '../verdict-words.ts';
import { FindingLink, type OnFinding, type PlacedFinding } from './FindingLink.tsx';

export interface FindingsHereProps {
  findings: readonly PlacedFinding[];
  onFinding: OnFinding;
}

/** The findings that state one place, each with the way to its lot. */
export function FindingsHere({ findings, onFinding }: FindingsHereProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('map.findings')}</h3>
      <ul class="map-findings-here">
        {findings.map((finding) => (
          <li key={finding.id} data-finding={finding.id}>
            <VerdictIcon verdict={finding.verdict} /> {finding.lot} · {verdictWords(finding.verdict)}{' '}
            <FindingLink finding={finding} onFinding={onFinding} />
          </li>
        ))}
      </ul>
    </>
  );
}
