import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamSettings } from '@/lib/teams';
import { Button } from '../Button.tsx';

export interface TeamSetupProps {
  /** As they are set; `null`: nothing is set. */
  settings: TeamSettings | null;
  /** By policy: account and password alone are changed here. */
  locked: boolean;
  onSave: (settings: TeamSettings) => void;
  /** Makes an administrator's key for that database, and a code. */
  onFound: (server: string, database: string) => Promise<{ administrator: string; code: string } | null>;
  onLeave: () => void;
}

const EMPTY: TeamSettings = { server: 'https://', database: '', user: '', password: '', administrators: [], code: '' };

/** Where the shared record is, as one form. */
export function TeamSetup({ settings, locked, onSave, onFound, onLeave }: TeamSetupProps) {
  const [draft, setDraft] = useState(() => draftOf(settings ?? EMPTY));
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const found = async () => {
    const made = await onFound(draft.server.trim(), draft.database.trim());
    if (made !== null) set({ administrators: made.administrator, code: made.code });
  };
  const save = (event: Event) => {
    event.preventDefault();
    onSave(settingsOf(draft));
  };
  const field = { draft, set };
  return (
    <form onSubmit={save} noValidate>
      {locked && <p class="set-hint">{i18n.t('team.locked')}</p>}
      <Field {...field} name="server" label={i18n.t('team.server')} disabled={locked} type="url" />
      <Field {...field} name="database" label={i18n.t('team.database')} disabled={locked} />
      <Field {...field} name="user" label={i18n.t('team.user')} />
      <Field {...field} name="password" label={i18n.t('team.password')} type="password" />
      <label class="set-field">
        <strong>{i18n.t('team.administrators')}</strong>
        <textarea
          rows={2}
          spellcheck={false}
          value={draft.administrators}
          disabled={locked}
          onInput={({ currentTarget }) => set({ administrators: currentTarget.value })}
        />
      </label>
      <Field {...field} name="code" label={i18n.t('team.code')} disabled={locked} hint={i18n.t('team.codeHint')} />
      <p class="team-buttons">
        <button type="submit" class="button button-main">
          {i18n.t('team.save')}
        </button>
        {!locked && settings === null && (
          <Button onClick={() => void found()} describedBy="team-found-hint">
            {i18n.t('team.found')}
          </Button>
        )}
        {!locked && settings !== null && <Button onClick={onLeave}>{i18n.t('team.leave')}</Button>}
      </p>
      {!locked && settings === null && (
        <p id="team-found-hint" class="set-hint">
          {i18n.t('team.foundHint')}
        </p>
      )}
    </form>
  );
}

type Draft = Omit<TeamSettings, 'administrators'> & { administrators: string };

interface FieldProps {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  name: keyof Draft;
  label: string;
  disabled?: boolean;
  type?: 'text' | 'url' | 'password';
  hint?: string;
}

function Field({ draft, set, name, label, disabled = false, type = 'text', hint }: FieldProps) {
  return (
    <label class="set-field">
      <strong>{label}</strong>
      <input
        type={type as 'text'} // the types of inputs know one at a time
        name={`team-${name}`}
        spellcheck={false}
        autocomplete="off"
        value={draft[name]}
        disabled={disabled}
        onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
      />
      {hint !== undefined && <span class="set-hint">{hint}</span>}
    </label>
  );
}

function draftOf(settings: TeamSettings): Draft {
  return { ...settings, administrators: settings.administrators.join('\n') };
}

function settingsOf(draft: Draft): TeamSettings {
  const keys = draft.administrators.split(/\s+/).filter((key) => key !== '');
  const { server, database, user, password, code } = draft;
  return {
    server: server.trim(),
    database: database.trim(),
    user: user.trim(),
    password,
    administrators: keys,
    code: code.trim(),
  };
}
