import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ambiguity } from '@/lib/advisories/draft';
import type { IsoDate } from '@/lib/gazetteer';
import { anchorOf } from '../advisories/advisory-words.ts';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import { LABELS, SECTION_NAMES, SECTIONS, type SectionName } from './advisory-form.ts';
import { ChangePreview, type Preview } from './ChangePreview.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import type { FormContext } from './form-context.ts';
import { LetterBox, type LetterBoxProps } from './LetterBox.tsx';
import { LetterView } from './LetterView.tsx';
import { SettleList } from './SettleList.tsx';
import './DraftScreen.css';

/** What was last done with the draft. */
export type DraftNews = { kind: 'kept' | 'removed' } | { kind: 'not-kept'; why: string };

export interface DraftScreenProps {
  letter: LetterBoxProps;
  /** `null` until a letter is read. */
  form: FormContext | null;
  preview: Preview | 'failed' | null;
  /** Day on which it was kept as a local advisory; `null` where it was not. */
  keptOn: IsoDate | null;
  /** The words of the field that is looked at. */
  shown: { start: number; end: number } | null;
  news: DraftNews | null;
  onGo: (field: string) => void;
  onAddZone: (ambiguity: Ambiguity, placeId: string) => void;
  onKeep: () => void;
  onExport: () => void;
  onRemove: () => void;
  onAnother: () => void;
  /** What was changed is not kept: to go on is to lose it. */
  isDirty: boolean;
}

/** A letter beside the draft that was read from it. */
export function DraftScreen(props: DraftScreenProps) {
  const { form, letter } = props;
  return (
    <main class="page draft" data-ready data-state={form === null ? 'empty' : 'draft'}>
      <header>
        <h1>{i18n.t('draft.title')}</h1>
        <p>{i18n.t('draft.intro')}</p>
        <nav class="link-row">
          <a href="/advisories.html">{i18n.t('draft.advisories')}</a>
        </nav>
      </header>
      {form === null ? <LetterBox {...letter} /> : <Beside {...props} form={form} />}
    </main>
  );
}

type WithForm = DraftScreenProps & { form: FormContext };

function Beside(props: WithForm) {
  const { form, shown, onGo, onAddZone, preview } = props;
  return (
    <>
      <KeepBar {...props} />
      <div class="draft-columns">
        <LetterView draft={form.draft} shown={shown} />
        <div class="draft-form">
          <SettleList draft={form.draft} faults={form.faults} onGo={onGo} onAddZone={onAddZone} />
          <ChangePreview preview={preview} hasFaults={form.faults.length > 0} />
          {SECTION_NAMES.map((name) => (
            <Section key={name} name={name} form={form} />
          ))}
        </div>
      </div>
    </>
  );
}

function KeepBar({ form, keptOn, news, onKeep, onExport, onRemove, onAnother, isDirty }: WithForm) {
  const isKept = keptOn !== null;
  const [isAsking, setAsking] = useState(false);
  const bar = useRef<HTMLElement>(null);
  // The button that read the letter is gone: who works by keyboard goes on here.
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  return (
    <section class="draft-keep" ref={bar} tabIndex={-1} data-kept={isKept} aria-label={i18n.t('draft.localOnly')}>
      <p>
        <strong>{i18n.t(isKept ? 'draft.localOnly' : 'draft.unsavedDraft')}</strong>{' '}
        {isKept && i18n.t('draft.keptOn', [formatDate(keptOn)])}
      </p>
      <div class="draft-keep-row">
        <Button kind="main" onClick={onKeep}>
          {i18n.t(isKept ? 'draft.keepAgain' : 'draft.keep')}
        </Button>
        <Button onClick={onExport}>{i18n.t('draft.export')}</Button>
        {isKept && <Button onClick={onRemove}>{i18n.t('draft.remove')}</Button>}
        <Button kind="plain" onClick={() => (isDirty && !isAsking ? setAsking(true) : onAnother())}>
          {i18n.t(isAsking && isDirty ? 'draft.discard' : 'draft.another')}
        </Button>
      </div>
      <div role="status">
        {news !== null && news.kind !== 'not-kept' && (
          <p data-news={news.kind}>
            {i18n.t(news.kind === 'kept' ? 'draft.kept' : 'draft.removed')}{' '}
            {news.kind === 'kept' && (
              <a href={`/advisories.html#${anchorOf(form.draft.advisory.id)}`}>{i18n.t('draft.keptLink')}</a>
            )}
          </p>
        )}
      </div>
      <div role="alert">
        {news?.kind === 'not-kept' && <p data-news="not-kept">{i18n.t('draft.notKept', [news.why])}</p>}
      </div>
    </section>
  );
}

/** Open from the start: what a reader of findings will see. */
const OPEN: ReadonlySet<SectionName> = new Set(['head', 'asks', 'zones']);

function Section({ name, form }: { name: SectionName; form: FormContext }) {
  return (
    <details class="draft-section" open={OPEN.has(name)} data-section={name}>
      <summary>
        <h3>{i18n.t(`draft.section.${name}`)}</h3>
      </summary>
      {SECTIONS[name].map(([field, spec]) => (
        <FieldEditor key={field} spec={spec} label={i18n.t(LABELS[field])} path={[field]} form={form} />
      ))}
    </details>
  );
}
