import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabView } from '@/lib/page/messages';
import { Button } from './Button.tsx';
import './ExportBar.css';

export interface ExportBarProps {
  versions: TabView['versions'];
  /** Some lots listed are no longer on the page. */
  hasGone: boolean;
  /** The organisation does not let findings be taken out. */
  isForbidden?: boolean;
  onExport: (withGone: boolean) => void;
}

/** Takes the findings out as a file, and says what they were made with. */
export function ExportBar({ versions, hasGone, isForbidden = false, onExport }: ExportBarProps) {
  const [withGone, setWithGone] = useState(false);
  return (
    <footer class="export-bar">
      {isForbidden ? (
        <p>{i18n.t('policy.exportForbidden')}</p>
      ) : (
        <Button onClick={() => onExport(hasGone && withGone)}>{i18n.t('panel.exportJson')}</Button>
      )}
      {hasGone && !isForbidden && (
        <label>
          <input
            type="checkbox"
            checked={withGone}
            onChange={({ currentTarget }) => setWithGone(currentTarget.checked)}
          />
          {i18n.t('panel.exportGone')}
        </label>
      )}
      <p class="export-versions">
        {i18n.t('panel.versions', [versions.extension, versions.gazetteer, versions.advisories])}
      </p>
    </footer>
  );
}
