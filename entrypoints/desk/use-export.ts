import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { DeskExportProps } from '@/components/desk/DeskExport';
import { formatNumber } from '@/components/format';
import { saveFile } from '@/components/save-file';
import type { DeskFilter, DeskRow } from '@/lib/desk';
import { type ExportKind, type ExportLanguage, exportFileName, MEDIA_TYPES, writeExport } from '@/lib/export';
import { isExportAllowed } from '@/lib/settings';
import { breathe, type DeskStore } from '@/lib/store';
import type { Kept } from './kept.ts';
import { today } from './today.ts';
import { sayError } from './use-kept.ts';

/** The findings that are shown as a file of any kind. One at a time. */
export function useExport(
  store: DeskStore | null,
  kept: Kept | null,
  rows: readonly DeskRow[],
  filter: DeskFilter,
): Omit<DeskExportProps, 'shown'> {
  const [news, setNews] = useState('');
  const isBusy = useRef(false);

  const write = async (kind: ExportKind, language: ExportLanguage) => {
    if (store === null || kept === null || isBusy.current) return;
    const { partly } = kept;
    if (partly !== null) return setNews(i18n.t('desk.partly', [formatNumber(partly.read), formatNumber(partly.of)]));
    if (!(await isExportAllowed('findings'))) return setNews(i18n.t('policy.exportForbidden'));
    isBusy.current = true;
    setNews(i18n.t('exports.writing'));
    try {
      // The words are drawn before the work begins.
      await breathe();
      const { origin, readings, lists } = await store.proof();
      const data = {
        findings: rows.map(({ finding }) => finding),
        reviews: kept.reviews,
        of: kept.rows.length,
        filter,
        origin,
        readings,
        lists,
        inUse: kept.list,
        madeAt: new Date().toISOString(),
        extensionVersion: browser.runtime.getManifest().version,
        minutesBehindUtc: (instant: string) => new Date(instant).getTimezoneOffset(),
      };
      const parts = await writeExport(kind, data, language, breathe);
      const name = exportFileName(kind, today());
      saveFile(name, new Blob(parts, { type: MEDIA_TYPES[kind] }), MEDIA_TYPES[kind]);
      setNews(i18n.t('desk.exportDone', [name]));
    } catch (error) {
      setNews(i18n.t('exports.failed', [sayError(error)]));
    } finally {
      isBusy.current = false;
    }
  };

  return { news, language: firstLanguage(), onExport: (kind, language) => void write(kind, language) };
}

/** That of the browser, where there is a file in it. */
function firstLanguage(): ExportLanguage {
  return navigator.language.startsWith('fr') ? 'fr' : 'en';
}
