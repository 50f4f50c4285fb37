import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { disagreements, type TeamDecision, type TeamDevice, type TeamView } from '@/lib/teams';
import type { SignOffOutcome } from '@/lib/trail';
import { Button } from '../Button.tsx';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import { formatInstant } from './desk-words.ts';
import { TeamSetup, type TeamSetupProps } from './TeamSetup.tsx';
import { deviceState, keyBeginning, problemWords, refusalWords, saidWords, teamLotName } from './team-words.ts';
import './DeskSettings.css';
import './TeamScreen.css';

export interface TeamScreenProps extends TeamSetupProps {
  /** What is set cannot be used. */
  isInvalid: boolean;
  /** `null`: nothing is shared, or it is being opened. */
  view: TeamView | null;
  /** Decisions of other browsers that wait for somebody else. */
  awaiting: readonly TeamDecision[];
  /** What was done last, or why it could not be done. */
  said: string;
  onSync: () => void;
  onAsk: () => void;
  onAskAnew: () => void;
  onAdmit: (device: string) => void;
  onRevoke: (device: string) => void;
  onSecond: (decision: TeamDecision, outcome: SignOffOutcome) => void;
}

/** Refused documents that are listed one by one; the rest is counted. */
const LISTED = 50;

/** The shared record: how it stands, who takes part, what wants a look, what was refused, and where it is. */
export function TeamScreen(props: TeamScreenProps) {
  const { settings, isInvalid, view, said } = props;
  return (
    <div class="team" data-team={settings === null ? 'off' : (view?.standing ?? 'opening')}>
      <section>
        <h2>{i18n.t('team.title')}</h2>
        {settings === null && <p>{i18n.t('team.intro')}</p>}
        {isInvalid && <p class="team-problem">{i18n.t('team.invalid')}</p>}
        {settings !== null && view === null && <p>{i18n.t('team.loading')}</p>}
        {view !== null && <Standing {...props} view={view} />}
        <p role="status">{said}</p>
      </section>
      {view !== null && <Parts {...props} view={view} />}
      <details open={settings === null || isInvalid}>
        <summary>{i18n.t('team.setup')}</summary>
        <TeamSetup key={settings === null ? 'none' : 'set'} {...props} />
      </details>
    </div>
  );
}

type Viewed = TeamScreenProps & { view: TeamView };

