import { useEffect, useRef } from 'preact/hooks';

/** What single keys do, by the key as typed in small letters. */
export type KeyMap = Readonly<Record<string, () => void>>;

/** Single keys, wherever the reader is not writing and no dialog is open. */
export function useKeys(keys: KeyMap, enabled: boolean): void {
  const current = useRef(keys);
  // Switched by what the listener reads, not by adding it: a quick key must not fall between two drawings.
  current.current = enabled ? keys : {};
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isWriting(event.target) || document.querySelector('dialog[open]') !== null) return;
      const action = Object.hasOwn(current.current, event.key.toLowerCase())
        ? current.current[event.key.toLowerCase()]
        : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
}

const KEYS_OFF = 'desk-single-keys-off';

/** Whether single keys are used in this browser. */
export function readKeysEnabled(): boolean {
  return localStorage.getItem(KEYS_OFF) === null;
}

export function keepKeysEnabled(enabled: boolean): void {
  if (enabled) localStorage.removeItem(KEYS_OFF);
  else localStorage.setItem(KEYS_OFF, 'yes');
}
