import { i18n } from '#i18n';
import type { FieldPath } from '@/lib/advisories/draft';
import { Button } from '../Button.tsx';
import { type FieldSpec, freshValue } from './advisory-form.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import type { FormContext } from './form-context.ts';

export interface ListEditorProps {
  of: FieldSpec;
  label: string;
  /** What an entry is called. */
  item: string;
  path: FieldPath;
  value: unknown;
  form: FormContext;
}

/** The entries of a list, each with the way to take it out, and the way to add one. */
export function ListEditor({ of, label, item, path, value, form }: ListEditorProps) {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  return (
    <FieldFrame label={label} path={path} form={form} isGroup>
      {entries.map((_, n) => {
        const name = i18n.t('draft.entry', [item, String(n + 1)]);
        return (
          <div class="field-entry" key={`${entries.length} ${n}`}>
            <FieldEditor spec={of} label={name} path={[...path, n]} form={form} />
            <Button
              kind="plain"
              label={i18n.t('draft.removeEntryLabel', [name])}
              onClick={() => form.onRemove(path, n)}
            >
              {i18n.t('draft.removeEntry')}
            </Button>
          </div>
        );
      })}
      <Button
        kind="plain"
        label={i18n.t('draft.addLabel', [label])}
        onClick={() => form.onAdd(path, freshValue(of, form.today))}
      >
        {i18n.t('draft.add')}
      </Button>
    </FieldFrame>
  );
}
