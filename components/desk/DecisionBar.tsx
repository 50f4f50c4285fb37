import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DeskFinding, SecondLook } from '@/lib/desk';
import { DECISIONS, type Decision } from '@/lib/trail';
import { Button } from '../Button.tsx';
import { decisionWords, findingName, formatInstant } from './desk-words.ts';
import './DecisionBar.css';

/** What a decision is recorded with. */
export interface DecisionDraft {
  decision: Decision;
  reason: string;
  note: string;
  assignee: string | null;
}

export interface DecisionBarProps {
  finding: DeskFinding;
  /** Being filled in; `null` where none is. */
  deciding: Decision | null;
  reasons: Record<Decision, string[]>;
  /** Names offered as assignees. */
  people: readonly string[];
  onBegin: (decision: Decision) => void;
  onRecord: (draft: DecisionDraft) => void;
  onCancel: () => void;
  onUndo: () => void;
  onSignOff: () => void;
  onSendBack: () => void;
}

/** The key of each decision, the same on every keyboard with Latin letters. */
export const DECISION_KEYS: Record<Decision, string> = { cleared: 'c', 'ask-seller': 'a', escalate: 'e', decline: 'd' };

/** What was decided, and the four decisions; one of them open to be filled in. */
export function DecisionBar(props: DecisionBarProps) {
  const { finding, deciding, onBegin } = props;
  return (
    <section class="decision-bar" aria-label={i18n.t('desk.decide')}>
      <Standing {...props} />
      <div class="decision-buttons">
        {DECISIONS.map((decision) => (
          <button
            key={decision}
            type="button"
            class={deciding === decision ? 'button button-main' : 'button'}
            aria-expanded={deciding === decision}
            aria-keyshortcuts={DECISION_KEYS[decision]}
            data-decision={decision}
            onClick={() => onBegin(decision)}
          >
            {decisionWords(decision)}{' '}
            <span class="key" aria-hidden="true">
              {DECISION_KEYS[decision].toUpperCase()}
            </span>
          </button>
        ))}
      </div>
      {deciding !== null && <DecisionForm key={`${finding.id} ${deciding}`} {...props} deciding={deciding} />}
    </section>
  );
}

function Standing({ finding: { standing }, onUndo, onSignOff, onSendBack }: DecisionBarProps) {
  if (!('last' in standing)) return null;
  const { decision, who, at, reason, note, assignee } = standing.last;
  const told = i18n.t('desk.decidedBy', [decisionWords(decision), who, formatInstant(at)]);
  const isWaiting = standing.state === 'awaits-second';
  const second = 'second' in standing ? standing.second : null;
  return (
    <div class="decision-standing" data-standing={standing.state}>
      <p>
        <strong>{told}</strong> {[reason, note].filter(Boolean).join(' · ')}
      </p>
      {assignee && <p>{i18n.t('desk.assignedTo', [assignee])}</p>}
      {second !== null && <p>{secondWords(second)}</p>}
      {isWaiting && <p>{i18n.t(standing.why === 'sample' ? 'desk.waitsSample' : 'desk.waitsSignOff')}</p>}
      <div class="decision-buttons">
        {isWaiting && <Button onClick={onSignOff}>{i18n.t('desk.signOff')}</Button>}
        {isWaiting && <Button onClick={onSendBack}>{i18n.t('desk.sendBack')}</Button>}
        {standing.state !== 'came-back' && (
          <Button kind="plain" onClick={onUndo}>
            {i18n.t('desk.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}

function secondWords({ outcome, who, at, note }: SecondLook): string {
  const key = outcome === 'agreed' ? 'desk.signedBy' : 'desk.sentBackBy';
  return [i18n.t(key, [who, formatInstant(at)]), note].filter(Boolean).join(' · ');
}

function DecisionForm(props: DecisionBarProps & { deciding: Decision }) {
  const { finding, deciding, reasons, people, onRecord, onCancel } = props;
  const offered = reasons[deciding];
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [assignee, setAssignee] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const record = (event?: Event) => {
    event?.preventDefault();
    setMissing(reason === null);
    if (reason === null) return;
    onRecord({ decision: deciding, reason, note: note.trim(), assignee: assignee.trim() || null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && isChoice(event.target)) record();
    else if (/^[1-9]$/.test(event.key) && isChoice(event.target)) choose(Number(event.key) - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choose = (at: number) => {
    if (offered[at] === undefined) return;
    setReason(offered[at]);
    form.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[at]?.focus();
  };

  return (
    <form ref={form} class="decision-form" onSubmit={record} onKeyDown={onKeyDown}>
      <fieldset aria-describedby={missing ? 'reason-missing' : undefined}>
        <legend>{i18n.t('desk.decideFor', [decisionWords(deciding), findingName(finding)])}</legend>
        {offered.map((words, at) => (
          <label key={words} class="decision-reason">
            <input
              ref={at === 0 ? focusFirst : undefined}
              type="radio"
              name="reason"
              value={words}
              checked={reason === words}
              onChange={() => setReason(words)}
            />
            {at < 9 && (
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>
            )}{' '}
            {words}
          </label>
        ))}
      </fieldset>
      {missing && (
        <p id="reason-missing" class="decision-missing" role="alert">
          {i18n.t('desk.reasonMissing')}
        </p>
      )}
      <label class="decision-field">
        <span>{i18n.t('desk.note')}</span>
        <textarea
          rows={2}
          maxLength={4_000}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <label class="decision-field">
        <span>{i18n.t('desk.assignee')}</span>
        <input
          list="desk-people"
          maxLength={80}
          value={assignee}
          onInput={({ currentTarget }) => setAssignee(currentTarget.value)}
        />
      </label>
      <datalist id="desk-people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="decision-buttons">
        <button type="submit" class="button button-main">
          {i18n.t('desk.record')}
        </button>
        <Button onClick={onCancel}>{i18n.t('desk.cancel')}</Button>
        <span class="decision-hint">{i18n.t('desk.recordKey')}</span>
      </div>
    </form>
  );
}

/** A form that was just asked for begins at its first reason. */
const focusFirst = (input: HTMLInputElement | null) => {
  if (input !== null && input.form?.contains(document.activeElement) !== true) input.focus();
};

function isChoice(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio';
}
