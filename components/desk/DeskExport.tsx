import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';
import { plural } from '../plural.ts';
import './DeskExport.css';

export type ExportFormat = 'json' | 'jsonl';

export interface DeskExportProps {
  /** Findings that are shown now: they are what is taken out. */
  shown: number;
  /** Name of the file that was just written; `null` before. */
  done: string | null;
  onExport: (format: ExportFormat) => void;
  /** Further forms. */
  children?: ComponentChildren;
}

/** Takes the findings that are shown out as a file. */
export function DeskExport({ shown, done, onExport, children }: DeskExportProps) {
  return (
    <section class="desk-export" aria-label={i18n.t('desk.export')}>
      <span>
        <strong>{i18n.t('desk.export')}</strong> {plural('desk.exportShown', shown)}
      </span>
      <Button onClick={() => onExport('json')}>{i18n.t('desk.exportJson')}</Button>
      <Button onClick={() => onExport('jsonl')}>{i18n.t('desk.exportJsonl')}</Button>
      {children}
      <span role="status">{done === null ? '' : i18n.t('desk.exportDone', [done])}</span>
    </section>
  );
}
