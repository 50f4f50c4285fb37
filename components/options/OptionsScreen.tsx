import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FeedView } from '@/lib/page/messages';
import type { CheckedPolicy, PreferencesInForce } from '@/lib/policy';
import { FeedForm } from '../advisories/FeedForm.tsx';
import { DeskSettings, type DeskSettingsProps } from '../desk/DeskSettings.tsx';
import { PolicyFaults } from '../policy/PolicyFaults.tsx';
import { type BrowserKind, browserWords } from './browser-words.ts';
import { NoticeChoices, type NoticeChoicesProps } from './NoticeChoices.tsx';
import { WatchedSites, type WatchedSitesProps } from './WatchedSites.tsx';
import './OptionsScreen.css';

/** A key of the extension, as the browser has it now. */
export interface KeyLine {
  name: string;
  /** What it does. */
  says: string;
  /** '' where none is set. */
  keys: string;
}

export interface OptionsScreenProps {
  settings: (CheckedPolicy & PreferencesInForce) | null;
  sites: Omit<WatchedSitesProps, 'byPolicy' | 'isLeft'>;
  /** `null` until the background answered. */
  feed: FeedView | null;
  /** Where the feed is asked; `null`: nowhere. */
  feedAddress: string | null;
  feedProblem: string | null;
  onSetFeed: (address: string, root: File | null) => void;
  onRemoveFeed: () => void;
  /** The rules of the house; `null` until they are read. */
  house: Omit<DeskSettingsProps, 'onSave'> | null;
  onSaveHouse: DeskSettingsProps['onSave'];
  /** Why the house's rules cannot be read or kept. */
  houseProblem: string | null;
  isNoticeRefused: boolean;
  onNotices: NoticeChoicesProps['onChange'];
  onAskToNotify: () => void;
  /** '' for that of the screens. */
  onLanguage: (language: string) => void;
  onAsOf: (asOf: 'today' | 'page') => void;
  /** `null` until the browser told. */
  isAllowedInPrivate: boolean | null;
  browser: BrowserKind;
  keys: readonly KeyLine[];
}

/** Languages that the summaries of the shipped advisories come in. */
const LANGUAGES = ['ar', 'en', 'fr', 'gu', 'he', 'hi', 'nl', 'pt-BR', 'ru', 'zh-Hans'] as const;

/** All that can be set, and what the organisation has set. Every change holds at once. */
export function OptionsScreen(props: OptionsScreenProps) {
  const { settings } = props;
  return (
    <main class="page options" data-state={settings === null ? 'reading' : 'done'}>
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <nav class="link-row" aria-label={i18n.t('welcome.moreTitle')}>
          <a href="/status.html">{i18n.t('options.status')}</a>
          <a href="/welcome.html">{i18n.t('options.welcome')}</a>
          <a href="/desk.html">{i18n.t('popup.desk')}</a>
          <a href="/advisories.html">{i18n.t('advisories.link')}</a>
        </nav>
      </header>
      {settings !== null && (
        <>
          <PolicyFaults faults={settings.faults} />
          <Sections {...props} settings={settings} />
        </>
      )}
    </main>
  );
}

type ReadProps = OptionsScreenProps & { settings: CheckedPolicy & PreferencesInForce };

function Sections(props: ReadProps) {
  const { settings, sites, house, isAllowedInPrivate } = props;
  const { policy, preferences, locked } = settings;
  return (
    <>
      <Section title={i18n.t('options.sites')} why={i18n.t('options.sitesWhy')}>
        <WatchedSites {...sites} byPolicy={policy.sites ?? []} isLeft={policy.changeable?.includes('sites') ?? false} />
      </Section>
      <Section title={i18n.t('options.feed')} why={i18n.t('options.feedWhy')}>
        <Feed {...props} />
      </Section>
      <LanguageSection {...props} />
      <AsOfSection {...props} />
      <Section
        title={i18n.t('options.notifications')}
        why={i18n.t('options.notificationsWhy')}
        isLocked={locked.has('notifications')}
      >
        <NoticeChoices
          chosen={preferences.notifications}
          isLocked={locked.has('notifications')}
          isRefused={props.isNoticeRefused}
          onChange={props.onNotices}
          onAsk={props.onAskToNotify}
        />
      </Section>
      <Section title={i18n.t('options.house')}>
        {props.houseProblem !== null && <p class="fault">{props.houseProblem}</p>}
        {house !== null && <DeskSettings {...house} onSave={props.onSaveHouse} />}
      </Section>
      <Section title={i18n.t('options.private')}>
        {isAllowedInPrivate !== null && (
          <p>{i18n.t(isAllowedInPrivate ? 'options.privateYes' : 'options.privateNo')}</p>
        )}
      </Section>
      <Section title={i18n.t('options.differs')}>
        <p data-browser={props.browser}>{browserWords(props.browser)}</p>
      </Section>
      <Keys keys={props.keys} />
    </>
  );
}

