import { hashOfText, type IsoTime, type Origin } from '@/lib/trail';
import { idOfAdmission } from './check-document.ts';
import { isClaimLive } from './claims.ts';
import { commonEntries, giveOut, type OwnTrail } from './give-out.ts';
import { HEAL_TRIES, KEY_ROUNDS } from './limits.ts';
import { loadPouch, type PouchMaker } from './pouch.ts';
import { openReplica, type Replica } from './replica.ts';
import { newSigningKeys, type SigningKeys, signed } from './signing.ts';
import { entryIdOf, takeIn } from './take-in.ts';
import { openTeamDatabase, type TeamDatabase } from './team-database.ts';
import { teamDecisions } from './team-decisions.ts';
import { openFor, sealFor, type TeamKey, teamKeyOf } from './team-key.ts';
import { asTeamError, TeamError, type TeamProblem } from './team-problem.ts';
import type { TeamView } from './team-view.ts';
import type {
  AdmissionDocument,
  ClaimDocument,
  DeviceDocument,
  TeamClaim,
  TeamDecision,
  TeamDevice,
  TeamSettings,
} from './types.ts';
import { openVerifiedRecord, standingOf, type VerifiedRecord } from './verified-record.ts';

const LOCK = 'parcel-vigil-team';

export interface TeamOptions {
  settings: TeamSettings;
  trail: OwnTrail;
  /** What is older than this is erased, as the house's settings say. */
  keptSince?: () => Promise<IsoTime>;
  /** Whether the reader lets what is shared be sent, asked before each round; without it: yes. */
  maySend?: () => Promise<boolean>;
  now?: () => number;
  loadPouch?: () => Promise<PouchMaker>;
  /** Options of the copy in this browser; a test's own. */
  localOptions?: object;
  locks?: Pick<LockManager, 'request'> | null;
  databaseName?: string;
  keyRounds?: number;
  answerMs?: number;
}

/** One browser's part in a shared record. */
export interface Team {
  /** Own entries out, others' in, verified and joined. Never throws: what went wrong stands in the view. */
  sync(): Promise<TeamView>;
  view(): Promise<TeamView>;
  /** Makes the device's key, if there is none, and asks to be admitted. `who`: what administrators see. */
  ask(who: string): Promise<void>;
  /** A new key for a browser that was restored from a backup; the old one is left. */
  askAnew(who: string): Promise<void>;
  /** Admits a device that asks; an earlier device of the same record is revoked from there on. */
  admit(device: string): Promise<void>;
  /** Refuses what a device signed from an entry on; `null`: from the next one on that is not joined yet. */
  revoke(device: string, from: number | null): Promise<void>;
  /** Says who looks at which lot; `null`: nobody here does any more. */
  claim(about: Omit<TeamClaim, 'device'> | null): Promise<void>;
  close(): Promise<void>;
}

/** Name of what this browser keeps of one shared database. */
export async function teamName({ server, database }: Pick<TeamSettings, 'server' | 'database'>): Promise<string> {
  return `parcel-vigil-team-${(await hashOfText(JSON.stringify([server, database]))).slice(0, 16)}`;
}

/** Makes an administrator's key in this browser, where it stays; answers its public half. */
export async function makeAdministrator(
  server: Pick<TeamSettings, 'server' | 'database'>,
  databaseName?: string,
): Promise<string> {
  const database = await openTeamDatabase(databaseName ?? (await teamName(server)));
  const known = await database.get('keys', 'administrator');
  const keys = known ?? (await newSigningKeys());
  if (known === undefined) await database.put('keys', keys, 'administrator');
  database.close();
  return keys.id;
}

export async function openTeam(options: TeamOptions): Promise<Team> {
  const { settings } = options;
  const name = options.databaseName ?? (await teamName(settings));
  const database = await openTeamDatabase(name);
  const key = await storedTeamKey(database, settings, options.keyRounds ?? KEY_ROUNDS);
  const keys = await database.getAll('teamKeys');
  const record = await openVerifiedRecord(database, () => keys);
  const Maker = await (options.loadPouch ?? loadPouch)();
  const replica = openReplica(Maker, `${name}-copy`, settings, {
    ...(options.localOptions && { local: options.localOptions }),
    ...(options.answerMs !== undefined && { answerMs: options.answerMs }),
  });
  return new OpenTeam(options, database, record, replica, key, keys);
}

