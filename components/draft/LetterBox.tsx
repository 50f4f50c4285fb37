import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';
import './LetterBox.css';

export interface LetterBoxProps {
  /** Why the last letter was not read; a sentence. */
  problem: string | null;
  isReading: boolean;
  onText: (text: string) => void;
  onFile: (file: File) => void;
}

/** Where a letter is pasted, chosen or dropped. */
export function LetterBox({ problem, isReading, onText, onFile }: LetterBoxProps) {
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  return (
    <section
      class="letter-box"
      data-over={isOver}
      aria-label={i18n.t('draft.letter')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
        else onText(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <label for="letter-text">{i18n.t('draft.paste')}</label>
      <textarea id="letter-text" rows={14} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <div class="letter-box-row">
        <Button kind="main" onClick={() => onText(text)}>
          {i18n.t('draft.read')}
        </Button>
        <label for="letter-file">{i18n.t('draft.orFile')}</label>
        <input
          id="letter-file"
          type="file"
          accept=".txt,.html,.htm,.docx,.pdf,.json,text/plain,text/html,application/pdf"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      </div>
      <p role="status">{isReading && i18n.t('draft.reading')}</p>
      <p role="alert" class="letter-problem">
        {problem}
      </p>
    </section>
  );
}
