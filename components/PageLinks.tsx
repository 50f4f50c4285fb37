import { i18n } from '#i18n';
import './PageLinks.css';

/** The ways from the panel and the popup to the extension's own pages about advisories. */
export function PageLinks() {
  return (
    <nav class="page-links" aria-label={i18n.t('advisories.title')}>
      <a href="/advisories.html" target="_blank" rel="noopener">
        {i18n.t('advisories.link')}
      </a>
      <a href="/draft.html" target="_blank" rel="noopener">
        {i18n.t('advisories.draftLink')}
      </a>
    </nav>
  );
}
