import { i18n } from '#i18n';
import type { AdvisoryCard } from '@/lib/page/messages';
import { anchorOf, originWords } from './advisories/advisory-words.ts';
import { Passage } from './Passage.tsx';
import { SourceTitle } from './SourceTitle.tsx';
import './AdvisorySection.css';

export interface AdvisorySectionProps {
  advisory: AdvisoryCard;
}

/** What an advisory asks and, always beside it, what it says against reading too much into it; and where it stands. */
export function AdvisorySection({ advisory }: AdvisorySectionProps) {
  const { id, language, title, asks, askedOf, caveats, origin, quotes } = advisory;
  return (
    <section class="advisory" data-advisory={id}>
      <h4>
        <a href={`/advisories.html#${anchorOf(id)}`} target="_blank" rel="noopener">
          <span lang={language}>{title}</span>
        </a>
      </h4>
      {origin === 'local' && <p class="advisory-local">{originWords(origin)}</p>}
      {asks.length + caveats.length > 0 && (
        <dl>
          <Statements heading={i18n.t('advisory.asks')} statements={asks} language={language} />
          {asks.length > 0 && askedOf.length > 0 && (
            <>
              <dt>{i18n.t('advisory.askedOf')}</dt>
              <dd>
                <span lang={language}>{askedOf.join('; ')}</span>
              </dd>
            </>
          )}
          <Statements heading={i18n.t('advisory.caveat')} statements={caveats} language={language} />
        </dl>
      )}
      {quotes.length > 0 && <OwnWords quotes={quotes} />}
      <SourceLine advisory={advisory} />
    </section>
  );
}

interface StatementsProps {
  heading: string;
  statements: AdvisoryCard['asks'];
  language: string;
}

function Statements({ heading, statements, language }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <>
      <dt>{heading}</dt>
      {statements.map(({ text, passage }) => (
        <dd key={text}>
          <span lang={language}>{text}</span> <Passage beside={text} passage={passage} />
        </dd>
      ))}
    </>
  );
}

/** The advisory's own words, apart from ours. */
function OwnWords({ quotes }: Pick<AdvisoryCard, 'quotes'>) {
  return (
    <figure class="advisory-quotes">
      <figcaption>{i18n.t('advisories.ownWords')}</figcaption>
      {quotes.map(({ language, text, passage }) => (
        <blockquote key={text} lang={language}>
          {text} <Passage beside={text} passage={passage} />
        </blockquote>
      ))}
    </figure>
  );
}

function SourceLine({ advisory: { source, certainty } }: AdvisorySectionProps) {
  return (
    <p class="advisory-source">
      {i18n.t('advisory.source')}
      {i18n.t('colon')}
      <SourceTitle source={source} />
      {certainty !== 'confirmed' && ` (${i18n.t(`advisory.${certainty}`)})`}
    </p>
  );
}
