import { i18n } from '#i18n';
import type { DeskReview } from '@/lib/desk';
import { decisionWords, formatInstant } from './desk-words.ts';

export interface HistorySectionProps {
  /** Oldest first; `null` while they are looked up. */
  reviews: readonly DeskReview[] | null;
}

/** Everything that was recorded about a finding; nothing of it is ever written over. */
export function HistorySection({ reviews }: HistorySectionProps) {
  return (
    <section class="history" aria-busy={reviews === null}>
      <h3>{i18n.t('desk.history')}</h3>
      {reviews?.length === 0 && <p class="earlier-none">{i18n.t('desk.historyNone')}</p>}
      {reviews !== null && reviews.length > 0 && (
        <ol>
          {reviews.map((review) => (
            <li key={review.sequence} data-review={review.kind}>
              {reviewWords(review)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function reviewWords(review: DeskReview): string {
  const { who, note } = review;
  const at = formatInstant(review.at);
  if (review.kind === 'undo') return [i18n.t('desk.historyUndo', [who, at]), note].filter(Boolean).join(' · ');
  if (review.kind === 'sign-off') {
    const key = review.outcome === 'agreed' ? 'desk.signedBy' : 'desk.sentBackBy';
    return [i18n.t(key, [who, at]), note].filter(Boolean).join(' · ');
  }
  const decided = i18n.t('desk.decidedBy', [decisionWords(review.decision), who, at]);
  const assigned = review.assignee ? i18n.t('desk.assignedTo', [review.assignee]) : '';
  return [decided, review.reason, note, assigned].filter(Boolean).join(' · ');
}
