import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FeedView } from '@/lib/page/messages';
import type { CheckedPolicy } from '@/lib/policy';
import { Button } from '../Button.tsx';
import { formatDate, formatNumber, formatTime } from '../format.ts';
import { plural } from '../plural.ts';
import { PolicyFaults } from '../policy/PolicyFaults.tsx';
import { PolicyTable } from '../policy/PolicyTable.tsx';
import { StateMessage } from '../StateMessage.tsx';
import { type SiteLine, SiteTable } from './SiteTable.tsx';
import './StatusScreen.css';

/** Where the stored data stands. */
export interface StorageFacts {
  /** Bytes; `null` where the browser does not tell. */
  used: number | null;
  quota: number | null;
  /** The browser will not clear it by itself. */
  isPersisted: boolean;
  /** A sentence where the database has a problem; `null`: it opens and answers. */
  problem: string | null;
  findings: number;
  reviews: number;
  entries: number;
}

export interface StatusFacts {
  extension: string;
  browser: string;
  gazetteer: string;
  /** Whole days since the list in use was issued. */
  listAge: number;
  feed: FeedView | null;
  checked: CheckedPolicy;
  /** Sites of the policy that are not granted yet, by name. */
  pending: string[];
  /** The browser checks a policy by the schema first, and drops what breaks it before we see it. */
  isCheckedBefore: boolean;
  storage: StorageFacts;
  sites: SiteLine[];
}

export interface StatusScreenProps {
  /** `null` until they are gathered. */
  facts: StatusFacts | null;
  onAccept: (id: string) => void;
  onSave: () => void;
}

/** What runs here, how old it is, what holds, and whether sites are still read as they were. */
export function StatusScreen({ facts, onAccept, onSave }: StatusScreenProps) {
  return (
    <main class="page status-page" data-state={facts === null ? 'reading' : 'done'}>
      <header>
        <h1>{i18n.t('status.title')}</h1>
        <p>{i18n.t('status.what')}</p>
      </header>
      {facts !== null && <Facts facts={facts} onAccept={onAccept} onSave={onSave} />}
    </main>
  );
}

function Facts({ facts, onAccept, onSave }: StatusScreenProps & { facts: StatusFacts }) {
  const { checked, pending, sites } = facts;
  const low = sites.filter(({ lowSince }) => lowSince !== null).length;
  return (
    <>
      {low > 0 && (
        <StateMessage urgent title={plural('status.alarmTitle', low)} text={i18n.t('status.alarmText')}>
          <a href="#sites">{i18n.t('status.sites')}</a>
        </StateMessage>
      )}
      <PolicyFaults faults={checked.faults} />
      <Part title={i18n.t('status.versions')}>
        <Versions facts={facts} />
      </Part>
      <Part title={i18n.t('status.policy')}>
        <PolicyTable policy={checked.policy} />
        {facts.isCheckedBefore && <p class="status-hint">{i18n.t('status.policyChecked')}</p>}
        {pending.length > 0 && (
          <p>
            {i18n.t('status.sitesPending')}
            {i18n.t('colon')}
            {pending.join(i18n.t('listSeparator'))}
            {i18n.t('fullStop')} <a href="/options.html">{i18n.t('options.link')}</a>
          </p>
        )}
      </Part>
      <Part title={i18n.t('status.storage')}>
        <Storage {...facts.storage} />
      </Part>
      <Part title={i18n.t('status.sites')} id="sites">
        <p class="status-hint">{i18n.t('status.sitesWhy')}</p>
        {sites.length === 0 ? <p>{i18n.t('status.sitesNone')}</p> : <SiteTable sites={sites} onAccept={onAccept} />}
      </Part>
      <div>
        <Button onClick={onSave}>{i18n.t('status.copy')}</Button>
      </div>
    </>
  );
}

function Versions({ facts: { extension, browser, gazetteer, listAge, feed } }: { facts: StatusFacts }) {
  return (
    <dl class="status-facts">
      <Fact name={i18n.t('status.extension')} value={extension} />
      <Fact name={i18n.t('status.browser')} value={browser} />
      <Fact name={i18n.t('status.gazetteer')} value={formatDate(gazetteer)} />
      {feed !== null && <FeedFacts feed={feed} listAge={listAge} />}
    </dl>
  );
}

function FeedFacts({ feed, listAge }: { feed: FeedView; listAge: number }) {
  const { list, confirmedAt, nextTryAt, lastFailure } = feed;
  const words: [string, string, string] = [String(list.version), formatDate(list.issued), String(list.advisories)];
  const isSet = feed.feed === 'set';
  return (
    <>
      <Fact
        name={i18n.t('status.list')}
        value={`${i18n.t('status.listValue', words)}${i18n.t('clauseSeparator')}${plural('status.listAge', listAge)}`}
      />
      <Fact
        name={i18n.t('status.listFrom')}
        value={i18n.t(list.from === 'bundled' ? 'status.fromPackage' : 'status.fromFeed')}
      />
      {!isSet && (
        <Fact
          name={i18n.t('status.feed')}
          value={i18n.t(feed.feed === 'none' ? 'status.feedNone' : 'status.feedInvalid')}
        />
      )}
      {isSet && (
        <Fact
          name={i18n.t('status.lastUpdate')}
          value={confirmedAt === null ? i18n.t('status.never') : formatTime(confirmedAt)}
        />
      )}
      {isSet && nextTryAt !== null && <Fact name={i18n.t('status.nextUpdate')} value={formatTime(nextTryAt)} />}
      {lastFailure !== null && (
        <Fact
          name={i18n.t('status.lastFailure')}
          value={`${formatTime(lastFailure.at)}${i18n.t('colon')}${lastFailure.says}`}
        />
      )}
      {feed.notices.map((notice) => (
        <Fact key={notice} name="" value={notice} />
      ))}
    </>
  );
}

function Storage({ used, quota, isPersisted, problem, findings, reviews, entries }: StorageFacts) {
  const counts: [string, string, string] = [formatNumber(findings), formatNumber(reviews), formatNumber(entries)];
  return (
    <dl class="status-facts" data-database={problem === null ? 'good' : 'problem'}>
      <Fact name={i18n.t('status.database')} value={problem ?? i18n.t('status.databaseGood')} />
      <Fact name={i18n.t('status.records')} value={i18n.t('status.recordsValue', counts)} />
      {used !== null && quota !== null && (
        <Fact
          name={i18n.t('status.storageUsed')}
          value={i18n.t('status.storageValue', [megabytes(used), megabytes(quota)])}
        />
      )}
      <Fact
        name={i18n.t('status.persisted')}
        value={i18n.t(isPersisted ? 'status.persistedYes' : 'status.persistedNo')}
      />
    </dl>
  );
}

/** Of a place for gigabytes nobody wants the tenths. */
function megabytes(bytes: number): string {
  const tenths = Math.round(bytes / 100_000) / 10;
  return formatNumber(tenths < 100 ? tenths : Math.round(tenths));
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Part({ title, id, children }: { title: string; id?: string; children: ComponentChildren }) {
  return (
    <section class="status-part" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
