import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { saveFile } from '@/components/save-file';
import type { TaughtNews, TaughtSectionProps } from '@/components/TaughtSection';
import type { TaughtSite } from '@/lib/listings';
import { parseTaughtSite } from '@/lib/listings/taught/schema';
import { siteFileText, siteIdOf } from '@/lib/listings/taught/site-file-text';
import { TAUGHT_CAPS } from '@/lib/listings/taught/taught-site';
import type { TaughtOfTab } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';

export interface Taught {
  /** `null` until it is known. */
  section: Omit<TaughtSectionProps, 'onTeach'> | null;
  /** Something was kept elsewhere in the panel. */
  kept: () => void;
}

/** A file with more than this is no teaching. */
const LONGEST_FILE = TAUGHT_CAPS.name * 10_000;

/** What was taught about the site of a tab, asked anew when the page is another one. */
export function useTaught(tabId: number, url: string | null): Taught {
  const [taught, setTaught] = useState<TaughtOfTab | null>(null);
  const [news, setNews] = useState<TaughtNews | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const refresh = useCallback(async () => {
    const answer = await ask('get-taught-of', { tabId });
    setTaught(answer?.ok ? answer.value : null);
  }, [tabId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page of the tab may be of another site
  useEffect(() => void refresh(), [refresh, url]);

  const say = (told: TaughtNews | null, fault: string | null = null) => {
    setNews(told);
    setProblem(fault);
    void refresh();
  };

  const keep = async (site: TaughtSite) => {
    const answer = await ask('keep-taught', { tabId, site });
    say(answer?.ok ? 'kept' : null, answer?.ok ? null : (answer?.error ?? i18n.t('panel.silentTitle')));
  };
  const read = async (file: File) => {
    const site = file.size > LONGEST_FILE ? null : readSite(await file.text());
    if (site === null) say('not-understood');
    else await keep(site);
  };
  const forget = async ({ host, path }: TaughtSite) => {
    const answer = await ask('forget-taught', { tabId, host, path });
    say(null, answer?.ok ? null : (answer?.error ?? i18n.t('panel.silentTitle')));
  };

  const section = taught && {
    taught,
    news,
    problem,
    onForget: (site: TaughtSite) => void forget(site),
    onExport: exportSite,
    onImport: (file: File) => void read(file),
  };
  return { section, kept: () => say('kept') };
}

function readSite(text: string): TaughtSite | null {
  try {
    const read = parseTaughtSite(JSON.parse(text));
    return read.ok ? read.site : null;
  } catch {
    // No JSON: said by the panel as a file that is not understood.
    return null;
  }
}

function exportSite(site: TaughtSite, as: 'site-file' | 'json'): void {
  const name = siteIdOf(site);
  if (as === 'json') saveFile(`${name}.json`, `${JSON.stringify(site, null, 2)}\n`);
  else saveFile(`${name}.ts`, siteFileText(site), 'text/plain');
}
