import { i18n } from '#i18n';
import { inLanguage } from '@/lib/advisories';
import { type FieldPath, pathText, valueAt } from '@/lib/advisories/draft';
import { Button } from '../Button.tsx';
import { language } from '../format.ts';
import {
  EFFECT_KINDS,
  EFFECTS,
  type EffectKind,
  type FieldSpec,
  freshEffect,
  freshValue,
  LABELS,
} from './advisory-form.ts';
import { choiceWords } from './choice-words.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { type FormContext, fieldId } from './form-context.ts';
import { ListEditor } from './ListEditor.tsx';
import { PlaceEditor } from './PlaceEditor.tsx';
import { WordsEditor } from './WordsEditor.tsx';
import './FieldEditor.css';

export interface FieldEditorProps {
  spec: FieldSpec;
  label: string;
  path: FieldPath;
  form: FormContext;
}

/** One field of a draft, whatever its shape, with the words it was read from, what is unsure and what is wrong. */
export function FieldEditor(props: FieldEditorProps) {
  const { spec, path, form } = props;
  const value = valueAt(form.draft.advisory, path);
  switch (spec.kind) {
    case 'text':
      return <TextField {...props} value={value} isLong={spec.long ?? false} isOptional={spec.optional ?? false} />;
    case 'date':
      return <DateField {...props} value={value} isOptional={spec.optional ?? false} />;
    case 'choice':
      return <Choice {...props} value={value} options={spec.options} />;
    case 'yes-no':
      return <YesNo {...props} value={value} />;
    case 'words':
      if (spec.optional && value == null) return <LeftOut {...props} />;
      return <WordsEditor {...props} isLong={spec.long ?? false} isOptional={spec.optional ?? false} />;
    case 'group':
      if (spec.optional && value == null) return <LeftOut {...props} />;
      return <Group {...props} fields={spec.fields} isOptional={spec.optional ?? false} />;
    case 'list':
      return <ListEditor {...props} of={spec.of} item={i18n.t(LABELS[spec.item])} value={value} />;
    case 'place':
      return <PlaceEditor {...props} value={value} />;
    case 'zones':
      return <ZoneChoices {...props} value={value} isSeveral />;
    case 'zone':
      return <ZoneChoices {...props} value={value} isSeveral={false} />;
    case 'effect':
      return <Effect {...props} value={value} />;
  }
}

type WithValue = FieldEditorProps & { value: unknown };

function TextField({
  label,
  path,
  form,
  value,
  isLong,
  isOptional,
}: WithValue & { isLong: boolean; isOptional: boolean }) {
  const id = fieldId(pathText(path));
  const set = (words: string) => form.onSet(path, isOptional && words === '' ? null : words);
  const shown = typeof value === 'string' ? value : '';
  return (
    <FieldFrame label={label} labelFor={id} path={path} form={form}>
      {isLong ? (
        <textarea id={id} rows={3} value={shown} onInput={({ currentTarget }) => set(currentTarget.value)} />
      ) : (
        <input id={id} type="text" value={shown} onInput={({ currentTarget }) => set(currentTarget.value)} />
      )}
    </FieldFrame>
  );
}

function DateField({ label, path, form, value, isOptional }: WithValue & { isOptional: boolean }) {
  const id = fieldId(pathText(path));
  return (
    <FieldFrame label={label} labelFor={id} path={path} form={form}>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="9999-12-31"
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget: { value: day } }) => form.onSet(path, isOptional && day === '' ? null : day)}
      />
    </FieldFrame>
  );
}

function Choice({ label, path, form, value, options }: WithValue & { options: readonly string[] }) {
  const id = fieldId(pathText(path));
  return (
    <FieldFrame label={label} labelFor={id} path={path} form={form}>
      <select id={id} value={String(value)} onChange={({ currentTarget }) => form.onSet(path, currentTarget.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {choiceWords(option)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function YesNo({ label, path, form, value }: WithValue) {
  const id = fieldId(pathText(path));
  return (
    <FieldFrame label={label} labelFor={id} path={path} form={form}>
      <select
        id={id}
        value={value === true ? 'yes' : 'no'}
        onChange={({ currentTarget }) => form.onSet(path, currentTarget.value === 'yes')}
      >
        <option value="yes">{i18n.t('draft.yes')}</option>
        <option value="no">{i18n.t('draft.no')}</option>
      </select>
    </FieldFrame>
  );
}

function LeftOut({ spec, label, path, form }: FieldEditorProps) {
  const begun = spec.kind === 'group' ? freshValue({ ...spec }, form.today) : { en: '' };
  return (
    <FieldFrame label={label} path={path} form={form}>
      <span class="field-not-said">
        {i18n.t('draft.notSaid')}{' '}
        <Button kind="plain" label={i18n.t('draft.sayLabel', [label])} onClick={() => form.onSet(path, begun)}>
          {i18n.t('draft.say')}
        </Button>
      </span>
    </FieldFrame>
  );
}

type GroupProps = FieldEditorProps & { fields: Extract<FieldSpec, { kind: 'group' }>['fields']; isOptional: boolean };

function Group({ label, path, form, fields, isOptional }: GroupProps) {
  return (
    <FieldFrame label={label} path={path} form={form} isGroup>
      {fields.map(([name, spec]) => (
        <FieldEditor key={name} spec={spec} label={i18n.t(LABELS[name])} path={[...path, name]} form={form} />
      ))}
      {isOptional && (
        <Button kind="plain" label={i18n.t('draft.unsayLabel', [label])} onClick={() => form.onSet(path, null)}>
          {i18n.t('draft.unsay')}
        </Button>
      )}
    </FieldFrame>
  );
}

function ZoneChoices({ label, path, form, value, isSeveral }: WithValue & { isSeveral: boolean }) {
  const chosen = isSeveral ? (Array.isArray(value) ? value : []) : [value];
  const choose = (id: string, isOn: boolean) => {
    if (!isSeveral) form.onSet(path, id);
    else form.onSet(path, isOn ? [...chosen, id] : chosen.filter((other) => other !== id));
  };
  return (
    <FieldFrame label={label} path={path} form={form} isGroup>
      <div class="field-choices">
        {form.draft.advisory.zones.map(({ id, name }) => (
          <label key={id}>
            <input
              type={isSeveral ? 'checkbox' : 'radio'}
              name={fieldId(pathText(path))}
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
            />
            {inLanguage(name, language()) || id}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

function Effect({ label, path, form, value }: WithValue) {
  const kind = String(valueAt(value, ['kind'])) as EffectKind;
  const id = fieldId(pathText([...path, 'kind']));
  // What the new kind of measure has too is taken over.
  const change = (next: EffectKind) => {
    const fresh = freshEffect(next, form.today);
    const kept = Object.entries(value as object).filter(([key]) => key !== 'kind' && Object.hasOwn(fresh, key));
    form.onSet(path, { ...fresh, ...Object.fromEntries(kept) });
  };
  return (
    <FieldFrame label={label} path={path} form={form} isGroup>
      <FieldFrame label={i18n.t('draft.field.effectKind')} labelFor={id} path={[...path, 'kind']} form={form}>
        <select id={id} value={kind} onChange={({ currentTarget }) => change(currentTarget.value as EffectKind)}>
          {EFFECT_KINDS.map((one) => (
            <option key={one} value={one}>
              {choiceWords(one)}
            </option>
          ))}
        </select>
      </FieldFrame>
      {(EFFECTS[kind] ?? []).map(([name, spec]) => (
        <FieldEditor key={name} spec={spec} label={i18n.t(LABELS[name])} path={[...path, name]} form={form} />
      ))}
    </FieldFrame>
  );
}
