import { ANSWER_MS, BATCH } from './limits.ts';
import type { Pouch, PouchMaker, ReplicationResult } from './pouch.ts';
import { asTeamError, TeamError } from './team-problem.ts';
import type { TeamSettings } from './types.ts';

/** The copy of the shared database in this browser, and the way to the server's. */
export interface Replica {
  local: Pouch;
  /** Own documents out, then others' in. Rejects with a `TeamError`; what went through by then stays. */
  exchange(): Promise<{ refusedByServer: string[] }>;
  close(): Promise<void>;
}

export type Server = Pick<TeamSettings, 'server' | 'database' | 'user' | 'password'>;

export function openReplica(
  Maker: PouchMaker,
  localName: string,
  server: Server,
  options: { local?: object; answerMs?: number } = {},
): Replica {
  // Bodies of earlier revisions go at once: what was erased is not to lie about here.
  const local = new Maker(localName, { auto_compaction: true, revs_limit: 5, ...options.local });
  const remote = new Maker(addressOf(server), {
    skip_setup: true,
    fetch: asker(Maker, server, options.answerMs ?? ANSWER_MS),
  });
  let running: { cancel(): void } | null = null;

  async function copy(from: Pouch, to: Pouch): Promise<ReplicationResult> {
    const replication = Maker.replicate(from, to, { batch_size: BATCH, batches_limit: 2, checkpoint: 'both' });
    running = replication;
    try {
      return await replication;
    } catch (error) {
      throw asTeamError(error);
    } finally {
      running = null;
    }
  }

  return {
    local,
    async exchange() {
      const out = await copy(local, remote);
      const full = out.errors.find(
        ({ status, reason }) => status === 507 || /no space|insufficient/i.test(reason ?? ''),
      );
      if (full !== undefined) throw new TeamError('server-full', full.reason ?? '');
      await copy(remote, local);
      return { refusedByServer: out.errors.flatMap(({ id }) => (id === undefined ? [] : [id])) };
    },
    async close() {
      running?.cancel();
      await Promise.allSettled([local.close(), remote.close()]);
    },
  };
}

function addressOf({ server, database }: Server): string {
  return new URL(encodeURIComponent(database), server.endsWith('/') ? server : `${server}/`).href;
}

/** Nothing of the browser goes along: no cookie, no referrer; the account alone, by header. No redirect is followed. */
function asker(Maker: PouchMaker, { user, password }: Server, answerMs: number) {
  const authorization = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
  return (address: string, options: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(options.headers);
    if (user !== '') headers.set('Authorization', authorization);
    const limit = AbortSignal.timeout(answerMs);
    return Maker.fetch(address, {
      ...options,
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
    });
  };
}
