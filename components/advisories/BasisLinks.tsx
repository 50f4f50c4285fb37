import { i18n } from '#i18n';
import { type AdvisoryList, type Basis, inLanguage } from '@/lib/advisories';
import { formatDate } from '../format.ts';
import { anchorOf, effectWords, originWords } from './advisory-words.ts';
import type { Tongue } from './In.tsx';

export interface BasisLinksProps {
  basis: readonly Basis[];
  list: AdvisoryList;
  tongue: Tongue;
}

/** The advisories that a regime rests on, the one that decides it first, each with what it does. */
export function BasisLinks({ basis, list, tongue }: BasisLinksProps) {
  if (basis.length === 0) return <>{i18n.t('advisories.noBasis')}</>;
  return (
    <ul class="basis-links">
      {basis.map(({ advisory: id, effect, from }) => {
        const advisory = list.advisories.find((one) => one.id === id);
        const isLocal = advisory?.origin === 'local';
        return (
          <li key={`${id} ${effect} ${from}`}>
            {i18n.t('advisories.sinceFor', [capital(effectWords(effect)), formatDate(from)])}
            {i18n.t('colon')}
            <a href={`#${anchorOf(id)}`}>{advisory === undefined ? id : inLanguage(advisory.title, tongue)}</a>
            {isLocal && ` (${originWords('local')})`}
          </li>
        );
      })}
    </ul>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