/** Kept as a key that cannot be read out, so that the rounds are run once; the salt is the team's first administrator. */
async function storedTeamKey(database: TeamDatabase, { code, administrators }: TeamSettings, rounds: number) {
  const key = await teamKeyOf(code, administrators[0] ?? '', rounds);
  await database.put('teamKeys', key, key.id);
  return key;
}

class OpenTeam implements Team {
  private lastSync: IsoTime | null = null;
  private problem: TeamProblem | null = null;
  private readonly healed = new Map<string, number>();
  private readonly refusedByServer = new Set<string>();
  private readonly startedAt: number;
  private told: { version: number; decisions: Promise<TeamDecision[]> } | null = null;

  constructor(
    private readonly options: TeamOptions,
    private readonly database: TeamDatabase,
    private readonly record: VerifiedRecord,
    private readonly replica: Replica,
    private readonly key: TeamKey,
    private readonly keys: readonly TeamKey[],
  ) {
    this.startedAt = this.now();
  }

  private now(): number {
    return (this.options.now ?? Date.now)();
  }

  private time(): IsoTime {
    return new Date(this.now()).toISOString();
  }

  async sync(): Promise<TeamView> {
    const { locks = globalThis.navigator?.locks ?? null } = this.options;
    const run = () => this.syncOnce();
    if (locks === null) await run();
    else await locks.request(LOCK, run);
    return this.view();
  }

  private async syncOnce(): Promise<void> {
    this.problem = null;
    try {
      await this.record.catchUp();
      if ((await this.options.maySend?.()) === false)
        throw new TeamError('not-consented', 'the reader does not allow it');
      await this.takeIn();
      await this.giveOwn();
      await this.exchange();
      // What was erased, or put back where somebody had altered it, goes out at once.
      if (await this.mend(await this.takeIn())) await this.exchange();
      this.lastSync = this.time();
    } catch (error) {
      this.problem = asTeamError(error).problem;
      // What came before it broke off is taken in all the same.
      await this.takeIn().catch(() => {});
    }
  }

  private async exchange(): Promise<void> {
    const { refusedByServer } = await this.replica.exchange();
    for (const id of refusedByServer) this.refusedByServer.add(id);
  }

  private async takeIn() {
    const taken = await takeIn({
      database: this.database,
      local: this.replica.local,
      administrators: this.options.settings.administrators,
      keys: this.keys,
      now: () => this.now(),
      isErased: (id) => this.record.isErased(id.slice('entry:'.length)),
    });
    this.record.add(taken.entries);
    if (taken.entries.length + taken.admissions > 0) await this.record.derive();
    else if (taken.values > 0) this.record.touch();
    await this.record.note();
    return taken;
  }

  private async giveOwn(): Promise<void> {
    const [device, head] = await Promise.all([this.device(), this.options.trail.trailHead()]);
    if (device === undefined || head === null) return;
    const standing = standingOf(this.record.admissions, device.id, head.origin);
    if (standing.state !== 'admitted') return;
    const { from } = standing;
    const { database, key, options } = this;
    await giveOut({ database, local: this.replica.local, trail: options.trail, device, from, key });
  }

  /** True where something is to go out. */
  private async mend({ toHeal, toErase }: { toHeal: string[]; toErase: string[] }): Promise<boolean> {
    const erased = await this.eraseValues(toErase);
    let healed = 0;
    for (const id of toHeal) if (await this.heal(id)) healed++;
    return erased + healed > 0;
  }

  /** Puts a good document back in the place of one that was altered or removed. */
  private async heal(id: string): Promise<boolean> {
    const tries = this.healed.get(id) ?? 0;
    if (tries >= HEAL_TRIES) return false;
    this.healed.set(id, tries + 1);
    const good = await this.goodDocument(id);
    if (good === undefined) return false;
    await this.putOver(good);
    return true;
  }

  private async goodDocument(id: string): Promise<({ _id: string } & object) | undefined> {
    if (id.startsWith('entry:')) return this.database.get('entries', id);
    if (id.startsWith('device:')) return this.database.get('devices', id);
    if (!id.startsWith('values:')) return this.database.get('admissions', id);
    // Whoever wrote values says when they are erased; others' are not put back against them.
    const entry = this.record.held(entryIdOf(id).slice('entry:'.length));
    return entry?.device === (await this.device())?.id ? this.database.get('values', id) : undefined;
  }

