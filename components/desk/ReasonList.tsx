import { i18n } from '#i18n';
import type { Reason } from '@/lib/screening';
import { Passage } from '../Passage.tsx';
import type { DeskAdvisory } from './AdvisoryWords.tsx';
import './ReasonList.css';

export interface ReasonListProps {
  reasons: readonly Reason[];
  advisories: readonly DeskAdvisory[];
}

/** Each reason with what it rests on: the words of the lot, and the advisory. */
export function ReasonList({ reasons, advisories }: ReasonListProps) {
  const titles = new Map(advisories.map(({ id, title }) => [id, title]));
  return (
    <ol class="reason-list">
      {reasons.map((reason) => (
        <li key={`${reason.rule} ${reason.says}`} data-rule={reason.rule}>
          <p>
            {reason.says} <Passage beside={reason.says} passage={reason.passage} />
          </p>
          <Ground reason={reason} title={titles.get(reason.advisory ?? '') ?? reason.advisory} />
        </li>
      ))}
    </ol>
  );
}

function Ground({ reason: { evidence, says }, title }: { reason: Reason; title: string | null }) {
  const grounds = [
    evidence !== null && !says.includes(evidence.text) ? i18n.t('desk.onWords', [evidence.text]) : null,
    title === null ? null : i18n.t('desk.restsOn', [title]),
  ].filter((ground) => ground !== null);
  return grounds.length === 0 ? null : <p class="reason-ground">{grounds.join(' · ')}</p>;
}
