import { i18n } from '#i18n';
import type { AdvisoryCard } from '@/lib/page/messages';
import { AdvisorySection } from '../AdvisorySection.tsx';
import { Passage } from '../Passage.tsx';
import './AdvisoryWords.css';

/** An advisory as the desk shows it beside the lot's words. */
export interface DeskAdvisory extends AdvisoryCard {
  /** Our own words for the whole of it. */
  summary: string;
  /** Its own words, as far as a list that was fed or made here quotes them. */
  quotes: { language: string; text: string; passage: string | null }[];
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
          {advisory.asks.length === 0 && <p>{advisory.summary}</p>}
          {advisory.quotes.length > 0 && (
            <figure>
              <figcaption>{i18n.t('desk.ownWords')}</figcaption>
              {advisory.quotes.map(({ language, text, passage }) => (
                <blockquote key={text} lang={language}>
                  {text} <Passage beside={text} passage={passage} />
                </blockquote>
              ))}
            </figure>
          )}
        </div>
      ))}
    </>
  );
}
