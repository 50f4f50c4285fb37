import { i18n } from '#i18n';
import type { Note } from '@/lib/screening';
import { readingFaultWords } from './faults/reading-fault-words.ts';
import { noteWords } from './verdict-words.ts';
import './NoticeList.css';

export interface NoticeListProps {
  /** Sentences about the list in use. */
  notices: readonly string[];
  /** Peculiarities of the page. */
  notes: readonly Note[];
  /** What went wrong in reading, one sentence each. */
  faults: readonly string[];
}

/** What the reader should know about the page and the list before relying on the findings. */
export function NoticeList({ notices, notes, faults }: NoticeListProps) {
  const sentences = [...notices, ...notes.map(noteWords)];
  return (
    <>
      {sentences.length > 0 && (
        <ul class="notice-list" data-notes={notes.join(' ')}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {faults.length > 0 && (
        <details class="fault-list">
          <summary>{i18n.t('panel.unreadFaults')}</summary>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{readingFaultWords(fault)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
