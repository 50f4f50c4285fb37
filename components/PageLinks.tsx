import { i18n } from '#i18n';
import './PageLinks.css';

export interface PageLinksProps {
  /** The tab whose findings the map shows. */
  tabId?: number | null;
}

/** The ways from the panel and the popup to the desk, to the extension's own pages about advisories, to the map and to footprints. */
export function PageLinks({ tabId = null }: PageLinksProps) {
  const pages: [address: string, name: string][] = [
    ['/desk.html', i18n.t('popup.desk')],
    ['/record.html', i18n.t('record.link')],
    ['/advisories.html', i18n.t('advisories.link')],
    [tabId === null ? '/map.html' : `/map.html?tab=${tabId}`, i18n.t('map.link')],
    ['/footprint.html', i18n.t('footprint.title')],
    ['/draft.html', i18n.t('advisories.draftLink')],
    ['/options.html', i18n.t('options.link')],
  ];
  return (
    <nav class="link-row page-links" aria-label={i18n.t('advisories.title')}>
      {pages.map(([address, name]) => (
        <a key={address} href={address} target="_blank" rel="noopener">
          {name}
        </a>
      ))}
    </nav>
  );
}
