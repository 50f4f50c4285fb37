import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { formatNumber } from './format.ts';
import './NewerDatabaseScreen.css';

export type SavingState =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; name: string }
  /** One or two sentences: what happened, what was kept, what to do. */
  | { state: 'failed'; says: string };

/** How much of each there is; `other`: lists, settings and what only the newer version knows. */
export const HELD_KINDS = ['findings', 'reviews', 'entries', 'other'] as const;
export type HeldCounts = Record<(typeof HELD_KINDS)[number], number>;

export interface NewerDatabaseScreenProps {
  /** `null` until it is known; false where the database can be used after all. */
  isNewer: boolean | null;
  /** Version of the database as it lies there; `null` until it was read. */
  version: number | null;
  counts: HeldCounts;
  saving: SavingState;
  onSave: () => void;
}

/** The database was written by a newer version of the extension: what that means, what to do, and the way to take the data out. */
export function NewerDatabaseScreen({ isNewer, version, counts, saving, onSave }: NewerDatabaseScreenProps) {
  return (
    <main class="page newer-database" data-newer={isNewer ?? ''}>
      <h1>{i18n.t(isNewer === false ? 'newerDatabase.titleUsable' : 'newerDatabase.title')}</h1>
      {isNewer === false ? <p>{i18n.t('newerDatabase.usable')}</p> : <WhatHolds />}
      <section class="newer-database-save">
        <h2>{i18n.t('newerDatabase.takeOut')}</h2>
        <p id="take-out-why">{i18n.t('newerDatabase.takeOutWhy')}</p>
        {version !== null && <Held version={version} counts={counts} />}
        <Button kind="main" onClick={onSave} describedBy="take-out-why">
          {i18n.t('newerDatabase.save')}
        </Button>
        {/* A live region that is always there: what becomes of it is read out. */}
        <div role="status">{savingWords(saving)}</div>
      </section>
    </main>
  );
}

function WhatHolds() {
  return (
    <>
      <p>{i18n.t('newerDatabase.what')}</p>
      <ul class="newer-database-facts">
        <li>{i18n.t('newerDatabase.nothingDeleted')}</li>
        <li>{i18n.t('newerDatabase.goesOn')}</li>
        <li>{i18n.t('newerDatabase.notKept')}</li>
      </ul>
      <h2>{i18n.t('newerDatabase.whatToDo')}</h2>
      <p>{i18n.t('newerDatabase.update')}</p>
    </>
  );
}

function Held({ version, counts }: { version: number; counts: HeldCounts }) {
  return (
    <table class="newer-database-held">
      <caption>{i18n.t('newerDatabase.held', [String(version)])}</caption>
      <tbody>
        {HELD_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{i18n.t(`newerDatabase.${kind}`)}</th>
            <td>{formatNumber(counts[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function savingWords(saving: SavingState): string {
  switch (saving.state) {
    case 'idle':
      return '';
    case 'saving':
      return i18n.t('newerDatabase.saving');
    case 'saved':
      return i18n.t('newerDatabase.saved', [saving.name]);
    case 'failed':
      return saving.says;
  }
}
