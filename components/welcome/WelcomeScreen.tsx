import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { AskedSites } from '../options/WatchedSites.tsx';
import { PolicyFaults, type PolicyFaultsProps } from '../policy/PolicyFaults.tsx';
import { KnownSites, type KnownSitesProps } from './KnownSites.tsx';
import { TryOut, type TryOutProps } from './TryOut.tsx';
import { WelcomePictures } from './WelcomePictures.tsx';
import './WelcomeScreen.css';

export interface WelcomeScreenProps extends PolicyFaultsProps {
  /** Sites that the organisation asks for, as patterns. */
  byPolicy: readonly string[];
  sites: KnownSitesProps;
  tryOut: TryOutProps;
}

const BADGES = [
  ['3', 'number'],
  ['2?', 'question'],
  ['(1)', 'bracket'],
  ['0', 'zero'],
  ['…', 'dots'],
  ['?', 'part'],
  ['', 'empty'],
] as const;

/** What is read once after installing: what it does, that nothing leaves the machine, and which sites to watch. */
export function WelcomeScreen({ faults, byPolicy, sites, tryOut }: WelcomeScreenProps) {
  return (
    <main class="page welcome">
      <header>
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="welcome-lead">{i18n.t('welcome.lead')}</p>
        <p>{i18n.t('welcome.never')}</p>
      </header>
      <PolicyFaults faults={faults} />
      <AskedSites watched={sites.watched} byPolicy={byPolicy} onWatch={sites.onWatch} />
      <Part title={i18n.t('welcome.picturesTitle')}>
        <WelcomePictures />
      </Part>
      <Part title={i18n.t('welcome.tryTitle')}>
        <p>{i18n.t('welcome.tryWhy')}</p>
        <TryOut {...tryOut} />
      </Part>
      <div class="welcome-columns">
        <Part title={i18n.t('welcome.machineTitle')}>
          <p>{i18n.t('welcome.machine')}</p>
        </Part>
        <Part title={i18n.t('welcome.toolbarTitle')}>
          <p>{i18n.t('welcome.toolbar')}</p>
        </Part>
        <Part title={i18n.t('welcome.badgeTitle')}>
          <dl class="badges">
            {BADGES.map(([sign, name]) => (
              <div key={name}>
                <dt data-badge={name}>{sign === '' ? i18n.t('welcome.badge.emptySign') : sign}</dt>
                <dd>{i18n.t(`welcome.badge.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </Part>
      </div>
      <Part title={i18n.t('welcome.sitesTitle')}>
        <p>{i18n.t('welcome.sitesWhy')}</p>
        <p class="hint">{i18n.t('welcome.sitesAddress')}</p>
        <KnownSites {...sites} />
      </Part>
      <nav class="link-row welcome-more" aria-label={i18n.t('welcome.moreTitle')}>
        <a href="/options.html">{i18n.t('welcome.moreOptions')}</a>
        <a href="/desk.html">{i18n.t('welcome.moreDesk')}</a>
        <a href="/advisories.html">{i18n.t('welcome.moreAdvisories')}</a>
        <a href="/map.html">{i18n.t('welcome.moreMap')}</a>
      </nav>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="welcome-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
