import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DECISIONS, type Decision } from '@/lib/trail';
import { decisionWords } from './desk-words.ts';
import './DeskSettings.css';

/** What the house can set. */
export interface HouseForm {
  reasons: Record<Decision, string[]>;
  /** Decisions that a second person signs. */
  signOff: Decision[];
  /** Part of the cleared lots that are looked at once more, 0 to 1. */
  samplingRate: number;
  retentionYears: number;
  /** Names offered as assignees. */
  people: string[];
}

export interface DeskSettingsProps {
  settings: HouseForm;
  /** Set by policy: shown, and not to be changed here. */
  locked: ReadonlySet<keyof HouseForm>;
  /** They were just kept. */
  saved: boolean;
  onSave: (settings: HouseForm) => void;
}

/** Reasons of one decision at most: nine have a key. */
const REASONS = 9;

/** The house's own rules, as one form. Every fault is told beside its field. */
export function DeskSettings({ settings, locked, saved, onSave }: DeskSettingsProps) {
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [faults, setFaults] = useState<Faults>({});
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const save = (event: Event) => {
    event.preventDefault();
    const found = faultsOf(draft);
    setFaults(found);
    if (Object.keys(found).length === 0) onSave(settingsOf(draft));
  };
  const part = { draft, set, faults, locked };
  return (
    <form class="desk-settings" onSubmit={save} noValidate>
      <p>{i18n.t('desk.set.intro')}</p>
      <Reasons {...part} />
      <SignOff {...part} />
      <Field {...part} name="samplingRate" label={i18n.t('desk.set.sampling')} hint={i18n.t('desk.set.samplingHint')} />
      <Field
        {...part}
        name="retentionYears"
        label={i18n.t('desk.set.retention')}
        hint={i18n.t('desk.set.retentionHint')}
      />
      <label class="set-field">
        <strong>{i18n.t('desk.set.people')}</strong>
        <textarea
          rows={4}
          aria-describedby="set-people-hint"
          value={draft.people}
          disabled={locked.has('people')}
          onInput={({ currentTarget }) => set({ people: currentTarget.value })}
        />
        <span id="set-people-hint" class="set-hint">
          {i18n.t('desk.set.peopleHint')}
        </span>
      </label>
      <p class="set-end">
        <button type="submit" class="button button-main">
          {i18n.t('desk.save')}
        </button>
        <span role="status">{saved ? i18n.t('desk.set.saved') : ''}</span>
      </p>
    </form>
  );
}

interface Draft {
  reasons: Record<Decision, string>;
  signOff: Decision[];
  samplingRate: string;
  retentionYears: string;
  people: string;
}

type Faults = { reasons?: Decision; samplingRate?: true; retentionYears?: true };

interface PartProps {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  faults: Faults;
  locked: ReadonlySet<keyof HouseForm>;
}

function Reasons({ draft, set, faults, locked }: PartProps) {
  return (
    <fieldset disabled={locked.has('reasons')}>
      <legend>{i18n.t('desk.set.reasons')}</legend>
      <p class="set-hint">{i18n.t('desk.set.reasonsHint', [String(REASONS)])}</p>
      <Locked when={locked.has('reasons')} />
      {faults.reasons !== undefined && (
        <p class="set-fault" role="alert">
          {i18n.t('desk.set.reasonsEmpty', [decisionWords(faults.reasons)])}
        </p>
      )}
      <div class="set-reasons">
        {DECISIONS.map((decision) => (
          <label key={decision} class="set-field">
            <span>{decisionWords(decision)}</span>
            <textarea
              rows={5}
              value={draft.reasons[decision]}
              aria-invalid={faults.reasons === decision}
              onInput={({ currentTarget }) => set({ reasons: { ...draft.reasons, [decision]: currentTarget.value } })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SignOff({ draft, set, locked }: PartProps) {
  const toggle = (decision: Decision) =>
    set({ signOff: DECISIONS.filter((other) => (other === decision) !== draft.signOff.includes(other)) });
  return (
    <fieldset disabled={locked.has('signOff')}>
      <legend>{i18n.t('desk.set.signOff')}</legend>
      <p class="set-hint">{i18n.t('desk.set.signOffHint')}</p>
      <Locked when={locked.has('signOff')} />
      <div class="set-choices">
        {DECISIONS.map((decision) => (
          <label key={decision}>
            <input type="checkbox" checked={draft.signOff.includes(decision)} onChange={() => toggle(decision)} />
            {decisionWords(decision)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface FieldProps extends PartProps {
  name: 'samplingRate' | 'retentionYears';
  label: string;
  hint: string;
}

const FAULT_KEYS = { samplingRate: 'desk.set.samplingFault', retentionYears: 'desk.set.retentionFault' } as const;

function Field({ draft, set, faults, locked, name, label, hint }: FieldProps) {
  const isWrong = faults[name] === true;
  return (
    <label class="set-field">
      <strong>{label}</strong>
      <input
        class="set-number"
        inputMode="decimal"
        value={draft[name]}
        disabled={locked.has(name)}
        aria-invalid={isWrong}
        aria-describedby={`set-${name}-hint`}
        onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
      />
      {isWrong && (
        <span class="set-fault" role="alert">
          {i18n.t(FAULT_KEYS[name])}
        </span>
      )}
      <Locked when={locked.has(name)} />
      <span id={`set-${name}-hint`} class="set-hint">
        {hint}
      </span>
    </label>
  );
}

function Locked({ when }: { when: boolean }) {
  return when ? <span class="set-hint">{i18n.t('desk.set.locked')}</span> : null;
}

function draftOf({ reasons, signOff, samplingRate, retentionYears, people }: HouseForm): Draft {
  const lines = Object.fromEntries(DECISIONS.map((decision) => [decision, reasons[decision].join('\n')]));
  return {
    reasons: lines as Record<Decision, string>,
    signOff,
    samplingRate: String(Math.round(samplingRate * 10_000) / 100),
    retentionYears: String(retentionYears),
    people: people.join('\n'),
  };
}

function faultsOf({ reasons, samplingRate, retentionYears }: Draft): Faults {
  const empty = DECISIONS.find((decision) => linesOf(reasons[decision]).length === 0);
  const share = numberOf(samplingRate);
  const years = numberOf(retentionYears);
  return {
    ...(empty === undefined ? {} : { reasons: empty }),
    ...(share >= 0 && share <= 100 ? {} : { samplingRate: true as const }),
    ...(years >= 0.25 && years <= 100 ? {} : { retentionYears: true as const }),
  };
}

function settingsOf(draft: Draft): HouseForm {
  const reasons = Object.fromEntries(
    DECISIONS.map((decision) => [decision, linesOf(draft.reasons[decision]).slice(0, REASONS)]),
  );
  return {
    reasons: reasons as Record<Decision, string[]>,
    signOff: draft.signOff,
    samplingRate: numberOf(draft.samplingRate) / 100,
    retentionYears: numberOf(draft.retentionYears),
    people: linesOf(draft.people),
  };
}

/** Lines with words, each once. */
function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** A comma for the decimals is what half of Europe types. */
function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
