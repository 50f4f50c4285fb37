import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type FieldPath, pathText } from '@/lib/advisories/draft';
import { Button } from '../Button.tsx';
import { draftDoubtWords } from '../faults/draft-doubt-words.ts';
import { listFaultReason } from '../faults/list-fault-words.ts';
import { passageWords } from '../passage-words.ts';
import { type FormContext, fieldId, notesAt } from './form-context.ts';

export interface FieldFrameProps {
  label: string;
  /** Id of the one control; without it the label heads a group. */
  labelFor?: string;
  path: FieldPath;
  form: FormContext;
  /** Fields of its own stand inside. */
  isGroup?: boolean;
  /** The words of its languages are its own. */
  isWords?: boolean;
  children: ComponentChildren;
}

/** A field's label and control, and below what is known of it. */
export function FieldFrame({ label, labelFor, path, form, isGroup, isWords, children }: FieldFrameProps) {
  const field = pathText(path);
  const notes = notesAt(form, path, isWords ?? false);
  const state = notes.faults.length > 0 ? 'faulty' : notes.unsure.length > 0 ? 'unsure' : undefined;
  const inside = (
    <>
      {children}
      <Notes {...notes} label={label} path={path} form={form} />
    </>
  );
  if (labelFor !== undefined) {
    return (
      <div class="field" data-field={field} data-state={state}>
        <label for={labelFor}>{label}</label>
        {inside}
      </div>
    );
  }
  return (
    <fieldset
      class={isGroup ? 'field field-group' : 'field'}
      id={fieldId(field)}
      tabIndex={-1}
      data-field={field}
      data-state={state}
    >
      <legend>{label}</legend>
      {inside}
    </fieldset>
  );
}

type NotesProps = ReturnType<typeof notesAt> & Pick<FieldFrameProps, 'label' | 'path' | 'form'>;

function Notes({ readings, unsure, faults, label, path, form }: NotesProps) {
  if (readings.length + unsure.length + faults.length === 0) return null;
  return (
    <div class="field-notes">
      {faults.map((fault) => (
        <p key={fault.says} class="field-fault">
          {listFaultReason(fault)}
        </p>
      ))}
      {unsure.map((one) => (
        <p key={one.says} class="field-unsure">
          {draftDoubtWords(one)}
        </p>
      ))}
      {unsure.length > 0 && (
        <Button kind="plain" label={i18n.t('draft.isRightLabel', [label])} onClick={() => form.onConfirm(path)}>
          {i18n.t('draft.isRight')}
        </Button>
      )}
      {readings.slice(0, 2).map((reading) => (
        <Button key={reading.start} kind="plain" onClick={() => form.onShow(reading)}>
          {i18n.t('draft.readFromAt', [short(reading.words), passageWords(reading.passage)])}
        </Button>
      ))}
    </div>
  );
}

/** Long enough to be found in the letter by eye. */
const SHOWN = 60;

function short(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
