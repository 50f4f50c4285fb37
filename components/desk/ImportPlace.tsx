import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import { Button } from '../Button.tsx';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import { Dialog } from './Dialog.tsx';
import './ImportPlace.css';

/** A file that was not read, or not as a whole. */
export interface ImportRemark {
  name: string;
  /** A sentence that follows the file's name. */
  says: string;
  /** What the bytes may be decoded in, where a person has to choose. */
  encodings?: readonly string[];
}

export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; file: string; filesDone: number; files: number; rows: number; lots: number }
  /** `lots` of `of` are kept by now. */
  | { step: 'keeping'; lots: number; of: number }
  | {
      step: 'done';
      counts: { files: number; read: number; partRead: number; refused: number; lots: number };
      kept: { fresh: number; changed: number; asBefore: number };
      /** Reviews out of files that a desk wrote; not given where there was none. */
      joined?: number;
      refused: readonly ImportRemark[];
      remarks: readonly ImportRemark[];
      isCancelled: boolean;
    }
  | { step: 'failed'; says: string };

export interface ImportPlaceProps {
  state: ImportState;
  /** There is nothing else to do yet. */
  startsOpen: boolean;
  /** Files are held over the page. */
  dropping: boolean;
  asOf: IsoDate;
  onAsOf: (asOf: IsoDate) => void;
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
  onCancel: () => void;
  /** Read these again, in the encodings that were chosen. */
  onEncodings: (encodings: Record<string, string>) => void;
  /** The result was looked at. */
  onClose: () => void;
}

/** Where files are given: dropped anywhere on the desk, chosen, or pasted; with what became of them. */
export function ImportPlace(props: ImportPlaceProps) {
  const { state, asOf, startsOpen, dropping, onAsOf, onFiles } = props;
  const [pasting, setPasting] = useState(false);
  const [isOpen, setOpen] = useState(startsOpen);
  const isShown = isOpen || dropping || state.step !== 'idle';
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    // Else the same file could not be chosen twice.
    input.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <details
      class="import-place"
      data-step={state.step}
      open={isShown}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{i18n.t('desk.import')}</summary>
      <div class="import-ways">
        <strong>{i18n.t('desk.importDrop')}</strong>
        <Button onClick={() => files.current?.click()}>{i18n.t('desk.importChoose')}</Button>
        <Button onClick={() => folder.current?.click()}>{i18n.t('desk.importFolder')}</Button>
        <Button onClick={() => setPasting(true)}>{i18n.t('desk.importPaste')}</Button>
        <label class="import-day">
          {i18n.t('desk.importAsOf')}
          <input
            type="date"
            value={asOf}
            onChange={({ currentTarget }) => currentTarget.value !== '' && onAsOf(currentTarget.value)}
          />
        </label>
      </div>
      <p class="import-kinds">{i18n.t('desk.importKinds')}</p>
      <input
        ref={files}
        class="import-input"
        type="file"
        multiple
        hidden
        aria-label={i18n.t('desk.importChoose')}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // Preact knows no such property of an input.
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={i18n.t('desk.importFolder')}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <Progress {...props} />
      {/* Live regions that are always there: what became of the files is read out once, not each row on the way. */}
      <div role="status">{state.step === 'done' && <Done state={state} />}</div>
      <p role="alert">{state.step === 'failed' && i18n.t('desk.importFault', [state.says])}</p>
      <AfterImport {...props} />
      {pasting && <PasteDialog {...props} onEnd={() => setPasting(false)} />}
    </details>
  );
}

