import { i18n } from '#i18n';
import { Dialog } from './Dialog.tsx';
import './KeyHelp.css';

export interface KeyHelpProps {
  /** Single keys are in use: a reader who speaks to the browser, or whose hand trembles, can switch them off. */
  enabled: boolean;
  onEnabled: (enabled: boolean) => void;
  onClose: () => void;
}

/** Every key of the desk with what it does. */
const KEYS = [
  ['J ↓', 'desk.key.next'],
  ['K ↑', 'desk.key.previous'],
  ['Home End', 'desk.key.first'],
  ['C', 'desk.key.clear'],
  ['A', 'desk.key.ask'],
  ['E', 'desk.key.escalate'],
  ['D', 'desk.key.decline'],
  ['1 – 9', 'desk.key.reasonNumber'],
  ['Enter', 'desk.key.record'],
  ['U', 'desk.key.undo'],
  ['S', 'desk.key.signOff'],
  ['R', 'desk.key.repeat'],
  ['/', 'desk.key.search'],
  ['Q', 'desk.key.question'],
  ['P', 'desk.key.report'],
  ['O', 'desk.key.page'],
  ['?', 'desk.key.help'],
  ['Esc', 'desk.key.close'],
] as const;

export function KeyHelp({ enabled, onEnabled, onClose }: KeyHelpProps) {
  return (
    <Dialog title={i18n.t('desk.help')} onClose={onClose}>
      <label class="key-switch">
        <input type="checkbox" checked={enabled} onChange={({ currentTarget }) => onEnabled(currentTarget.checked)} />
        {i18n.t('desk.keysSwitch')}
      </label>
      <p>{i18n.t(enabled ? 'desk.helpOn' : 'desk.helpOff')}</p>
      <dl class="key-list">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>{keys.split(' ').map((key) => (key === '–' ? ` ${key} ` : <kbd class="key">{key}</kbd>))}</dt>
            <dd>{i18n.t(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
