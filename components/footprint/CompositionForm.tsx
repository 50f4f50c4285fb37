import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CAPS, type Composition, type Dimension, stonesIn } from '@/lib/footprints';
import { Button } from '../Button.tsx';
import { formatNumber } from '../format.ts';
import { dimensionWords } from './comparison-words.ts';

/** The classes of one dimension, as the loaded footprints name them. */
export interface ClassGroup {
  dimension: Dimension;
  classes: readonly string[];
}

export interface CompositionFormProps {
  groups: readonly ClassGroup[];
  composition: Composition;
  /** Pieces of the pasted words that name no class. */
  unread: readonly string[];
  /** Words of the lot that the page was opened for; empty where there is none. */
  words: string;
  onCount: (dimension: Dimension, name: string, count: number | null) => void;
  onRead: (text: string) => void;
  /** The words of an assortment sheet, or a sentence that tells why there are none. */
  onSheet: (file: File) => Promise<{ ok: true; text: string } | { ok: false; says: string }>;
  onClear: () => void;
}

const MOST_UNREAD = 20;

/** The parcel's stones by class: typed in, or read from an assortment sheet or the listing's words. */
export function CompositionForm(props: CompositionFormProps) {
  const { groups, composition, unread, words, onRead, onSheet, onClear } = props;
  const [text, setText] = useState(words);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const load = async (file: File) => {
    const sheet = await onSheet(file);
    setProblem(sheet.ok ? null : sheet.says);
    if (!sheet.ok) return;
    setText(sheet.text);
    onRead(sheet.text);
  };
  return (
    <section class="footprint-part" aria-labelledby="footprint-parcel">
      <h2 id="footprint-parcel">{i18n.t('footprint.parcel')}</h2>
      <p>{i18n.t('footprint.parcelText')}</p>
      <label for={id}>{i18n.t('footprint.paste')}</label>
      <textarea id={id} rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <div class="footprint-actions">
        <Button onClick={() => onRead(text)}>{i18n.t('footprint.read')}</Button>
        <SheetButton onFile={(file) => void load(file)} />
        <Button
          kind="plain"
          onClick={() => {
            setText('');
            onClear();
          }}
        >
          {i18n.t('footprint.clear')}
        </Button>
      </div>
      <div role="status">
        {problem !== null && <p class="footprint-problem">{problem}</p>}
        {unread.length > 0 && (
          <p>
            {i18n.t('footprint.unread', [
              unread
                .slice(0, MOST_UNREAD)
                .map((piece) => i18n.t('quoted', [piece]))
                .join(i18n.t('listSeparator')),
            ])}
          </p>
        )}
      </div>
      <div class="class-groups">
        {groups.map((group) => (
          <ClassFields key={group.dimension} group={group} counts={composition[group.dimension] ?? {}} {...props} />
        ))}
      </div>
    </section>
  );
}

function SheetButton({ onFile }: { onFile: (file: File) => void }) {
  const id = useId();
  return (
    <label class="button" for={id}>
      {i18n.t('footprint.loadSheet')}
      <input
        class="visually-hidden"
        id={id}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

type ClassFieldsProps = { group: ClassGroup; counts: Record<string, number> } & Pick<CompositionFormProps, 'onCount'>;

function ClassFields({ group: { dimension, classes }, counts, onCount }: ClassFieldsProps) {
  const [odd, setOdd] = useState<ReadonlySet<string>>(new Set());
  const type = (name: string, field: HTMLInputElement) => {
    const count = wholeNumber(field.value);
    const isOdd = count === null && (field.value !== '' || field.validity.badInput);
    setOdd((before) => new Set([...[...before].filter((other) => other !== name), ...(isOdd ? [name] : [])]));
    onCount(dimension, name, count);
  };
  const id = useId();
  return (
    <fieldset class="class-fields" data-dimension={dimension}>
      <legend>{dimensionWords(dimension)}</legend>
      {classes.map((name) => (
        <label key={name}>
          <span>{name}</span>
          <input
            type="number"
            min={0}
            max={CAPS.stones}
            step={1}
            inputMode="numeric"
            // What is typed and counts nothing stays as it is, to be mended.
            value={odd.has(name) ? undefined : (counts[name] ?? '')}
            aria-invalid={odd.has(name)}
            aria-describedby={odd.has(name) ? id : undefined}
            onInput={({ currentTarget }) => type(name, currentTarget)}
          />
        </label>
      ))}
      <p class="class-odd" id={id} role="status">
        {odd.size > 0 && i18n.t('footprint.noWholeNumber', [[...odd].join(', ')])}
      </p>
      <p>{i18n.t('footprint.total', [formatNumber(stonesIn(counts))])}</p>
    </fieldset>
  );
}

function wholeNumber(text: string): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= CAPS.stones ? value : null;
}
