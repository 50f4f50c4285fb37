import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { language } from '@/components/format';
import { SelectionScreen } from '@/components/SelectionScreen';
import { today } from '@/components/today';
import { loadWords } from '@/lib/advisories/load-words';
import type { IsoDate } from '@/lib/gazetteer';
import type { ScreenedHere } from '@/lib/page/screen-here';
import { readSelected, SELECTION_KEY, type SelectedWords } from '@/lib/page/selected-words';
import { phrasesOf } from '@/lib/screening/reasons-in';
import { settingsHere } from '@/lib/settings';
import { judgingList } from '@/lib/store';
import { screenSelection } from './screen-selection.ts';

/** The small page that shows what a selection came to. The words are taken out of the session's memory and kept here alone. */
export function SelectionPage() {
  const [now] = useState(today);
  const [asOf, setAsOf] = useState<IsoDate>(now);
  const [selected, setSelected] = useState<SelectedWords | null | 'missing'>(null);
  const [screened, setScreened] = useState<ScreenedHere | null>(null);

  useEffect(() => {
    void takeSelection().then((words) => setSelected(words ?? 'missing'));
  }, []);
  useEffect(() => {
    if (selected === null || selected === 'missing') return;
    void screen(selected, asOf).then(setScreened);
  }, [selected, asOf]);

  const words = selected === null || selected === 'missing' ? selected : selected.text;
  return (
    <SelectionScreen words={words} screened={screened} asOf={asOf} today={now} onAsOf={(day) => setAsOf(day ?? now)} />
  );
}

async function screen(selected: SelectedWords, asOf: IsoDate): Promise<ScreenedHere> {
  const [{ list }, { preferences }, phrases] = await Promise.all([
    judgingList(),
    settingsHere(),
    phrasesOf(language()),
  ]);
  const tongue = preferences.language ?? language();
  await loadWords(tongue);
  return screenSelection(selected, { list, asOf, url: selected.url, language: tongue, phrases });
}

async function takeSelection(): Promise<SelectedWords | null> {
  const stored = (await browser.storage.session.get(SELECTION_KEY))[SELECTION_KEY];
  await browser.storage.session.remove(SELECTION_KEY);
  return readSelected(stored);
}
