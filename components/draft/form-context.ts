import type { ListFault } from '@/lib/advisories';
import type { Draft, Reading, Unsure } from '@/lib/advisories/draft';
import { type FieldPath, pathText } from '@/lib/advisories/draft';

/** What every field of the form is given. */
export interface FormContext {
  draft: Draft;
  /** Faults of the check. */
  faults: readonly ListFault[];
  /** For a date that is begun. */
  today: string;
  onSet: (path: FieldPath, value: unknown) => void;
  onConfirm: (path: FieldPath) => void;
  onAdd: (path: FieldPath, entry: unknown) => void;
  onRemove: (path: FieldPath, index: number) => void;
  /** Show the words that a field was read from. */
  onShow: (span: { start: number; end: number }) => void;
}

export interface FieldNotes {
  readings: readonly Reading[];
  unsure: readonly Unsure[];
  faults: readonly ListFault[];
}

/** What is known of a field itself, not of the fields inside it. Words have their languages below them. */
export function notesAt({ draft, faults }: FormContext, path: FieldPath, isWords: boolean): FieldNotes {
  const field = pathText(path);
  const own = new Set(isWords ? [field, `${field}.en`, `${field}.fr`] : [field]);
  return {
    readings: draft.readings.filter((reading) => own.has(reading.field)),
    unsure: draft.unsure.filter((one) => own.has(one.field)),
    faults: faults.filter((fault) => own.has(fault.field)),
  };
}

/** Id of the element of a field, so that lists of faults and doubts can lead there. */
export function fieldId(field: string): string {
  return `field-${field}`;
}
