import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';

export interface WhoFormProps {
  /** Who decides; empty: not told yet. */
  who: string;
  /** Something was to be recorded, and nobody is named yet. */
  missing: boolean;
  onSet: (who: string) => void;
}

/** Id of the field, for what cannot go on without it. */
export const WHO_ID = 'desk-who';

/** Who decides: told once, kept in this browser. */
export function WhoForm({ who, missing, onSet }: WhoFormProps) {
  const [draft, setDraft] = useState<string | null>(null);
  if (who !== '' && draft === null) {
    return (
      <p class="who">
        {i18n.t('desk.whoIs', [who])}{' '}
        <Button kind="plain" onClick={() => setDraft('')}>
          {i18n.t('desk.change')}
        </Button>
      </p>
    );
  }
  const set = (event: Event) => {
    event.preventDefault();
    const name = (draft ?? '').trim();
    if (name !== '') onSet(name);
    setDraft(null);
  };
  return (
    <form class="who" onSubmit={set}>
      <label for={WHO_ID}>{i18n.t('desk.who')}</label>
      <input
        id={WHO_ID}
        value={draft ?? ''}
        maxLength={80}
        autocomplete="name"
        aria-describedby="desk-who-why"
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
      />
      <button type="submit" class="button">
        {i18n.t('desk.setWho')}
      </button>
      <span id="desk-who-why" class={missing ? 'who-missing' : 'who-why'} role={missing ? 'alert' : undefined}>
        {missing ? `${i18n.t('desk.whoMissing')} ` : ''}
        {i18n.t('desk.whoWhy')}
      </span>
    </form>
  );
}
