import type { IsoTime, Origin, Sha256 } from '@/lib/trail';
import type { TeamProblem } from './team-problem.ts';
import type { ChainHead, DeviceId, Refusal, TeamClaim, TeamDecision, TeamDevice } from './types.ts';

/** All that is told of a shared record. */
export interface TeamView {
  /** Where this browser stands. `revoked`: its entries are refused from one on. */
  standing: 'not-asked' | 'asks' | 'admitted' | 'revoked';
  ownOrigin: Origin | null;
  device: DeviceId | null;
  /** The key that admits devices lies in this browser, and is one of the team's. */
  isAdministrator: boolean;
  /** Since this page is open. */
  lastSync: IsoTime | null;
  problem: TeamProblem | null;
  /** Hash over the heads; two browsers that show the same have joined the same. */
  root: Sha256;
  heads: ChainHead[];
  /** Joined entries of all origins. */
  entries: number;
  waiting: { origin: Origin; missing: number; entries: number }[];
  refused: Refusal[];
  devices: TeamDevice[];
  decisions: TeamDecision[];
  claims: TeamClaim[];
}
