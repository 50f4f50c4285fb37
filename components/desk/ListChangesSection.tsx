import { i18n } from '#i18n';
import type { Advisory } from '@/lib/advisories';
import type { ListChange } from '@/lib/desk';
import { formatTime } from '../format.ts';
import { ChangeWords } from '../ListChangeDetails.tsx';
import './ListChangesSection.css';

export interface ListChangesSectionProps {
  /** Those of one finding, newest first. */
  changes: readonly ListChange[];
  /** Their advisories by id, also such as are gone. */
  named: ReadonlyMap<string, Advisory>;
}

/** What other lists of advisories made of one finding. Draws nothing where that is nothing. */
export function ListChangesSection({ changes, named }: ListChangesSectionProps) {
  if (changes.length === 0) return null;
  return (
    <section class="list-changes">
      <h3>{i18n.t('listChange.title')}</h3>
      <ol>
        {changes.flatMap(({ at, before, after, findings }) =>
          findings.map((change) => (
            <li key={at} data-before={change.before.verdict} data-after={change.after.verdict}>
              <p>
                <strong>{formatTime(at)}</strong>
                {i18n.t('colon')}
                {i18n.t('listChange.lists', [before, after])}
              </p>
              <ChangeWords change={change} named={named} />
            </li>
          )),
        )}
      </ol>
    </section>
  );
}