function Standing({ view, onSync, onAsk, onAskAnew }: Viewed) {
  const { standing, device, entries, heads, lastSync, root, problem, ownOrigin } = view;
  return (
    <>
      {problem !== null && (
        <p class="team-problem" role="alert" data-problem={problem}>
          {problemWords(problem)}
        </p>
      )}
      {standing === 'not-asked' && ownOrigin === null && <p>{i18n.t('team.noTrail')}</p>}
      {standing === 'not-asked' && ownOrigin !== null && <p>{i18n.t('team.privacy')}</p>}
      {standing === 'asks' && device !== null && <p>{i18n.t('team.asks', [keyBeginning(device)])}</p>}
      {standing === 'admitted' && <p>{i18n.t('team.admitted')}</p>}
      {standing === 'revoked' && <p>{i18n.t('team.revoked')}</p>}
      <p>
        {plural('team.entries', entries)} {plural('team.browsers', heads.length)}
        {i18n.t('fullStop')} {lastSync !== null && i18n.t('team.lastSync', [formatInstant(lastSync)])}
      </p>
      <p class="set-hint" data-root={root}>
        {i18n.t('team.root', [root.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')])}
      </p>
      <p class="team-buttons">
        {standing === 'not-asked' && ownOrigin !== null && (
          <Button kind="main" onClick={onAsk}>
            {i18n.t('team.ask')}
          </Button>
        )}
        {(problem === 'other-trail' || standing === 'revoked') && (
          <Button onClick={onAskAnew}>{i18n.t('team.askAnew')}</Button>
        )}
        <Button onClick={onSync}>{i18n.t('team.syncNow')}</Button>
      </p>
    </>
  );
}

function Parts(props: Viewed) {
  const { view, awaiting, onSecond } = props;
  const differing = disagreements(view.decisions);
  return (
    <>
      <section data-part="differ">
        <h3>{i18n.t('team.differ')}</h3>
        {differing.length === 0 && <p>{i18n.t('team.differNone')}</p>}
        {differing.map((said) => (
          <div key={said.map(({ origin, sequence }) => `${origin} ${sequence}`).join()}>
            <p class="team-differ">{teamLotName(said[0]!)}</p>
            <ul>
              {said.map((one) => (
                <li key={one.origin}>{saidWords(one)}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section data-part="awaiting">
        <h3>{i18n.t('team.awaiting')}</h3>
        {awaiting.length === 0 && <p>{i18n.t('team.awaitingNone')}</p>}
        <ul>
          {awaiting.map((one) => (
            <li key={`${one.origin} ${one.sequence}`}>
              <span>
                {teamLotName(one)} · {saidWords(one)}
              </span>
              <Button onClick={() => onSecond(one, 'agreed')}>{i18n.t('team.agree')}</Button>
              <Button onClick={() => onSecond(one, 'sent-back')}>{i18n.t('team.sendBack')}</Button>
            </li>
          ))}
        </ul>
      </section>
      <Devices {...props} />
      <Refused view={view} />
    </>
  );
}

function Devices({ view, onAdmit, onRevoke }: Viewed) {
  const { devices, isAdministrator } = view;
  // A revoked key is never admitted again, so it is asked twice.
  const [asked, setAsked] = useState<string | null>(null);
  const revoke = (device: string) => {
    if (asked === device) onRevoke(device);
    setAsked(asked === device ? null : device);
  };
  return (
    <section data-part="devices">
      <h3>{i18n.t('team.devices')}</h3>
      <ul>
        {devices.map((one) => (
          <li key={one.device} data-device={one.state}>
            <span>{deviceLine(one)}</span>
            {isAdministrator && one.state === 'asks' && (
              <Button label={`${i18n.t('team.admit')}: ${nameOf(one)}`} onClick={() => onAdmit(one.device)}>
                {i18n.t('team.admit')}
              </Button>
            )}
            {isAdministrator && one.state === 'admitted' && (
              <Button label={`${i18n.t('team.revoke')}: ${nameOf(one)}`} onClick={() => revoke(one.device)}>
                {asked === one.device ? `${i18n.t('team.revoke')}: ${nameOf(one)}?` : i18n.t('team.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ name }: TeamDevice): string {
  return name === '' ? i18n.t('team.nameless') : name;
}

function deviceLine(one: TeamDevice): string {
  const { device, state, isOwn } = one;
  return [nameOf(one), keyBeginning(device), deviceState(state), isOwn ? i18n.t('team.thisOne') : '']
    .filter(Boolean)
    .join(' · ');
}

function Refused({ view: { refused, waiting } }: { view: TeamView }) {
  return (
    <section data-part="refused" data-refused={refused.length}>
      <h3>
        {i18n.t('team.refused')} ({formatNumber(refused.length)})
      </h3>
      {refused.length === 0 && <p>{i18n.t('team.refusedNone')}</p>}
      {refused.length > 0 && <p>{i18n.t('team.refusedWhy')}</p>}
      <ul>
        {refused.slice(0, LISTED).map(({ id, cause, sequence, origin }) => (
          <li key={`${id} ${cause}`} data-cause={cause}>
            {[refusalWords(cause), sequence === null || origin === null ? '' : `${origin.slice(0, 8)} ${sequence}`, id]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {waiting.map(({ origin, missing }) => (
        <p key={origin}>{i18n.t('team.waiting', [`${origin.slice(0, 8)} ${missing}`])}</p>
      ))}
    </section>
  );
}