function Progress({ state, onCancel }: ImportPlaceProps) {
  switch (state.step) {
    case 'reading':
      return (
        <div class="import-progress">
          <progress max={Math.max(1, state.files)} value={state.filesDone} aria-label={i18n.t('desk.import')} />
          <p>
            {i18n.t('desk.importProgress', [
              state.file,
              formatNumber(state.filesDone),
              formatNumber(state.files),
              formatNumber(state.rows),
              formatNumber(state.lots),
            ])}
          </p>
          <Button onClick={onCancel}>{i18n.t('desk.importCancel')}</Button>
        </div>
      );
    case 'keeping':
      return (
        <div class="import-progress">
          <progress max={Math.max(1, state.of)} value={state.lots} aria-label={i18n.t('desk.import')} />
          <p>{i18n.t('desk.importKeeping', [formatNumber(state.lots), formatNumber(state.of)])}</p>
          <Button onClick={onCancel}>{i18n.t('desk.importCancel')}</Button>
        </div>
      );
    default:
      return null;
  }
}

/** What can be done once the files were read or could not be. */
function AfterImport({ state, onClose, onEncodings }: ImportPlaceProps) {
  if (state.step !== 'done' && state.step !== 'failed') return null;
  return (
    <div class="import-after">
      {state.step === 'done' && <Encodings refused={state.refused} onEncodings={onEncodings} />}
      <Button onClick={onClose}>{i18n.t('desk.close')}</Button>
    </div>
  );
}

function Done({ state }: { state: Extract<ImportState, { step: 'done' }> }) {
  const { counts, kept, joined, refused, remarks, isCancelled } = state;
  const numbers = [counts.read, counts.refused, counts.lots, kept.fresh, kept.changed, kept.asBefore].map(formatNumber);
  return (
    <div class="import-done" data-read={counts.read} data-refused={counts.refused} data-lots={counts.lots}>
      <p>
        <strong>{plural('desk.importDone', counts.files)}</strong>{' '}
        {i18n.t('desk.importCounts', numbers as [string, string, string, string, string, string])}
        {counts.partRead > 0 && `; ${i18n.t('desk.importPart', [formatNumber(counts.partRead)])}`}
        {i18n.t('fullStop')}
      </p>
      {joined !== undefined && <p data-joined={joined}>{plural('exports.taken', joined)}</p>}
      {isCancelled && <p>{i18n.t('desk.importCancelled')}</p>}
      {refused.length + remarks.length > 0 && (
        <ul>
          {[...refused, ...remarks].map(({ name, says }) => (
            <li key={`${name} ${says}`}>
              <bdi>{name}</bdi> {says}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Bytes that could be decoded in several ways: a person chooses, nothing is guessed in silence. */
function Encodings({
  refused,
  onEncodings,
}: { refused: readonly ImportRemark[] } & Pick<ImportPlaceProps, 'onEncodings'>) {
  const undecided = refused.filter(({ encodings }) => encodings !== undefined && encodings.length > 0);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  if (undecided.length === 0) return null;
  const all = Object.fromEntries(undecided.map(({ name, encodings }) => [name, chosen[name] ?? encodings![0]!]));
  return (
    <div class="import-encodings">
      {undecided.map(({ name, encodings }) => (
        <label key={name}>
          {i18n.t('desk.importEncoding', [name])}{' '}
          <select
            value={all[name]}
            onChange={({ currentTarget }) => setChosen({ ...chosen, [name]: currentTarget.value })}
          >
            {encodings!.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encoding}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button onClick={() => onEncodings(all)}>{i18n.t('desk.importAgain')}</Button>
    </div>
  );
}

function PasteDialog({ onText, onEnd }: ImportPlaceProps & { onEnd: () => void }) {
  const [text, setText] = useState('');
  return (
    <Dialog title={i18n.t('desk.importPaste')} onClose={onEnd}>
      <label class="letter-field">
        <span>{i18n.t('desk.importPasteLabel')}</span>
        <textarea rows={12} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <p>
        <Button
          kind="main"
          onClick={() => {
            if (text.trim() !== '') onText(text);
            onEnd();
          }}
        >
          {i18n.t('desk.importPasteRead')}
        </Button>
      </p>
    </Dialog>
  );
}
