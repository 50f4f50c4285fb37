import type { ComponentChildren } from 'preact';
import './StateMessage.css';

export interface StateMessageProps {
  /** Left out where the summary above says the same. */
  title?: string;
  text: string;
  /** Something the reader should not overlook. */
  urgent?: boolean;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What is the case, what was kept, and what to do. */
export function StateMessage({ title, text, urgent, children }: StateMessageProps) {
  return (
    <section class={urgent ? 'state-message state-message-urgent' : 'state-message'}>
      {title && <h2>{title}</h2>}
      <p>{text}</p>
      {children}
    </section>
  );
}
