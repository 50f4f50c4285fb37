import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';

/** Fewer characters are guessed too easily by whoever has the file. */
const PASSPHRASE_LENGTH = 12;

export interface BackupPartProps {
  onBackUp: (passphrase: string) => void;
  onRestore: (file: File, passphrase: string) => void;
}

/** Everything that is stored as one encrypted file, and the way back. */
export function BackupPart({ onBackUp, onRestore }: BackupPartProps) {
  const [passphrase, setPassphrase] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState('');
  const id = useId();

  const backUp = () => {
    const isShort = passphrase.length < PASSPHRASE_LENGTH;
    setFault(isShort ? i18n.t('record.passphraseShort', [String(PASSPHRASE_LENGTH)]) : '');
    if (!isShort) onBackUp(passphrase);
  };
  const restore = () => {
    setFault(file === null ? i18n.t('record.noFile') : '');
    if (file !== null) onRestore(file, passphrase);
  };

  return (
    <section class="record-part">
      <h2>{i18n.t('record.backup')}</h2>
      <p id={`${id}-why`}>{i18n.t('record.backupWhy')}</p>
      <label for={`${id}-words`}>{i18n.t('record.passphrase')}</label>
      <input
        id={`${id}-words`}
        class="record-field"
        type="password"
        autocomplete="new-password"
        value={passphrase}
        aria-describedby={`${id}-why ${id}-fault`}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <p id={`${id}-fault`} role="alert">
        {fault}
      </p>
      <Button onClick={backUp}>{i18n.t('record.saveBackup')}</Button>
      <label for={`${id}-file`}>{i18n.t('record.backupFile')}</label>
      <input
        id={`${id}-file`}
        class="record-field"
        type="file"
        accept=".pvbackup,application/json"
        onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
      />
      <p id={`${id}-restore`}>{i18n.t('record.restoreWhy')}</p>
      <Button onClick={restore} describedBy={`${id}-restore`}>
        {i18n.t('record.restore')}
      </Button>
    </section>
  );
}
