import { useEffect, useMemo, useState } from 'preact/hooks';
import { language } from '@/components/format';
import { viewIn } from '@/lib/page/advisory-cards';
import type { TabView } from '@/lib/page/messages';
import type { SayReasons } from '@/lib/screening/reasons-in';

/** What was read for a view: how to say reasons, and the language whose words for the advisories are held. */
interface Read {
  say: SayReasons | null;
  held: string;
}

/**
 * The view with its reasons and the advisories' words in the reader's language, where there are such. What is exported stays
 * as it was judged.
 */
export function useSaidView(view: TabView | null): TabView | null {
  const [read, setRead] = useState<Read | null>(null);
  const list = view?.versions.advisories;
  const wanted = view?.language ?? 'en';

  useEffect(() => {
    if (list === undefined || (language() === 'en' && wanted === 'en')) return;
    let isWanted = true;
    void readWords(wanted).then((made) => {
      if (isWanted) setRead(made);
    });
    return () => {
      isWanted = false;
    };
  }, [list, wanted]);

  return useMemo(() => {
    if (view === null || read === null) return view;
    const findings = view.findings.map((finding) => {
      const reasons = read.say?.(finding.parcel, view.asOf) ?? finding.parcel.reasons;
      return { ...finding, parcel: { ...finding.parcel, reasons } };
    });
    return { ...viewIn(view, read.held), findings };
  }, [view, read]);
}

async function readWords(wanted: string): Promise<Read> {
  const { loadWords, sayReasons } = await import('./say-reasons.ts');
  const [say] = await Promise.all([language() === 'en' ? null : sayReasons(language()), loadWords(wanted)]);
  return { say, held: wanted };
}
