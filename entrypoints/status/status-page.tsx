import { useCallback, useEffect, useState } from 'preact/hooks';
import { saveFile } from '@/components/save-file';
import { type StatusFacts, StatusScreen } from '@/components/status/StatusScreen';
import { today } from '@/components/today';
import { onGrantChange, onSettingsChange } from '@/lib/settings';
import { createSiteReadingsStore } from '@/lib/store';
import { readFacts } from './read-facts.ts';

/** The page's root: the only part of it that talks to the browser, the background and the store. */
export function StatusPage() {
  const [facts, setFacts] = useState<StatusFacts | null>(null);
  const refresh = useCallback(async () => setFacts(await readFacts()), []);
  useEffect(() => {
    void refresh();
    const again = () => void refresh();
    const ends = [onSettingsChange(again), onGrantChange(again)];
    return () => {
      for (const end of ends) end();
    };
  }, [refresh]);
  const accept = async (id: string) => {
    await createSiteReadingsStore().accept(id);
    await refresh();
  };
  const save = () => {
    if (facts === null) return;
    saveFile(`parcel-vigil-status-${today()}.json`, `${JSON.stringify(facts, null, 2)}\n`);
  };
  return <StatusScreen facts={facts} onAccept={(id) => void accept(id)} onSave={save} />;
}
