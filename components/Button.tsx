import type { ComponentChildren } from 'preact';
import './Button.css';

export interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  /** `main` for the one thing to do, `plain` for what stands in a line of text. */
  kind?: 'main' | 'plain';
  /** As wide as its column. */
  wide?: boolean;
  /** The whole name where the words alone would not tell buttons of one kind apart. */
  label?: string;
  /** Id of words that explain what happens. */
  describedBy?: string;
  disabled?: boolean;
}

export function Button({ children, onClick, kind, wide, label, describedBy, disabled }: ButtonProps) {
  const classes = ['button', kind && `button-${kind}`, wide && 'button-wide'].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={classes}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}
