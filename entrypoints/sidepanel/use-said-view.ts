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

/** Words that take longer to be read are shown in English until they are there. */
const LATE_MS = 1_000;

/**
 * The view with its reasons and the advisories' words in the reader's language, where there are such; `null` until these are
 * read, so that nobody sees them change. What is exported stays as it was judged.
 */
export function useSaidView(view: TabView | null): TabView | null {
  const [read, setRead] = useState<Read | 'late' | null>(null);
  const list = view?.versions.advisories;
  const wanted = view?.language ?? 'en';
  const isEnglish = language() === 'en' && wanted === 'en';

  useEffect(() => {
    if (list === undefined || isEnglish) return;
    let isWanted = true;
    const late = () => setRead((before) => before ?? 'late');
    const timer = setTimeout(late, LATE_MS);
    readWords(wanted).then(
      (made) => {
        if (isWanted) setRead(made);
      },
      (error: unknown) => {
        console.warn('Parcel Vigil: the words of the language could not be read.', error);
        late();
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [list, wanted, isEnglish]);

  return useMemo(() => {
    if (view === null || isEnglish || read === 'late') return view;
    if (read === null) return null;
    const findings = view.findings.map((finding) => {
      const reasons = read.say?.(finding.parcel, view.asOf) ?? finding.parcel.reasons;
      return { ...finding, parcel: { ...finding.parcel, reasons } };
    });
    return { ...viewIn(view, read.held), findings };
  }, [view, read, isEnglish]);
}

async function readWords(wanted: string): Promise<Read> {
  const { loadWords, sayReasons } = await import('./say-reasons.ts');
  const [say] = await Promise.all([language() === 'en' ? null : sayReasons(language()), loadWords(wanted)]);
  return { say, held: wanted };
}
