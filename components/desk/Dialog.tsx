import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';
import './Dialog.css';

export interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** The browser's own modal dialog: it keeps the focus, gives it back, and closes at Escape. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <header class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <Button kind="plain" onClick={onClose}>
          {i18n.t('desk.close')}
        </Button>
      </header>
      {children}
    </dialog>
  );
}
