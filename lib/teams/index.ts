export { drawCode } from './draw-code.ts';
export type { OwnTrail } from './give-out.ts';
export { CLAIM_MS, CODE_CHARACTERS, LONGEST_WAIT_MS, SYNC_EVERY_MS } from './limits.ts';
export type { Team, TeamOptions } from './team.ts';
export { decisionsOn, disagreements, isSameLot } from './team-decisions.ts';
export type { TeamProblem } from './team-problem.ts';
export {
  isServerAddress,
  readTeamSettings,
  TEAM_SETTINGS_KEY,
  type TeamSetting,
  teamSettingsSchema,
} from './team-settings.ts';
export type { TeamView } from './team-view.ts';
export type * from './types.ts';

/** What takes part in a shared record: loaded, with PouchDB, only where one is set up. */
export function loadTeam() {
  return import('./team.ts');
}
