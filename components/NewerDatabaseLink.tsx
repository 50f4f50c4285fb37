import { i18n } from '#i18n';

/** The way to the page about a database that is newer than the extension; beside the notice that says so. */
export function NewerDatabaseLink() {
  return (
    <p class="newer-database-link">
      <a href="/newer-database.html" target="_blank" rel="noopener">
        {i18n.t('newerDatabase.link')}
      </a>
    </p>
  );
}
