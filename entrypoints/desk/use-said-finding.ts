import { useEffect, useMemo, useState } from 'preact/hooks';
import { language } from '@/components/format';
import type { AdvisoryList } from '@/lib/advisories';
import type { DeskFinding } from '@/lib/desk';
import type { Phrases } from '@/lib/screening';
import { phrasesOf, reasonsIn } from '@/lib/screening/reasons-in';

/**
 * The finding with its reasons in the reader's language, where there are such, and `null` until that is known; what is kept of
 * it stays English.
 */
export function useSaidFinding(finding: DeskFinding | null, list: AdvisoryList): DeskFinding | null {
  const [phrases, setPhrases] = useState<Phrases | null | 'reading'>('reading');

  useEffect(() => {
    phrasesOf(language()).then(setPhrases, (error: unknown) => {
      console.warn('Parcel Vigil: the words of the language could not be read.', error);
      setPhrases(null);
    });
  }, []);

  const say = useMemo(
    () => (phrases === null || phrases === 'reading' ? null : reasonsIn(phrases, list)),
    [phrases, list],
  );
  return useMemo(() => {
    if (phrases === 'reading') return null;
    if (finding === null || say === null) return finding;
    return { ...finding, parcel: { ...finding.parcel, reasons: say(finding.parcel, finding.asOf) } };
  }, [finding, say, phrases]);
}
