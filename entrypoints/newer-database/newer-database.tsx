import { useEffect, useState } from 'preact/hooks';
import { deskFaultWords } from '@/components/faults/store-fault-words';
import { type HeldCounts, NewerDatabaseScreen, type SavingState } from '@/components/NewerDatabaseScreen';
import { saveFile } from '@/components/save-file';
import { currentList, type DatabaseDump, dumpDatabase, StoreError } from '@/lib/store';

/** What stands in the way of the stored data, and the way to take it out. Reads the database as it lies there; writes nothing. */
export function NewerDatabase() {
  const [isNewer, setNewer] = useState<boolean | null>(null);
  const [held, setHeld] = useState<DatabaseDump | null>(null);
  const [saving, setSaving] = useState<SavingState>({ state: 'idle' });

  useEffect(() => {
    void currentList().then(({ problem }) => setNewer(problem === 'newer'));
    // What cannot be read is told when it is asked for.
    dumpDatabase().then(setHeld, () => {});
  }, []);

  const save = async () => {
    setSaving({ state: 'saving' });
    try {
      const dump = await dumpDatabase();
      if (dump === null) throw new StoreError('lost', 'IndexedDB');
      setHeld(dump);
      const name = `parcel-vigil-data-version-${dump.version}.json`;
      saveFile(name, JSON.stringify(dump), 'application/json');
      setSaving({ state: 'saved', name });
    } catch (error) {
      const says = error instanceof StoreError ? deskFaultWords(error) : String(error);
      setSaving({ state: 'failed', says });
    }
  };

  return (
    <NewerDatabaseScreen
      isNewer={isNewer}
      version={held?.version ?? null}
      counts={countsOf(held)}
      saving={saving}
      onSave={() => void save()}
    />
  );
}

function countsOf(dump: DatabaseDump | null): HeldCounts {
  const count = (store: string) => dump?.stores[store]?.records.length ?? 0;
  const [findings, reviews, entries] = [count('findings'), count('reviews'), count('trail')];
  const all = Object.values(dump?.stores ?? {}).reduce((sum, { records }) => sum + records.length, 0);
  return { findings, reviews, entries, other: all - findings - reviews - entries };
}
