import { i18n } from '#i18n';
import { type FieldPath, pathText } from '@/lib/advisories/draft';
import { hasPlace, type Place, placeById, placesNamed } from '@/lib/gazetteer';
import { Button } from '../Button.tsx';
import { kindInText } from '../map/map-words.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { type FormContext, fieldId } from './form-context.ts';

export interface PlaceEditorProps {
  label: string;
  path: FieldPath;
  value: unknown;
  form: FormContext;
}

/** A place by its id. A name may be typed instead: the places that have it are offered. */
export function PlaceEditor({ label, path, value, form }: PlaceEditorProps) {
  const id = fieldId(pathText(path));
  const typed = typeof value === 'string' ? value : '';
  const place = hasPlace(typed) ? placeById(typed) : null;
  const candidates = place === null && typed.length > 1 ? placesNamed(typed).filter(isOfCountry) : [];
  return (
    <FieldFrame label={label} labelFor={id} path={path} form={form}>
      <input id={id} type="text" value={typed} onInput={({ currentTarget }) => form.onSet(path, currentTarget.value)} />
      <div class="field-place" role="status">
        {place !== null && <p>{i18n.t('draft.isPlace', [place.name, kindInText(place.kind)])}</p>}
        {place === null && typed !== '' && candidates.length === 0 && <p>{i18n.t('draft.unknownPlace', [typed])}</p>}
        {candidates.map((candidate) => (
          <Button key={candidate.id} kind="plain" onClick={() => form.onSet(path, candidate.id)}>
            {i18n.t('draft.usePlace', [candidate.name, kindInText(candidate.kind)])}
          </Button>
        ))}
      </div>
    </FieldFrame>
  );
}

function isOfCountry({ country }: Place): boolean {
  return country === 'CF';
}
