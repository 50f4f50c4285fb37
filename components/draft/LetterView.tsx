import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft } from '@/lib/advisories/draft';
import { letterStretches } from './letter-stretches.ts';
import './LetterView.css';

export interface LetterViewProps {
  draft: Draft;
  /** The words of the field that is looked at. */
  shown: { start: number; end: number } | null;
}

/** The letter, whole, with the words marked from which fields were read. */
export function LetterView({ draft, shown }: LetterViewProps) {
  const pane = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled to once for each field that is looked at
  useEffect(() => {
    const mark = pane.current?.querySelector<HTMLElement>('.letter-shown');
    if (pane.current === null || mark == null) return;
    // Only the letter is scrolled: the reader stays at the field.
    const { top } = pane.current.getBoundingClientRect();
    pane.current.scrollTop += mark.getBoundingClientRect().top - top - pane.current.clientHeight / 3;
  }, [shown]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="letter" ref={pane} tabIndex={0} aria-label={i18n.t('draft.letter')}>
      <h2>{i18n.t('draft.letter')}</h2>
      <div class="letter-text" lang={draft.language}>
        {letterStretches(draft.text, draft.readings, shown).map(({ start, text, mark, isShown }) =>
          mark === null && !isShown ? (
            text
          ) : (
            <mark key={start} class={`letter-${mark ?? 'read'}${isShown ? ' letter-shown' : ''}`}>
              {text}
            </mark>
          ),
        )}
      </div>
    </section>
  );
}
