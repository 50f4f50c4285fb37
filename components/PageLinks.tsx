import { i18n } from '#i18n';
import './PageLinks.css';

export interface PageLinksProps {
  /** The tab whose findings the map shows. */
  tabId?: number | null;
}

/** The ways from the panel and the popup to the desk, to the extension's own pages about advisories, to the map and to footprints. */
export function PageLinks({ tabId = null }: PageLinksProps) {
  return (
    <nav class="link-row page-links" aria-label={i18n.t('advisories.title')}>
      <a href="/desk.html" target="_blank" rel="noopener">
        {i18n.t('popup.desk')}
      </a>
      <a href="/record.html" target="_blank" rel="noopener">
        {i18n.t('record.link')}
      </a>
      <a href="/advisories.html" target="_blank" rel="noopener">
        {i18n.t('advisories.link')}
      </a>
      <a href={tabId === null ? '/map.html' : `/map.html?tab=${tabId}`} target="_blank" rel="noopener">
        {i18n.t('map.link')}
      </a>
      <a href="/footprint.html" target="_blank" rel="noopener">
        {i18n.t('footprint.title')}
      </a>
      <a href="/draft.html" target="_blank" rel="noopener">
        {i18n.t('advisories.draftLink')}
      </a>
      <a href="/options.html" target="_blank" rel="noopener">
        {i18n.t('options.link')}
      </a>
    </nav>
  );
}