interface SectionProps {
  title: string;
  why?: string;
  /** Set by the organisation. */
  isLocked?: boolean;
  children: ComponentChildren;
}

function Section({ title, why, isLocked, children }: SectionProps) {
  return (
    <section class="options-section">
      <h2>{title}</h2>
      {why !== undefined && <p class="hint">{why}</p>}
      {isLocked && <p class="by-organisation">{i18n.t('policy.byOrganisation')}</p>}
      {children}
    </section>
  );
}

function Feed({ feed, feedAddress, feedProblem, onSetFeed, onRemoveFeed }: ReadProps) {
  if (feed === null) return null;
  return (
    <>
      {feedAddress !== null && (
        <p>{i18n.t(feed.locked ? 'options.feedByPolicy' : 'options.feedByHand', [feedAddress])}</p>
      )}
      {feed.lastFailure !== null && <p class="fault">{feed.lastFailure.says}</p>}
      {feed.notices.map((notice) => (
        <p key={notice} class="fault">
          {notice}
        </p>
      ))}
      {!feed.locked && (
        <FeedForm isSet={feed.feed !== 'none'} problem={feedProblem} onSet={onSetFeed} onRemove={onRemoveFeed} />
      )}
    </>
  );
}

function LanguageSection({ settings: { preferences, locked }, onLanguage }: ReadProps) {
  const isLocked = locked.has('language');
  const chosen = preferences.language ?? '';
  const others = chosen === '' || LANGUAGES.some((one) => one === chosen) ? LANGUAGES : [...LANGUAGES, chosen];
  const names = new Intl.DisplayNames([i18n.t('formats')], { type: 'language' });
  return (
    <Section title={i18n.t('options.language')} why={i18n.t('options.languageWhy')} isLocked={isLocked}>
      <select
        aria-label={i18n.t('options.language')}
        name="language"
        value={chosen}
        disabled={isLocked}
        onChange={({ currentTarget }) => onLanguage(currentTarget.value)}
      >
        <option value="">{i18n.t('options.languageSame')}</option>
        {others.map((one) => (
          <option key={one} value={one}>
            {names.of(one.replace('_', '-'))}
          </option>
        ))}
      </select>
    </Section>
  );
}

function AsOfSection({ settings: { preferences, locked }, onAsOf }: ReadProps) {
  const isLocked = locked.has('asOf');
  const choice = (value: 'today' | 'page', words: string) => (
    <label class="choice">
      <input
        type="radio"
        name="as-of"
        value={value}
        checked={preferences.asOf === value}
        disabled={isLocked}
        onChange={() => onAsOf(value)}
      />
      {words}
    </label>
  );
  return (
    <Section title={i18n.t('options.asOf')} why={i18n.t('options.asOfWhy')} isLocked={isLocked}>
      <div role="radiogroup" aria-label={i18n.t('options.asOf')}>
        {choice('today', i18n.t('options.asOfToday'))}
        {choice('page', i18n.t('options.asOfPage'))}
      </div>
    </Section>
  );
}

function Keys({ keys }: { keys: readonly KeyLine[] }) {
  return (
    <Section title={i18n.t('options.keys')} why={i18n.t('options.keysWhy')}>
      <dl class="keys">
        {keys.map(({ name, says, keys: pressed }) => (
          <div key={name}>
            <dt>{says}</dt>
            <dd>{pressed === '' ? i18n.t('options.keyNone') : <kbd>{pressed}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t('options.omnibox')}</p>
    </Section>
  );
}
