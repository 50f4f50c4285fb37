import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { deskFaultWords, recordLossWords } from '@/components/faults/store-fault-words';
import { type RecordFacts, RecordScreen } from '@/components/RecordScreen';
import { saveFile } from '@/components/save-file';
import { isExportAllowed } from '@/lib/settings';
import { deskStore, dumpDatabase, openBackup, restoreDatabase, StoreError, sealBackup } from '@/lib/store';

/** The record's own page: how long it is, what it gives out, what was lost. */
export function RecordPage() {
  const [facts, setFacts] = useState<RecordFacts | null>(null);
  const [said, setSaid] = useState('');

  const read = useCallback(async () => {
    try {
      setFacts(await readFacts());
    } catch (error) {
      setSaid(sentenceOf(error));
    }
  }, []);
  useEffect(() => {
    void read();
    return deskStore().onChange(() => void read());
  }, [read]);

  /** What is done says what it came to. */
  const does = (work: () => Promise<string>) => () => {
    setSaid(i18n.t('record.working'));
    work().then(setSaid, (error: unknown) => setSaid(sentenceOf(error)));
  };

  return (
    <RecordScreen
      facts={facts}
      said={said}
      onSaveTrail={does(saveTrail)}
      onSaveCheckpoint={does(saveCheckpoint)}
      onAcceptLoss={does(acceptLoss)}
      onAcceptClock={does(acceptClock)}
      onBackUp={(passphrase) => does(() => backUp(passphrase))()}
      onRestore={(file, passphrase) => does(() => restore(file, passphrase).finally(read))()}
    />
  );
}

async function readFacts(): Promise<RecordFacts> {
  const store = deskStore();
  const [standing, settings, loss, hold] = await Promise.all([
    store.checkpointStanding(),
    store.settings(),
    store.recordLoss(),
    store.clockHold(),
  ]);
  const { entries, last, isDue } = standing;
  const checkpoint = last === null ? null : { day: last.at.slice(0, 10), size: last.size };
  const clock = hold && { says: hold.to.slice(0, 10), record: hold.from.slice(0, 10) };
  return {
    entries,
    checkpoint,
    isCheckpointDue: isDue,
    retentionYears: settings.retentionYears,
    loss: loss && recordLossWords(loss),
    clock,
  };
}

async function saveTrail(): Promise<string> {
  if (!(await isExportAllowed('trail'))) return i18n.t('policy.exportForbidden');
  const parts = await deskStore().exportTrail('jsonl');
  const name = `parcel-vigil-trail-${today()}.jsonl`;
  saveFile(name, new Blob(parts), 'application/jsonl');
  return i18n.t('record.trailSaved', [name]);
}

async function saveCheckpoint(): Promise<string> {
  const text = await deskStore().checkpoint();
  const name = `parcel-vigil-checkpoint-${today()}.txt`;
  saveFile(name, text, 'text/plain');
  return i18n.t('record.checkpointSaved', [name]);
}

async function acceptLoss(): Promise<string> {
  await deskStore().acceptLoss();
  return i18n.t('record.lossAccepted');
}

async function acceptClock(): Promise<string> {
  const store = deskStore();
  await store.acceptClock();
  await store.eraseExpired();
  return i18n.t('record.clockAccepted');
}

async function backUp(passphrase: string): Promise<string> {
  if (!(await isExportAllowed('backup'))) return i18n.t('policy.exportForbidden');
  const dump = await dumpDatabase();
  if (dump === null) return i18n.t('record.empty');
  const name = `parcel-vigil-${today()}.pvbackup`;
  saveFile(name, await sealBackup(dump, passphrase), 'application/json');
  return i18n.t('record.backedUp', [name]);
}

async function restore(file: File, passphrase: string): Promise<string> {
  await restoreDatabase(await openBackup(await file.text(), passphrase));
  return i18n.t('record.restored');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function sentenceOf(error: unknown): string {
  return error instanceof StoreError ? deskFaultWords(error) : String(error);
}
