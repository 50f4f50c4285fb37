import { i18n } from '#i18n';
import type { AdvisoryCard } from '@/lib/page/messages';
import './AdvisoryNotes.css';

export interface AdvisoryNotesProps {
  /** The advisories that a finding rests on, the one that decides it first. */
  advisories: AdvisoryCard[];
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** What the advisories ask and, always beside it, what they themselves say against reading too much into it. */
export function AdvisoryNotes({ advisories, open, onToggle }: AdvisoryNotesProps) {
  if (advisories.length === 0) return null;
  const heading = i18n.t(advisories.length === 1 ? 'advisory.open' : 'advisory.openSeveral');
  return (
    <details
      class="advisory-notes"
      open={open}
      onToggle={({ currentTarget }) => {
        // The event also comes after `open` was set from outside: then there is nothing new to tell.
        if (currentTarget.open !== open) onToggle(currentTarget.open);
      }}
    >
      <summary>{heading}</summary>
      {advisories.map((advisory) => (
        <AdvisorySection key={advisory.id} advisory={advisory} />
      ))}
    </details>
  );
}

function AdvisorySection({ advisory }: { advisory: AdvisoryCard }) {
  return (
    <section class="advisory" data-advisory={advisory.id}>
      <h4>{advisory.title}</h4>
      <dl>
        <Statements heading={i18n.t('advisory.asks')} statements={advisory.asks} />
        <Statements heading={i18n.t('advisory.caveat')} statements={advisory.caveats} />
      </dl>
      <SourceLine advisory={advisory} />
    </section>
  );
}

function Statements({ heading, statements }: { heading: string; statements: AdvisoryCard['asks'] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <dt>{heading}</dt>
      {statements.map(({ text, passage }) => (
        <dd key={text}>
          {text} {passage !== null && <span class="passage">{i18n.t('finding.passage', [passage])}</span>}
        </dd>
      ))}
    </>
  );
}

function SourceLine({ advisory }: { advisory: AdvisoryCard }) {
  const { source, certainty } = advisory;
  return (
    <p class="advisory-source">
      {i18n.t('advisory.source')}:{' '}
      {source.url === null ? (
        source.title
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {source.title}
        </a>
      )}
      {certainty !== 'confirmed' && ` (${i18n.t(`advisory.${certainty}`)})`}
    </p>
  );
}