  private async putOver(document: { _id: string } & object): Promise<void> {
    const { local } = this.replica;
    const before = await local.get(document._id).catch(() => null);
    await local.put({ ...document, ...(before !== null && { _rev: before._rev }) });
  }

  /** Values whose time has come, here and on the server. */
  private async eraseValues(again: readonly string[]): Promise<number> {
    const since = (await this.options.keptSince?.()) ?? '';
    const own = (await this.device())?.id;
    const revoked = new Set(
      this.record.admissions.filter(({ kind }) => kind === 'revocation').map(({ device }) => device),
    );
    const here: string[] = [];
    const everywhere = new Set(again);
    for (const id of await this.database.getAllKeys('values')) {
      const hash = id.slice('values:'.length);
      const entry = this.record.held(hash);
      if (entry === undefined) continue;
      const isErased = this.record.isErased(hash);
      const isOld = entry.at < since;
      if (isErased || isOld) here.push(id);
      // A device that is gone erases nothing any more: others do it in its place.
      if (isErased || (isOld && (entry.device === own || revoked.has(entry.device)))) everywhere.add(id);
    }
    for (const id of here) {
      this.record.forget(id.slice('values:'.length));
      await this.database.delete('values', id);
    }
    return this.removeShared([...everywhere]);
  }

  private async removeShared(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const { rows } = await this.replica.local.allDocs({ keys: ids });
    const there = rows.filter(({ id, value }) => id !== undefined && value?.deleted !== true);
    const gone = there.map(({ id, value }) => ({ _id: id!, _rev: value!.rev, _deleted: true }));
    await this.replica.local.bulkDocs(gone);
    return gone.length;
  }

  async ask(who: string): Promise<void> {
    await this.record.catchUp();
    const device = (await this.device()) ?? (await this.newDevice());
    const origin = await this.origin();
    const joined = this.record.joined.get(origin) ?? [];
    const own = joined.every((entry) => entry.device === device.id);
    const from = own ? 0 : await commonEntries(this.options.trail, joined);
    const _id = `device:${device.id}`;
    const name = await sealFor(_id, who, this.key);
    const asked = {
      _id,
      kind: 'device' as const,
      v: 1 as const,
      device: device.id,
      origin,
      from,
      at: this.time(),
      name,
    };
    await this.putOver(await signed(asked satisfies Omit<DeviceDocument, 'signature'>, device));
  }

  async askAnew(who: string): Promise<void> {
    await this.database.delete('keys', 'device');
    await this.database.delete('marks', 'given');
    await this.ask(who);
  }

  private async newDevice(): Promise<SigningKeys> {
    const keys = await newSigningKeys();
    await this.database.put('keys', keys, 'device');
    return keys;
  }

  private device(): Promise<SigningKeys | undefined> {
    return this.database.get('keys', 'device');
  }

  private async origin(): Promise<Origin> {
    const head = await this.options.trail.trailHead();
    if (head === null) throw new TeamError('other-trail', 'nothing was kept in this browser yet');
    return head.origin;
  }

  async admit(device: string): Promise<void> {
    const asked = await this.database.get('devices', `device:${device}`);
    if (asked === undefined) throw new TeamError('not-allowed', 'the device has not asked');
    const { origin, from } = asked;
    const others = (await this.database.getAll('devices')).filter(
      (other) => other.origin === origin && other.device !== device,
    );
    for (const other of others) {
      if (standingOf(this.record.admissions, other.device, origin).state === 'admitted')
        await this.say('revocation', other.device, origin, from);
    }
    await this.say('admission', device, origin, from);
  }

  async revoke(device: string, from: number | null): Promise<void> {
    const asked = await this.database.get('devices', `device:${device}`);
    if (asked === undefined) throw new TeamError('not-allowed', 'the device is not known');
    const next = this.record.joined.get(asked.origin)?.length ?? 0;
    await this.say('revocation', device, asked.origin, from ?? next);
  }

