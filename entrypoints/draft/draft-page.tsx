import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type DraftNews, DraftScreen } from '@/components/draft/DraftScreen';
import { fieldId } from '@/components/draft/form-context';
import { listFaultsWords } from '@/components/faults/list-fault-words';
import { saveFile } from '@/components/save-file';
import { today } from '@/components/today';
import type { Draft } from '@/lib/advisories';
import { addEntry, confirmField, removeEntry, setField, zoneOf } from '@/lib/advisories/draft';
import { checkLocalDraft } from '@/lib/advisories/local-draft';
import { placeById } from '@/lib/gazetteer';
import { ask } from '@/lib/page/messenger';
import { useKnownList } from './use-known-list.ts';
import { useLetter } from './use-letter.ts';
import { usePreview } from './use-preview.ts';
import { useUnloadGuard } from './use-unload-guard.ts';

export interface DraftPageProps {
  /** The local advisory to be corrected; `null`: a new letter. */
  localId: string | null;
}

/** The page's root: the only part of it that talks to the background and the store. */
export function DraftPage({ localId }: DraftPageProps) {
  const [now] = useState(today);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [keptOn, setKeptOn] = useState<string | null>(null);
  const [shown, setShown] = useState<{ start: number; end: number } | null>(null);
  const [news, setNews] = useState<DraftNews | null>(null);
  const [isDirty, setDirty] = useState(false);
  const known = useKnownList();
  useUnloadGuard(isDirty);

  const begin = (next: Draft | null, day: string | null) => {
    setDraft(next);
    setKeptOn(day);
    setShown(null);
    setNews(null);
    setDirty(false);
  };
  const { box } = useLetter(localId, known, now, begin);
  const checked = useMemo(() => (draft === null ? null : checkLocalDraft(draft)), [draft]);
  const sound = checked?.ok ? checked.draft.advisory : null;
  const preview = usePreview(sound, known, now);

  const edit = (change: (before: Draft) => Draft) => {
    setDraft((before) => (before === null ? null : change(before)));
    setNews(null);
    setDirty(true);
  };
  const keep = async () => {
    if (draft === null) return;
    const answer = await ask('keep-local', { draft });
    const why =
      answer === null ? i18n.t('draft.silent') : answer.ok ? listFaultsWords(answer.value.faults) : answer.error;
    if (why === '') {
      setKeptOn(now);
      setDirty(false);
    }
    setNews(why === '' ? { kind: 'kept' } : { kind: 'not-kept', why });
  };
  const remove = async () => {
    if (draft === null) return;
    const answer = await ask('remove-local', { id: draft.advisory.id });
    if (answer?.ok) {
      setKeptOn(null);
      setDirty(true);
    }
    const why = answer === null ? i18n.t('draft.silent') : answer.ok ? null : answer.error;
    setNews(why === null ? { kind: 'removed' } : { kind: 'not-kept', why });
  };

  return (
    <DraftScreen
      letter={box}
      form={
        draft && {
          draft,
          faults: checked === null || checked.ok ? [] : checked.faults,
          today: now,
          onSet: (path, value) => edit((before) => setField(before, path, value)),
          onConfirm: (path) => edit((before) => confirmField(before, path)),
          onAdd: (path, entry) => edit((before) => addEntry(before, path, entry)),
          onRemove: (path, index) => edit((before) => removeEntry(before, path, index)),
          onShow: setShown,
        }
      }
      preview={preview}
      keptOn={keptOn}
      shown={shown}
      news={news}
      onGo={goToField}
      onAddZone={(ambiguity, placeId) =>
        edit((before) => ({
          ...addEntry(before, ['zones'], zoneOf(placeById(placeId), ambiguity.words).zone),
          ambiguous: before.ambiguous.filter(({ start }) => start !== ambiguity.start),
        }))
      }
      onKeep={() => void keep()}
      onExport={() => {
        if (draft !== null) saveFile(`${draft.advisory.id || 'draft'}.json`, `${JSON.stringify(draft, null, 2)}\n`);
      }}
      onRemove={() => void remove()}
      onAnother={() => begin(null, null)}
      isDirty={isDirty}
    />
  );
}

/** To a field, or to the nearest one around it that is drawn; its section is opened. */
function goToField(field: string): void {
  for (let at = field; at !== ''; at = at.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
    const element = document.getElementById(fieldId(at));
    if (element === null) continue;
    element.closest('details')?.setAttribute('open', '');
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    return;
  }
}
