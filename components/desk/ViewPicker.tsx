import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';

/** A filter under a name. */
export interface NamedView {
  id: string;
  name: string;
}

export interface ViewPickerProps {
  views: readonly NamedView[];
  /** The one whose filter is in use; `null` for a filter without a name. */
  chosenId: string | null;
  onChoose: (id: string) => void;
  onSave: (name: string) => void;
  onRemove: (id: string) => void;
}

/** Ids of the two views that are always there. */
export const TO_DO_VIEW = 'to-do';
export const ALL_VIEW = 'all';

/** The filters that were kept, and the way to keep the one in use. */
export function ViewPicker({ views, chosenId, onChoose, onSave, onRemove }: ViewPickerProps) {
  const [name, setName] = useState<string | null>(null);
  const chosen = views.find(({ id }) => id === chosenId);
  const save = (event: Event) => {
    event.preventDefault();
    if (name?.trim()) onSave(name.trim());
    setName(null);
  };
  return (
    <div class="view-picker">
      <label class="view-choice">
        <span>{i18n.t('desk.views')}</span>
        <select
          value={chosenId ?? ''}
          onChange={({ currentTarget }) => currentTarget.value !== '' && onChoose(currentTarget.value)}
        >
          <option value="" disabled>
            {i18n.t('desk.chooseView')}
          </option>
          <option value={TO_DO_VIEW}>{i18n.t('desk.viewToDo')}</option>
          <option value={ALL_VIEW}>{i18n.t('desk.viewAll')}</option>
          {views.map((view) => (
            <option key={view.id} value={view.id}>
              {view.name}
            </option>
          ))}
        </select>
      </label>
      {chosen !== undefined && (
        <Button kind="plain" onClick={() => onRemove(chosen.id)}>
          {i18n.t('desk.removeView', [chosen.name])}
        </Button>
      )}
      {chosenId === null && name === null && (
        <Button kind="plain" onClick={() => setName('')}>
          {i18n.t('desk.saveView')}
        </Button>
      )}
      {name !== null && (
        <form class="view-name" onSubmit={save}>
          <label>
            <span class="visually-hidden">{i18n.t('desk.viewName')}</span>
            <input
              ref={focusOnce}
              value={name}
              maxLength={60}
              placeholder={i18n.t('desk.viewName')}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
              onKeyDown={({ key }) => key === 'Escape' && setName(null)}
            />
          </label>
          <button type="submit" class="button">
            {i18n.t('desk.save')}
          </button>
        </form>
      )}
    </div>
  );
}

/** Opened by the reader's own click: the field is what they want next. */
const focusOnce = (input: HTMLInputElement | null) => {
  if (input !== null && input.value === '' && document.activeElement !== input) input.focus();
};