  private async say(kind: AdmissionDocument['kind'], device: string, origin: Origin, from: number): Promise<void> {
    const keys = await this.database.get('keys', 'administrator');
    if (keys === undefined) throw new TeamError('not-allowed', 'the administrator key is not in this browser');
    const told = { kind, v: 1 as const, device, origin, from, at: this.time(), administrator: keys.id };
    await this.putOver(await signed({ _id: await idOfAdmission(told), ...told }, keys));
    await this.takeIn();
  }

  async claim(about: Omit<TeamClaim, 'device'> | null): Promise<void> {
    const [device, head] = await Promise.all([this.device(), this.options.trail.trailHead()]);
    if (device === undefined || head === null) return;
    if (standingOf(this.record.admissions, device.id, head.origin).state !== 'admitted') return;
    const _id = `claim:${device.id}`;
    const before = (await this.database.get('claims', _id))?.claim;
    if (about === null && (before?.about ?? null) === null) return;
    const plain: Omit<ClaimDocument, 'signature'> = {
      _id,
      kind: 'claim',
      v: 1,
      device: device.id,
      renewed: (before?.renewed ?? 0) + 1,
      at: this.time(),
      about: about === null ? null : await sealFor(_id, about, this.key),
    };
    const claim = await signed(plain, device);
    await this.database.put('claims', { claim, seenAt: this.now() }, _id);
    await this.putOver(claim);
  }

  async view(): Promise<TeamView> {
    const { database, record } = this;
    const [device, administrator, head, asked, refused] = await Promise.all([
      this.device(),
      database.get('keys', 'administrator'),
      this.options.trail.trailHead(),
      database.getAll('devices'),
      database.getAll('refused'),
    ]);
    const devices = await Promise.all(asked.map((document) => this.deviceOf(document, device?.id)));
    const decisions = await this.decisions();
    const own = device === undefined || head === null ? null : standingOf(record.admissions, device.id, head.origin);
    const hasAsked = asked.some((document) => document.device === device?.id);
    return {
      standing: own === null || (own.state === 'asks' && !hasAsked) ? 'not-asked' : own.state,
      ownOrigin: head?.origin ?? null,
      device: device?.id ?? null,
      isAdministrator: administrator !== undefined && this.options.settings.administrators.includes(administrator.id),
      lastSync: this.lastSync,
      problem: this.problem,
      root: record.root,
      heads: [...record.heads],
      entries: record.heads.reduce((sum, { size }) => sum + size, 0),
      waiting: record.chains.waiting,
      refused: [
        ...record.chains.refused,
        ...refused,
        ...record.misfits,
        ...[...this.refusedByServer].map((id) => ({
          id,
          cause: 'server-refused' as const,
          device: null,
          origin: null,
          sequence: null,
        })),
      ],
      devices,
      decisions,
      claims: await this.claims(devices),
    };
  }

  /** Made anew only where what they rest on is another: there may be ten thousand. */
  private decisions(): Promise<TeamDecision[]> {
    const { record } = this;
    if (this.told?.version !== record.version) {
      const { version } = record;
      this.told = { version, decisions: teamDecisions(record.joined, (entry) => record.open(entry)) };
    }
    return this.told.decisions;
  }

  private async deviceOf({ _id, device, origin, from, name }: DeviceDocument, own?: string): Promise<TeamDevice> {
    const who = await openFor(_id, name, this.keys);
    const { state } = standingOf(this.record.admissions, device, origin);
    return { device, origin, from, name: typeof who === 'string' ? who : '', state, isOwn: device === own };
  }

  /** Of admitted devices other than this one. */
  private async claims(devices: readonly TeamDevice[]): Promise<TeamClaim[]> {
    const admitted = new Set(devices.filter(({ state, isOwn }) => state === 'admitted' && !isOwn).map((d) => d.device));
    const found: TeamClaim[] = [];
    for (const { claim, seenAt } of await this.database.getAll('claims')) {
      const { about, device } = claim;
      if (about === null || !admitted.has(device)) continue;
      if (!isClaimLive(claim, { seenAt, startedAt: this.startedAt, now: this.now() })) continue;
      const said = (await openFor(claim._id, about, this.keys)) as Omit<TeamClaim, 'device'> | undefined;
      if (typeof said?.who === 'string' && typeof said.address === 'string')
        found.push({ device, who: said.who, address: said.address, lot: said.lot ?? null });
    }
    return found;
  }

  async close(): Promise<void> {
    await this.replica.close();
    this.database.close();
  }
}
