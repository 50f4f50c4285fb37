import { i18n } from '#i18n';

export interface SelectProps {
  label: string;
  /** `null`: any. */
  value: string | null;
  /** Values with their words. */
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string | null) => void;
}

/** One of several, or any. Options go by their place, since an empty value may be one of them. */
export function Select({ label, value, options, onChange }: SelectProps) {
  const at = options.findIndex(([other]) => other === value);
  return (
    <label class="select">
      <span>{label}</span>
      <select
        value={String(at)}
        onChange={({ currentTarget }) => onChange(options[Number(currentTarget.value)]?.[0] ?? null)}
      >
        <option value="-1">{i18n.t('desk.any')}</option>
        {options.map(([other, words], place) => (
          <option key={other} value={String(place)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
