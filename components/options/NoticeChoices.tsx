import { i18n } from '#i18n';
import type { Preferences } from '@/lib/policy';
import { Button } from '../Button.tsx';

export interface NoticeChoicesProps {
  chosen: Preferences['notifications'];
  isLocked: boolean;
  /** The browser does not allow notifications although they are wanted. */
  isRefused: boolean;
  onChange: (chosen: Preferences['notifications']) => void;
  /** The browser is asked again. */
  onAsk: () => void;
}

/** What the reader wants to be told while nobody looks. */
export function NoticeChoices({ chosen, isLocked, isRefused, onChange, onAsk }: NoticeChoicesProps) {
  const choice = (name: keyof Preferences['notifications'], words: string) => (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={chosen[name]}
        disabled={isLocked}
        onChange={({ currentTarget }) => onChange({ ...chosen, [name]: currentTarget.checked })}
      />
      {words}
    </label>
  );
  return (
    <>
      {choice('newList', i18n.t('options.notifyNewList'))}
      {choice('alertedZone', i18n.t('options.notifyFinding'))}
      <p role="alert" class="fault">
        {isRefused && i18n.t('options.notifyRefused')}
      </p>
      {isRefused && (
        <p>
          <Button onClick={onAsk}>{i18n.t('options.notifyAsk')}</Button>
        </p>
      )}
    </>
  );
}
