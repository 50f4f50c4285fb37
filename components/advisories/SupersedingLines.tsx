import { i18n } from '#i18n';
import { type Advisory, type AdvisoryList, inLanguage } from '@/lib/advisories';
import { anchorOf, certaintyWords } from './advisory-words.ts';
import type { Tongue } from './In.tsx';
import { supersedingOf } from './superseding.ts';

export interface SupersedingLinesProps {
  advisory: Advisory;
  list: AdvisoryList;
  tongue: Tongue;
}

/** What it replaces and withdraws and what replaces or withdraws it, as links; and where nothing is known, that. */
export function SupersedingLines({ advisory, list, tongue }: SupersedingLinesProps) {
  const { supersedes, supersededBy, withdraws, withdrawnBy } = supersedingOf(advisory, list);
  const isReplaced = supersededBy.length + withdrawnBy.length > 0;
  const line = (heading: string, ids: string[]) =>
    ids.length > 0 && (
      <>
        <dt>{heading}</dt>
        {ids.map((id) => (
          <dd key={id}>
            <AdvisoryLink id={id} list={list} tongue={tongue} />
          </dd>
        ))}
      </>
    );
  return (
    <>
      {line(i18n.t('advisories.supersedes'), supersedes)}
      {line(i18n.t('advisories.withdraws'), withdraws)}
      {line(i18n.t('advisories.supersededBy'), supersededBy)}
      {line(i18n.t('advisories.withdrawnBy'), withdrawnBy)}
      {!isReplaced && (
        <>
          <dt>{i18n.t('advisories.supersededBy')}</dt>
          <dd>
            {i18n.t('advisories.noneKnown')} ({certaintyWords(advisory.supersededBy.certainty)})
          </dd>
        </>
      )}
    </>
  );
}

function AdvisoryLink({ id, list, tongue }: { id: string; list: AdvisoryList; tongue: Tongue }) {
  const other = list.advisories.find((one) => one.id === id);
  if (other === undefined) return <>{i18n.t('advisories.unknown', [id])}</>;
  return <a href={`#${anchorOf(id)}`}>{inLanguage(other.title, tongue)}</a>;
}
