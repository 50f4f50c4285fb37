import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isLongForMail, type Letter, type LetterLanguage, letterText, mailtoOf } from '@/lib/desk';
import { Button } from '../Button.tsx';
import { Dialog } from './Dialog.tsx';
import './LetterDialog.css';

export type LetterKind = 'question' | 'report';

export interface LetterDialogProps {
  kind: LetterKind;
  language: LetterLanguage;
  /** Written by rules from the page's words and the advisories. */
  letter: Letter;
  onLanguage: (language: LetterLanguage) => void;
  /** `false` where the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
  onClose: () => void;
}

/** A letter ready to be sent by the reader's own mail program, and open to be changed. */
export function LetterDialog(props: LetterDialogProps) {
  const { kind, language, onLanguage, onClose } = props;
  return (
    <Dialog title={i18n.t(kind === 'question' ? 'desk.question' : 'desk.report')} onClose={onClose}>
      <label class="letter-language">
        <span>{i18n.t('desk.letterLanguage')}</span>
        <select value={language} onChange={({ currentTarget }) => onLanguage(currentTarget.value as LetterLanguage)}>
          <option value="en">{i18n.t('desk.english')}</option>
          <option value="fr">{i18n.t('desk.french')}</option>
        </select>
      </label>
      {/* What was changed belongs to one language. */}
      <LetterFields key={language} {...props} />
    </Dialog>
  );
}

function LetterFields({ letter: written, language, onCopy }: LetterDialogProps) {
  const [letter, setLetter] = useState(written);
  const [copied, setCopied] = useState<boolean | null>(null);
  const change = (part: Partial<Letter>) => {
    setLetter({ ...letter, ...part });
    setCopied(null);
  };
  return (
    <>
      <p>
        {i18n.t('desk.letterTo')}
        {i18n.t('colon')}
        <strong class="letter-to">{letter.address ?? letter.to}</strong>
      </p>
      {letter.remark !== null && (
        <p class="letter-remark" lang={language}>
          {letter.remark}
        </p>
      )}
      <label class="letter-field">
        <span>{i18n.t('desk.letterSubject')}</span>
        <input
          lang={language}
          value={letter.subject}
          onInput={({ currentTarget }) => change({ subject: currentTarget.value })}
        />
      </label>
      <label class="letter-field">
        <span>{i18n.t('desk.letterBody')}</span>
        <textarea
          lang={language}
          rows={16}
          value={letter.body}
          onInput={({ currentTarget }) => change({ body: currentTarget.value })}
        />
      </label>
      <div class="letter-actions">
        <Button kind="main" onClick={() => void onCopy(letterText(letter)).then(setCopied)}>
          {i18n.t('desk.letterCopy')}
        </Button>
        <a class="button" href={mailtoOf(letter)}>
          {i18n.t('desk.letterMail')}
        </a>
        <span role="status">
          {copied === null ? '' : i18n.t(copied ? 'desk.letterCopied' : 'desk.letterNotCopied')}
        </span>
      </div>
      <p class="letter-hint">
        {i18n.t('desk.letterHint')} {isLongForMail(letter) && i18n.t('desk.letterLong')}
      </p>
    </>
  );
}
