import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { effectWords } from '@/components/advisories/advisory-words';
import { lookOf, regimeWords } from '@/components/advisories/regime-look';
import { language } from '@/components/format';
import { kindWord } from '@/components/map/map-words';
import { type AdvisoryList, inLanguage, regimeOn } from '@/lib/advisories';
import { hasPlace, type IsoDate, type Place } from '@/lib/gazetteer';
import { advisoriesNaming } from '@/lib/map/advisories-naming';
import { searchPlaces } from '@/lib/map/search-places';

/** Suggestions at most; browsers show five or six. */
const MOST = 5;

export interface OmniboxContext {
  list: () => Promise<AdvisoryList>;
  today: () => IsoDate;
}

/** `pv bria` in the address bar: what a place is, who names it, what holds there today; Enter opens the map at it. */
export function listenToOmnibox({ list, today }: OmniboxContext): void {
  const { omnibox } = browser;
  omnibox?.onInputChanged.addListener((text, suggest) => {
    void list().then((advisories) => {
      const [first, ...others] = searchPlaces(text).slice(0, MOST);
      const say = (place: Place) => describe(place, advisories, today());
      const description = first === undefined ? escapeWords(i18n.t('omnibox.none', [text.trim()])) : say(first);
      omnibox.setDefaultSuggestion({ description });
      suggest(others.map((place) => ({ content: place.id, description: say(place) })));
    });
  });
  omnibox?.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(`/${addressFor(text)}`);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** The map at the place that was chosen, or that the words name first; else the map. */
export function addressFor(text: string): `map.html${string}` {
  const asked = text.trim();
  const id = hasPlace(asked) ? asked : searchPlaces(asked)[0]?.id;
  return id === undefined ? 'map.html' : `map.html?place=${encodeURIComponent(id)}`;
}

/** `Bria: town. Vigilance asked today. Named by: Notice of 28 December 2012 …` */
export function placeSentence(place: Place, list: AdvisoryList, today: IsoDate): string {
  const held = regimeWords(lookOf(regimeOn(place.id, today, list)));
  const namings = advisoriesNaming(place.id, list, today);
  const naming = namings.find(({ how }) => how === 'itself') ?? namings[0];
  const what = i18n.t('omnibox.place', [place.name, kindWord(place.kind), held]);
  if (naming === undefined) return `${what} ${i18n.t('omnibox.notNamed')}`;
  const title = inLanguage(naming.advisory.title, language());
  return `${what} ${i18n.t('omnibox.named', [title, effectWords(naming.effect)])}`;
}

function describe(place: Place, list: AdvisoryList, today: IsoDate): string {
  return escapeWords(placeSentence(place, list, today));
}

/** Chromium reads descriptions as XML; Firefox shows them as they are. */
function escapeWords(words: string): string {
  if (import.meta.env.FIREFOX) return words;
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
