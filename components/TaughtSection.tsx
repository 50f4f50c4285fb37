import { i18n } from '#i18n';
import type { TaughtSite } from '@/lib/listings';
import type { TaughtOfTab } from '@/lib/page/messages';
import { Button } from './Button.tsx';
import './TaughtSection.css';

/** What became of the last change: `kept`, or `not-understood` for a file that holds no teaching. */
export type TaughtNews = 'kept' | 'not-understood';

export interface TaughtSectionProps {
  taught: TaughtOfTab;
  news: TaughtNews | null;
  problem: string | null;
  onTeach: () => void;
  onForget: (site: TaughtSite) => void;
  onExport: (site: TaughtSite, as: 'site-file' | 'json') => void;
  onImport: (file: File) => void;
}

/** The way into teaching a page, and what was taught about its site before. */
export function TaughtSection(props: TaughtSectionProps) {
  const { taught, news, problem, onTeach, onImport } = props;
  if (taught.host === null) return null;
  return (
    <section class="taught" data-taught={taught.sites.length}>
      {taught.sites.length > 0 && (
        <>
          <h2>{i18n.t('teach.taught')}</h2>
          <ul>
            {taught.sites.map((site) => (
              <Taught key={site.path} site={site} {...props} />
            ))}
          </ul>
        </>
      )}
      <p class="taught-buttons">
        <Button onClick={onTeach}>{i18n.t('teach.open')}</Button>
        {!taught.isPrivate && <ImportButton onImport={onImport} />}
      </p>
      <div role="status">
        {news === 'kept' && <p>{i18n.t('teach.kept')}</p>}
        {news === 'not-understood' && <p class="taught-problem">{i18n.t('teach.notUnderstood')}</p>}
        {problem !== null && <p class="taught-problem">{i18n.t('teach.failed', [problem])}</p>}
      </div>
    </section>
  );
}

function Taught({ site, onForget, onExport }: TaughtSectionProps & { site: TaughtSite }) {
  return (
    <li>
      <span class="taught-pages">{site.host + site.path}</span>
      <span class="taught-buttons">
        <Button onClick={() => onExport(site, 'site-file')}>{i18n.t('teach.exportSite')}</Button>
        <Button onClick={() => onExport(site, 'json')}>{i18n.t('teach.exportJson')}</Button>
        <Button onClick={() => onForget(site)} label={i18n.t('teach.forgetPages', [site.host + site.path])}>
          {i18n.t('teach.forget')}
        </Button>
      </span>
    </li>
  );
}

function ImportButton({ onImport }: Pick<TaughtSectionProps, 'onImport'>) {
  return (
    <label class="taught-import">
      {i18n.t('teach.import')}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onImport(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
