import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Footprint } from '@/lib/footprints';
import { Button } from '../Button.tsx';
import { formatCarats, formatDate, formatNumber } from '../format.ts';
import { plural } from '../plural.ts';

/** Why a file was not taken; nothing of it was kept. */
export interface RefusedFile {
  name: string;
  /** One sentence each, with where in the file. */
  faults: readonly string[];
}

export interface FootprintLibraryProps {
  /** `null` until they are read. */
  footprints: readonly Footprint[] | null;
  refused: readonly RefusedFile[];
  /** A sentence of the store: what happened, what was kept, what to do. */
  problem: string | null;
  onLoad: (files: readonly File[]) => void;
  onRemove: (name: string) => void;
  onSave: (footprint: Footprint) => void;
  onTemplate: (as: 'xlsx' | 'csv' | 'json') => void;
}

/** Faults named of one file; the rest is counted. */
const MOST_FAULTS = 12;

/** The reader's own footprint files: load, see, save, remove; and the empty template. */
export function FootprintLibrary(props: FootprintLibraryProps) {
  const { footprints, refused, problem } = props;
  return (
    <section class="footprint-part" aria-labelledby="footprint-files">
      <h2 id="footprint-files">{i18n.t('footprint.files')}</h2>
      <p>{i18n.t('footprint.filesText')}</p>
      <Loader {...props} />
      <div role="alert">
        {problem !== null && <p class="footprint-problem">{problem}</p>}
        {refused.map((file) => (
          <Refusal key={file.name} file={file} />
        ))}
      </div>
      {footprints === null ? (
        <p>{i18n.t('footprint.reading')}</p>
      ) : footprints.length === 0 ? (
        <p class="footprint-empty">{i18n.t('footprint.none')}</p>
      ) : (
        <ul class="footprint-list">
          {footprints.map((footprint) => (
            <Item key={footprint.name} footprint={footprint} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Loader({ onLoad, onTemplate }: FootprintLibraryProps) {
  const id = useId();
  return (
    <div class="footprint-actions">
      <label class="button button-main" for={id}>
        {i18n.t('footprint.load')}
        <input
          class="visually-hidden"
          id={id}
          type="file"
          accept=".json,.xlsx,.csv,.tsv,application/json,text/csv"
          multiple
          onChange={({ currentTarget }) => {
            onLoad([...(currentTarget.files ?? [])]);
            // The same file, mended, may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <Button onClick={() => onTemplate('xlsx')}>{i18n.t('footprint.templateXlsx')}</Button>
      <Button onClick={() => onTemplate('csv')}>{i18n.t('footprint.templateCsv')}</Button>
      <Button onClick={() => onTemplate('json')}>{i18n.t('footprint.templateJson')}</Button>
    </div>
  );
}

function Refusal({ file: { name, faults } }: { file: RefusedFile }) {
  const more = faults.length - MOST_FAULTS;
  return (
    <div class="footprint-problem">
      <p>{i18n.t('footprint.refused', [name])}</p>
      <ul>
        {faults.slice(0, MOST_FAULTS).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
        {more > 0 && <li>{plural('footprint.moreFaults', more)}</li>}
      </ul>
    </div>
  );
}

function Item({ footprint, onRemove, onSave }: { footprint: Footprint } & FootprintLibraryProps) {
  const { name } = footprint;
  return (
    <li data-footprint={name}>
      <div>
        <strong>{name}</strong>
        <p class="footprint-facts">{factsOf(footprint).join(' · ')}</p>
      </div>
      <div class="footprint-actions">
        <Button kind="plain" onClick={() => onSave(footprint)} label={i18n.t('footprint.saveNamed', [name])}>
          {i18n.t('footprint.save')}
        </Button>
        <Button kind="plain" onClick={() => onRemove(name)} label={i18n.t('footprint.removeNamed', [name])}>
          {i18n.t('footprint.remove')}
        </Button>
      </div>
    </li>
  );
}

function factsOf({ area, author, period, sample }: Footprint): string[] {
  const { from, until } = { from: period?.from ?? null, until: period?.until ?? null };
  const facts = [area, author && i18n.t('footprint.by', [author])];
  if (from !== null && until !== null) facts.push(i18n.t('footprint.fromUntil', [formatDate(from), formatDate(until)]));
  else if (from !== null) facts.push(i18n.t('footprint.since', [formatDate(from)]));
  else if (until !== null) facts.push(i18n.t('footprint.untilDay', [formatDate(until)]));
  if (sample.stones !== null) facts.push(i18n.t('footprint.sampleStones', [formatNumber(sample.stones)]));
  if (sample.carats !== null) facts.push(i18n.t('finding.caratsShort', [formatCarats(sample.carats)]));
  return facts.filter((fact): fact is string => fact !== null && fact !== '');
}
