import { TeamScreen } from '@/components/desk/TeamScreen';
import { disagreements } from '@/lib/teams';
import type { TeamInDesk } from './use-team.ts';

/** The shared record as a place of the desk. */
export function TeamPlace({ team }: { team: TeamInDesk }) {
  const { setting, settings, view, awaiting, said } = team;
  return (
    <TeamScreen
      settings={settings}
      locked={setting.state !== 'none' && setting.locked}
      isInvalid={setting.state === 'invalid'}
      view={view}
      awaiting={awaiting}
      said={said}
      onSync={team.sync}
      onAsk={team.ask}
      onAskAnew={team.askAnew}
      onAdmit={team.admit}
      onRevoke={team.revoke}
      onSecond={team.second}
      onSave={team.save}
      onFound={team.found}
      onLeave={team.leave}
    />
  );
}

/** What wants a look: lots decided differently, decisions that wait, browsers that ask, what went wrong. */
export function teamCount({ view, awaiting }: TeamInDesk): number {
  if (view === null) return 0;
  const asking = view.isAdministrator ? view.devices.filter(({ state }) => state === 'asks').length : 0;
  return disagreements(view.decisions).length + awaiting.length + asking + (view.problem === null ? 0 : 1);
}
