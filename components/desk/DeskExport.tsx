import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';
import { plural } from '../plural.ts';
import './DeskExport.css';

export type ExportFormat = 'report' | 'xlsx' | 'csv' | 'json' | 'jsonl';
export type FileLanguage = 'en' | 'fr';

export interface DeskExportProps {
  /** Findings that are shown now: they are what is taken out. */
  shown: number;
  /** What becomes of the export in hand, or became of the last one; empty before. */
  news: string;
  /** Chosen at first. */
  language: FileLanguage;
  onExport: (format: ExportFormat, language: FileLanguage) => void;
}

const FORMATS = [
  ['report', 'exports.report'],
  ['xlsx', 'exports.xlsx'],
  ['csv', 'exports.csv'],
  ['json', 'desk.exportJson'],
  ['jsonl', 'desk.exportJsonl'],
] as const satisfies readonly [ExportFormat, string][];

/** Takes the findings that are shown out as a file. */
export function DeskExport({ shown, news, language, onExport }: DeskExportProps) {
  const [chosen, setChosen] = useState(language);
  return (
    <section class="desk-export" aria-label={i18n.t('desk.export')}>
      <span>
        <strong>{i18n.t('desk.export')}</strong> {plural('desk.exportShown', shown)}
      </span>
      {FORMATS.map(([format, key]) => (
        <Button key={format} onClick={() => onExport(format, chosen)}>
          {i18n.t(key)}
        </Button>
      ))}
      <label class="desk-export-language" title={i18n.t('exports.languageWhy')}>
        {i18n.t('exports.language')}{' '}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value === 'fr' ? 'fr' : 'en')}>
          <option value="en">{i18n.t('desk.english')}</option>
          <option value="fr">{i18n.t('desk.french')}</option>
        </select>
      </label>
      <span role="status">{news}</span>
    </section>
  );
}
