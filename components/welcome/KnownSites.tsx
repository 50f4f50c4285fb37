import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { siteName } from '@/lib/policy';
import { Button } from '../Button.tsx';
import { plural } from '../plural.ts';
import { KNOWN_SITES, type KnownSite, SITE_KINDS, type SiteKind } from './known-sites.ts';
import './KnownSites.css';

export interface KnownSitesProps {
  watched: readonly string[];
  /** Lots at the last reading in this browser, by pattern; what is missing was never read here. */
  tried: Readonly<Record<string, number>>;
  /** What went wrong with the last thing asked for. */
  problem: 'refused' | 'stop-failed' | null;
  onWatch: (patterns: readonly string[]) => void;
  onWithdraw: (pattern: string) => void;
}

/** Sites of the trade, to be asked for together or one by one. */
export function KnownSites(props: KnownSitesProps) {
  const { watched, problem, onWatch } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<readonly string[]>([]);
  const open = KNOWN_SITES.filter(({ pattern }) => !watched.includes(pattern));
  const wanted = open.filter(({ pattern }) => chosen.has(pattern)).map(({ pattern }) => pattern);
  const isAll = open.length > 0 && wanted.length === open.length;
  const choose = (pattern: string, is: boolean) =>
    setChosen((before) => new Set(is ? [...before, pattern] : [...before].filter((other) => other !== pattern)));
  const watch = (patterns: readonly string[]) => {
    setAsked(patterns);
    onWatch(patterns);
  };
  const granted = KNOWN_SITES.filter(({ pattern }) => asked.includes(pattern) && watched.includes(pattern));
  return (
    <div class="known-sites">
      {SITE_KINDS.map((kind) => (
        <Kind key={kind} kind={kind} {...props} onWatch={watch} chosen={chosen} onChoose={choose} />
      ))}
      <p class="hint">{i18n.t('sites.untriedWhy')}</p>
      <div class="known-ask">
        <Button kind="main" onClick={() => watch(wanted)} describedBy="one-prompt" disabled={wanted.length === 0}>
          {plural('sites.chosen', wanted.length)}
        </Button>
        <Button kind="plain" onClick={() => setChosen(new Set(isAll ? [] : open.map(({ pattern }) => pattern)))}>
          {i18n.t(isAll ? 'sites.chooseNone' : 'sites.chooseAll')}
        </Button>
        <span id="one-prompt" class="hint">
          {i18n.t('sites.onePrompt')}
        </span>
      </div>
      <p role="status" class="visually-hidden">
        {granted.length > 0 &&
          `${granted.map(({ name }) => name).join(i18n.t('listSeparator'))}${i18n.t('colon')}${i18n.t('sites.watched')}`}
      </p>
      <p role="alert" class="sites-problem">
        {problem !== null && i18n.t(problem === 'refused' ? 'sites.refused' : 'sites.stopFailed')}
      </p>
    </div>
  );
}

interface RowContext extends KnownSitesProps {
  chosen: ReadonlySet<string>;
  onChoose: (pattern: string, is: boolean) => void;
}

function Kind({ kind, ...context }: RowContext & { kind: SiteKind }) {
  return (
    <fieldset class="known-kind">
      <legend>{i18n.t(`known.${kind}`)}</legend>
      <ul>
        {KNOWN_SITES.filter((site) => site.kind === kind).map((site) => (
          <Row key={site.pattern} site={site} {...context} />
        ))}
      </ul>
    </fieldset>
  );
}

function Row({ site: { name, pattern }, ...context }: RowContext & { site: KnownSite }) {
  const { watched, tried, chosen, onChoose, onWatch, onWithdraw } = context;
  const isWatched = watched.includes(pattern);
  const lots = tried[pattern];
  return (
    <li data-site={pattern} data-watched={isWatched ? '' : undefined}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isWatched || chosen.has(pattern)}
          disabled={isWatched}
          onChange={({ currentTarget }) => onChoose(pattern, currentTarget.checked)}
        />
        <span>
          <strong>{name}</strong> <span class="hint">{siteName(pattern)}</span>
        </span>
      </label>
      <span class="known-mark">
        {isWatched && `${i18n.t('sites.watched')} · `}
        {lots === undefined ? i18n.t('sites.untried') : plural('sites.tried', lots)}
      </span>
      {isWatched ? (
        <Button kind="plain" onClick={() => onWithdraw(pattern)} label={i18n.t('sites.withdrawNamed', [name])}>
          {i18n.t('sites.withdraw')}
        </Button>
      ) : (
        <Button kind="plain" onClick={() => onWatch([pattern])} label={i18n.t('sites.watchNamed', [name])}>
          {i18n.t('sites.watch')}
        </Button>
      )}
    </li>
  );
}
