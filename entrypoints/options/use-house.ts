import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeskSettingsProps, HouseForm } from '@/components/desk/DeskSettings';
import { deskFaultWords } from '@/components/faults/store-fault-words';
import { offeredReasons, reasonsToKeep } from '@/components/first-reasons';
import { deskStore, FIRST_SETTINGS, type HouseSettings, StoreError } from '@/lib/store';

export interface HouseNews {
  house: Omit<DeskSettingsProps, 'onSave'> | null;
  problem: string | null;
  save: (form: HouseForm) => Promise<void>;
}

/** The rules of the house, as the desk has them: one truth, in the store. */
export function useHouse(): HouseNews {
  const [settings, setSettings] = useState<HouseSettings | null>(null);
  const [locked, setLocked] = useState<ReadonlySet<keyof HouseForm>>(new Set());
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const read = useCallback(async () => {
    try {
      const [held, names] = await Promise.all([deskStore().settings(), deskStore().lockedSettings()]);
      setSettings(held);
      setLocked(new Set(names));
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }, []);
  useEffect(() => {
    void read();
  }, [read]);

  const save = async (form: HouseForm) => {
    if (settings === null) return;
    try {
      await deskStore().saveSettings({
        ...settings,
        ...form,
        reasons: reasonsToKeep(form.reasons, FIRST_SETTINGS.reasons),
      });
      setSaved(true);
      setProblem(null);
      await read();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  const offered = settings && { ...settings, reasons: offeredReasons(settings.reasons, FIRST_SETTINGS.reasons) };
  return { house: offered && { settings: offered, locked, saved }, problem, save };
}

function sentenceOf(error: unknown): string {
  return error instanceof StoreError ? deskFaultWords(error) : String(error);
}
