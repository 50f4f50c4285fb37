/** Why the shared record could not be brought up to date. */
export type TeamProblem =
  /** No answer: no network, no server, cut. */
  | 'no-server'
  /** 401: account or password are wrong. */
  | 'not-signed-in'
  /** 403: the account may not. */
  | 'not-allowed'
  /** 404: no such database. */
  | 'no-database'
  /** 507 and its like: the server has no room. */
  | 'server-full'
  /** This browser has no room. */
  | 'browser-full'
  /** Anything else that the server says. */
  | 'server-error'
  /** The trail of this browser is shorter than, or other than, what it has shared: it was restored or lost. */
  | 'other-trail'
  /** The reader does not allow this browser to send what is shared; nothing was asked. */
  | 'not-consented';

export class TeamError extends Error {
  constructor(
    readonly problem: TeamProblem,
    readonly detail: string,
    cause?: unknown,
  ) {
    super(`${problem}: ${detail}`, { cause });
  }
}

const BY_STATUS: Readonly<Record<number, TeamProblem>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'no-database',
  507: 'server-full',
};

/** What PouchDB threw, in our words. */
export function asTeamError(error: unknown): TeamError {
  if (error instanceof TeamError) return error;
  const { status, message = '', reason = '', name = '' } = (error ?? {}) as Record<string, unknown>;
  const detail = [name, status, reason || message].filter(Boolean).map(String).join(' ').slice(0, 200);
  if (/quota/i.test(detail)) return new TeamError('browser-full', detail, error);
  if (/insufficient.?storage|no space left|enospc/i.test(detail)) return new TeamError('server-full', detail, error);
  if (typeof status === 'number' && status >= 400 && !(status === 500 && /fetch/i.test(detail))) {
    return new TeamError(BY_STATUS[status] ?? 'server-error', detail, error);
  }
  return new TeamError('no-server', detail, error);
}
