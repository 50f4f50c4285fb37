import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type Advisory, type AdvisoryList, inLanguage } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import { AdvisoryDetails } from './AdvisoryDetails.tsx';
import { anchorOf, certaintyWords, kindWords, originWords, rangeWords, summaryWords } from './advisory-words.ts';
import { In, type Tongue } from './In.tsx';
import './AdvisoryArticle.css';

export interface AdvisoryArticleProps {
  advisory: Advisory;
  list: AdvisoryList;
  today: IsoDate;
  tongue: Tongue;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Only for a local advisory. */
  local: LocalActions | null;
}

export interface LocalActions {
  keptOn: IsoDate;
  onExport: () => void;
  onRemove: () => void;
}

/** One advisory: who, when, how surely, what in our words; all else below. */
export function AdvisoryArticle(props: AdvisoryArticleProps) {
  const { advisory, tongue, open, onToggle, local } = props;
  const { id, title, issuer, date, kind, reference, certainty, origin, summary } = advisory;
  const facts: ComponentChildren[] = [
    <In key="office" text={issuer.office} tongue={tongue} />,
    ...(issuer.person === null ? [] : [i18n.t('advisories.signed', [issuer.person])]),
    rangeWords(date),
    kindWords(kind),
    ...(reference === null ? [] : [i18n.t('advisories.reference', [reference])]),
    certaintyWords(certainty),
  ];
  return (
    <article
      class={`notice notice-${origin}`}
      id={anchorOf(id)}
      tabIndex={-1}
      aria-labelledby={`${anchorOf(id)}-title`}
      data-origin={origin}
    >
      <h3 id={`${anchorOf(id)}-title`}>
        <In text={title} tongue={tongue} />
      </h3>
      {local !== null && <LocalBar advisory={advisory} local={local} tongue={tongue} />}
      <ul class="notice-facts">
        {facts.map((fact, n) => (
          <li key={n}>{fact}</li>
        ))}
        {origin !== 'local' && <li>{originWords(origin)}</li>}
      </ul>
      <p>
        <span class="notice-label">
          {summaryWords(origin)}
          {i18n.t('colon')}
        </span>
        <In text={summary} tongue={tongue} />
      </p>
      <details
        open={open}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== open) onToggle(currentTarget.open);
        }}
      >
        <summary>{i18n.t('advisories.more')}</summary>
        {open && <AdvisoryDetails {...props} />}
      </details>
    </article>
  );
}

function LocalBar({ advisory, local, tongue }: { advisory: Advisory; local: LocalActions; tongue: Tongue }) {
  const title = inLanguage(advisory.title, tongue);
  return (
    <div class="notice-own">
      <p>{i18n.t('advisories.originPrefix', [formatDate(local.keptOn)])}</p>
      <a href={`/draft.html?local=${advisory.id}`} aria-label={i18n.t('advisories.editLabel', [title])}>
        {i18n.t('advisories.edit')}
      </a>
      <Button kind="plain" onClick={local.onExport} label={i18n.t('advisories.exportLabel', [title])}>
        {i18n.t('advisories.export')}
      </Button>
      <Button kind="plain" onClick={local.onRemove} label={i18n.t('advisories.removeLabel', [title])}>
        {i18n.t('advisories.remove')}
      </Button>
    </div>
  );
}
