import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ImportPlaceProps, ImportRemark, ImportState } from '@/components/desk/ImportPlace';
import { fileProblemWords } from '@/components/faults/file-problem-words';
import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { ImportResult } from '@/lib/import';
import type { DeskStore } from '@/lib/store';
import { joinExports, type SortedFiles, sortFiles } from './join-exports.ts';
import { type KeptCounts, keepDocuments } from './keep-documents.ts';
import { readFiles, type ToRead } from './read-files.ts';
import { type KeptNews, sayError } from './use-kept.ts';

export interface Importing extends Omit<ImportPlaceProps, 'dropping' | 'startsOpen'> {
  isBusy: boolean;
}

/** So long the result waits for the queue to show it. */
const QUEUE_MS = 2_000;

/** Files into findings: read in a worker, kept by the store, counted so that it adds up. One import at a time. */
export function useImport(
  store: DeskStore | null,
  list: AdvisoryList | null,
  today: IsoDate,
  { refresh, whileStill }: Pick<KeptNews, 'refresh' | 'whileStill'>,
): Importing {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const [asOf, setAsOf] = useState(today);
  const ending = useRef<AbortController | null>(null);
  const last = useRef<ToRead | null>(null);
  const isBusy = state.step === 'reading' || state.step === 'keeping';

  const run = async (toRead: ToRead, encodings: Record<string, string> = {}) => {
    if (store === null || list === null || isBusy) return;
    last.current = toRead;
    const abort = new AbortController();
    ending.current = abort;
    const files = 'files' in toRead ? toRead.files.length : 1;
    setState({ step: 'reading', file: '', filesDone: 0, files, rows: 0, lots: 0 });
    const extensionVersion = browser.runtime.getManifest().version;
    try {
      const given = 'files' in toRead ? toRead.files : [];
      const sorted = await sortFiles(given);
      const result = await readFiles('files' in toRead ? { files: sorted.others } : toRead, {
        asOf,
        list,
        extensionVersion,
        signal: abort.signal,
        encodings,
        onProgress: (progress) => !abort.signal.aborted && setState({ step: 'reading', ...progress }),
      });
      const keeping = (lots: number) => setState({ step: 'keeping', lots, of: result.counts.lots });
      keeping(0);
      // What was read until it was stopped is kept; a second press stops that too.
      const stopping = new AbortController();
      ending.current = stopping;
      const isDayChosen = asOf !== today;
      const { signal } = stopping;
      const [kept, joined] = await whileStill(async () => [
        await keepDocuments(store, result.documents, {
          files: given,
          isDayChosen,
          list,
          extensionVersion,
          signal,
          onKept: keeping,
        }),
        await joinExports(store, sorted.own, { list, extensionVersion, signal }),
      ]);
      // A long queue goes on filling while its counts are looked at.
      await Promise.race([refresh(), new Promise((resolve) => setTimeout(resolve, QUEUE_MS))]);
      setState(withJoined(doneState(result, kept, stopping.signal.aborted), sorted, joined));
    } catch (error) {
      void refresh();
      setState({ step: 'failed', says: sayError(error) });
    } finally {
      ending.current = null;
    }
  };

  return {
    isBusy,
    state,
    asOf,
    onAsOf: setAsOf,
    onFiles: (files) => void run({ files }),
    onText: (text) => void run({ text, name: i18n.t('desk.importPasted') }),
    onCancel: () => ending.current?.abort(),
    onEncodings: (encodings) => {
      if (last.current !== null) void run(last.current, encodings);
    },
    onClose: () => setState({ step: 'idle' }),
  };
}

type Done = Extract<ImportState, { step: 'done' }>;

/** What catalogues gave, and what the files of a desk gave beside them. */
function withJoined(
  done: Done,
  { own, refused }: SortedFiles,
  joined: KeptCounts & { lots: number; reviews: number },
): ImportState {
  const { counts, kept } = done;
  return {
    ...done,
    counts: {
      ...counts,
      files: counts.files + own.length + refused.length,
      read: counts.read + own.length,
      refused: counts.refused + refused.length,
      lots: counts.lots + joined.lots,
    },
    kept: {
      fresh: kept.fresh + joined.fresh,
      changed: kept.changed + joined.changed,
      asBefore: kept.asBefore + joined.asBefore,
    },
    refused: [...done.refused, ...refused],
    ...(own.length > 0 && { joined: joined.reviews }),
  };
}

function doneState(result: ImportResult, kept: KeptCounts, isStopped: boolean): Done {
  const { counts, refused, passed, documents, isCancelled } = result;
  return {
    step: 'done',
    counts,
    kept,
    refused: refused.map(({ name, problem }): ImportRemark => {
      const { encodings } = problem;
      return { name, says: fileProblemWords(problem), ...(encodings === undefined ? {} : { encodings }) };
    }),
    remarks: [
      ...passed.map(({ name, problem }): ImportRemark => ({ name, says: fileProblemWords(problem) })),
      ...documents.flatMap(({ document, remarks }) =>
        remarks.map((remark): ImportRemark => ({ name: document.source, says: fileProblemWords(remark) })),
      ),
    ],
    isCancelled: isCancelled || isStopped,
  };
}
