import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { language } from '@/components/format';
import { today } from '@/components/today';
import type { TryOutProps } from '@/components/welcome/TryOut';
import { documentOfText } from '@/lib/page/document-of-text';
import { type ScreenedHere, screenDocumentHere } from '@/lib/page/screen-here';
import { phrasesOf } from '@/lib/screening/reasons-in';
import { judgingList } from '@/lib/store';

/** So long after the last key the words are read. */
const QUIET_MS = 150;

/** The sample's lots, and what reader and rules make of them in this page. */
export function useTryOut(): TryOutProps {
  const [sample] = useState(sampleWords);
  const [words, setWords] = useState(sample);
  const [screened, setScreened] = useState<ScreenedHere | null>(null);
  const [asOf] = useState(today);
  useEffect(() => {
    const timer = setTimeout(async () => {
      const [{ list }, phrases] = await Promise.all([judgingList(), phrasesOf(language())]);
      const options = { list, asOf, language: language(), phrases, url: '' };
      setScreened(screenDocumentHere(documentOfText(words), options));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [words, asOf]);
  return { words, screened, asOf, isSample: words === sample, onWords: setWords, onSample: () => setWords(sample) };
}

/** Line ends and tabs stand as two characters in a message. */
function sampleWords(): string {
  return i18n.t('welcome.trySample').replaceAll('\\t', '\t').replaceAll('\\n', '\n');
}
