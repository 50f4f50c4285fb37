import { i18n } from '#i18n';
import type { AdvisoryCard } from '@/lib/page/messages';
import { AdvisorySection } from '../AdvisorySection.tsx';
import './AdvisoryWords.css';

/** An advisory as the desk shows it beside the lot's words. */
export interface DeskAdvisory extends AdvisoryCard {
  /** Our own words for the whole of it. */
  summary: string;
}

export interface AdvisoryWordsProps {
  advisories: readonly DeskAdvisory[];
}

/** What the advisories say that a finding rests on: our summary with a pointer, and their own words where they are quoted. */
export function AdvisoryWords({ advisories }: AdvisoryWordsProps) {
  if (advisories.length === 0) return <p class="advisory-none">{i18n.t('desk.noAdvisory')}</p>;
  return (
    <>
      {advisories.map((advisory) => (
        <div key={advisory.id} class="advisory-words">
          <AdvisorySection advisory={advisory} />
          {advisory.asks.length === 0 && (
            <p lang={advisory.language} dir="auto">
              {advisory.summary}
            </p>
          )}
        </div>
      ))}
    </>
  );
}
