import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LetterBoxProps } from '@/components/draft/LetterBox';
import { fileProblemWords } from '@/components/faults/file-problem-words';
import { listFaultsWords } from '@/components/faults/list-fault-words';
import { formatNumber } from '@/components/format';
import type { AdvisoryList, Draft } from '@/lib/advisories';
import { checkLocalDraft } from '@/lib/advisories/local-draft';
import { createLocalAdvisoryStore, type StoredLocalAdvisory } from '@/lib/store';
import { draftThread } from './draft-thread.ts';
import { readLetterFile } from './read-letter-file.ts';

/** A letter of forty pages; the command line reads as many. */
const MOST = 100_000;

export interface LetterNews {
  box: LetterBoxProps;
}

/** Reads letters and exported drafts, and the local advisory that the address names. */
export function useLetter(
  localId: string | null,
  known: AdvisoryList | null,
  today: string,
  onDraft: (draft: Draft, keptOn: string | null) => void,
): LetterNews {
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, as the page opens
  useEffect(() => {
    if (localId === null) return;
    void readLocal(localId).then((local) => {
      if (local === null) setProblem(i18n.t('draft.notKeptAny', [localId.slice(0, 80)]));
      else onDraft(local.draft, local.keptOn);
    });
  }, [localId]);

  const onText = async (text: string) => {
    const fault = faultOf(text);
    setProblem(fault);
    if (fault !== null) return;
    setReading(true);
    try {
      const draft = await draftThread().work({ kind: 'letter', text, readOn: today, known });
      if (draft !== null) onDraft(draft, null);
    } catch (error) {
      console.warn('Parcel Vigil: a letter could not be read.', error);
      setProblem(i18n.t('draft.unread'));
    }
    setReading(false);
  };
  const onFile = async (file: File) => {
    setProblem(null);
    setReading(true);
    const read = await readLetterFile(file);
    setReading(false);
    if (read.kind === 'letter') await onText(read.text);
    else if (read.kind === 'fault') setProblem(i18n.t('draft.fileFault', [file.name, fileProblemWords(read.problem)]));
    else {
      const checked = checkLocalDraft(read.value);
      if (checked.ok) onDraft(checked.draft, null);
      else setProblem(i18n.t('draft.noDraft', [file.name, listFaultsWords(checked.faults.slice(0, 5))]));
    }
  };
  return { box: { problem, isReading, onText: (text) => void onText(text), onFile: (file) => void onFile(file) } };
}

function faultOf(text: string): string | null {
  if (text.trim() === '') return i18n.t('draft.empty');
  if (text.length > MOST) return i18n.t('draft.tooLong', [formatNumber(text.length), formatNumber(MOST)]);
  return null;
}

async function readLocal(id: string): Promise<StoredLocalAdvisory | null> {
  try {
    return await createLocalAdvisoryStore().get(id);
  } catch (error) {
    console.warn('Parcel Vigil: the local advisory could not be read.', error);
    return null;
  }
}
