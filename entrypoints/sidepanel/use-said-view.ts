import { useEffect, useMemo, useState } from 'preact/hooks';
import { language } from '@/components/format';
import type { TabView } from '@/lib/page/messages';
import type { SayReasons } from '@/lib/screening/reasons-in';

/** The view with its reasons in the reader's language, where there are such. What is exported stays as it was judged. */
export function useSaidView(view: TabView | null): TabView | null {
  const [say, setSay] = useState<SayReasons | null>(null);
  const list = view?.versions.advisories;

  useEffect(() => {
    if (list === undefined || language() === 'en') return;
    let isWanted = true;
    void import('./say-reasons.ts')
      .then(({ sayReasons }) => sayReasons(language()))
      .then((made) => {
        if (isWanted) setSay(() => made);
      });
    return () => {
      isWanted = false;
    };
  }, [list]);

  return useMemo(() => {
    if (view === null || say === null) return view;
    const findings = view.findings.map((finding) => {
      const reasons = say(finding.parcel, view.asOf);
      return { ...finding, parcel: { ...finding.parcel, reasons } };
    });
    return { ...view, findings };
  }, [view, say]);
}
