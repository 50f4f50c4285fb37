import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { siteName, sitePattern } from '@/lib/policy';
import { Button } from '../Button.tsx';
import { plural } from '../plural.ts';
import { StateMessage } from '../StateMessage.tsx';

/** What went wrong with the last thing asked for. */
export type SitesProblem = 'refused' | 'stop-failed';

export interface WatchedSitesProps {
  /** Patterns of what is watched now. */
  watched: readonly string[];
  /** Patterns that the policy names. */
  byPolicy: readonly string[];
  /** The policy leaves its sites to the reader. */
  isLeft: boolean;
  problem: SitesProblem | null;
  onWatch: (patterns: readonly string[]) => void;
  onWithdraw: (pattern: string) => void;
}

/** The sites that are watched, each to be withdrawn, and the way to another. */
export function WatchedSites(props: WatchedSitesProps) {
  const { watched, byPolicy, isLeft, problem, onWithdraw } = props;
  const isByPolicy = (pattern: string) => byPolicy.includes(pattern);
  return (
    <div class="watched-sites">
      <AskedSites {...props} />
      {watched.length === 0 ? (
        <p>{i18n.t('sites.none')}</p>
      ) : (
        <ul class="watched-list">
          {watched.map((pattern) => (
            <li key={pattern} data-watched={pattern}>
              <strong>{siteName(pattern)}</strong>
              {isByPolicy(pattern) && <span>{i18n.t('sites.byOrganisation')}</span>}
              {(!isByPolicy(pattern) || isLeft) && (
                <Button
                  kind="plain"
                  onClick={() => onWithdraw(pattern)}
                  label={i18n.t('sites.withdrawNamed', [siteName(pattern)])}
                >
                  {i18n.t('sites.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <AddSite {...props} />
      <p role="alert" class="sites-problem">
        {problem !== null && i18n.t(problem === 'refused' ? 'sites.refused' : 'sites.stopFailed')}
      </p>
    </div>
  );
}

/** Sites of the policy that the browser was not asked for yet, in one prompt. */
export function AskedSites({
  watched,
  byPolicy,
  onWatch,
}: Pick<WatchedSitesProps, 'watched' | 'byPolicy' | 'onWatch'>) {
  const missing = byPolicy.filter((pattern) => !watched.includes(pattern));
  if (missing.length === 0) return null;
  return (
    <StateMessage urgent title={plural('sites.asked', missing.length)} text={i18n.t('sites.askedWhy')}>
      <p data-asked={missing.length}>{missing.map(siteName).join(i18n.t('listSeparator'))}</p>
      <Button kind="main" onClick={() => onWatch(missing)}>
        {i18n.t('sites.askedButton')}
      </Button>
    </StateMessage>
  );
}

function AddSite({ onWatch }: WatchedSitesProps) {
  const [named, setNamed] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = sitePattern(named);
    setFault(pattern === null ? named.trim() : null);
    if (pattern === null) return;
    setNamed('');
    onWatch([pattern]);
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label for="add-site">{i18n.t('sites.add')}</label>
      <div class="add-site-row">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={named}
          aria-invalid={fault !== null}
          aria-describedby="add-site-hint add-site-fault"
          onInput={({ currentTarget }) => setNamed(currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('sites.addButton')}
        </button>
      </div>
      <p id="add-site-hint" class="hint">
        {i18n.t('sites.addHint')}
      </p>
      <p id="add-site-fault" role="alert" class="fault">
        {fault !== null && i18n.t('sites.addFault', [fault])}
      </p>
    </form>
  );
}
