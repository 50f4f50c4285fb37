import { i18n } from '#i18n';
import { type FieldPath, pathText, valueAt } from '@/lib/advisories/draft';
import { Button } from '../Button.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { type FormContext, fieldId } from './form-context.ts';

export interface WordsEditorProps {
  label: string;
  path: FieldPath;
  form: FormContext;
  isLong: boolean;
  /** May be left out as a whole. */
  isOptional: boolean;
}

/** Words in English, always, and in French, where there are any. */
export function WordsEditor({ label, path, form, isLong, isOptional }: WordsEditorProps) {
  return (
    <FieldFrame label={label} path={path} form={form} isWords>
      <Tongue code="en" words={i18n.t('draft.en')} path={path} form={form} isLong={isLong} />
      <Tongue code="fr" words={i18n.t('draft.fr')} path={path} form={form} isLong={isLong} />
      {isOptional && (
        <Button kind="plain" label={i18n.t('draft.unsayLabel', [label])} onClick={() => form.onSet(path, null)}>
          {i18n.t('draft.unsay')}
        </Button>
      )}
    </FieldFrame>
  );
}

interface TongueProps {
  code: 'en' | 'fr';
  words: string;
  path: FieldPath;
  form: FormContext;
  isLong: boolean;
}

function Tongue({ code, words, path, form, isLong }: TongueProps) {
  const own = [...path, code];
  const id = fieldId(pathText(own));
  const held = valueAt(form.draft.advisory, own);
  const shown = typeof held === 'string' ? held : '';
  const set = (typed: string) => form.onSet(own, typed === '' && code === 'fr' ? undefined : typed);
  return (
    <div class="field-tongue">
      <label for={id}>{words}</label>
      {isLong ? (
        <textarea
          id={id}
          lang={code}
          rows={3}
          value={shown}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          lang={code}
          type="text"
          value={shown}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
    </div>
  );
}
