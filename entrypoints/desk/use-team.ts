import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { problemWords } from '@/components/desk/team-words';
import { needsSecond } from '@/lib/desk';
import { type DeskStore, type HouseSettings, StoreError } from '@/lib/store';
import {
  CLAIM_MS,
  CODE_CHARACTERS,
  drawCode,
  isServerAddress,
  LONGEST_WAIT_MS,
  loadTeam,
  SYNC_EVERY_MS,
  type Team,
  type TeamDecision,
  type TeamOptions,
  type TeamProblem,
  type TeamSetting,
  type TeamSettings,
  type TeamView,
} from '@/lib/teams';
import type { SignOffOutcome } from '@/lib/trail';
import { maySend, onSettingChange, readSetting, removeSetting, saveSetting } from './team-settings.ts';
import { sayError } from './use-kept.ts';

/** What was changed here goes out so much later, together with what follows at once. */
const SOON_MS = 1_000;
/** A lot that is only passed by is not claimed. */
const DWELL_MS = 2_000;

export interface TeamInDesk {
  setting: TeamSetting;
  settings: TeamSettings | null;
  view: TeamView | null;
  awaiting: readonly TeamDecision[];
  said: string;
  sync: () => void;
  ask: () => void;
  askAnew: () => void;
  admit: (device: string) => void;
  revoke: (device: string) => void;
  second: (decision: TeamDecision, outcome: SignOffOutcome) => void;
  save: (settings: TeamSettings) => void;
  found: (server: string, database: string) => Promise<{ administrator: string; code: string } | null>;
  leave: () => void;
  hush: () => void;
}

const NONE: TeamSetting = { state: 'none' };

/** The shared record while the desk is open. Where none is set, no part of it is loaded. */
export function useTeam(
  store: DeskStore | null,
  house: HouseSettings | null,
  lot: { address: string; lot: string | null } | null,
): TeamInDesk {
  const [setting, setSetting] = useState<TeamSetting>(NONE);
  const [view, setView] = useState<TeamView | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef<Running | null>(null);
  const who = house?.reviewer ?? '';
  const years = useRef(house?.retentionYears ?? null);
  years.current = house?.retentionYears ?? null;

  useEffect(() => {
    if (store === null) return;
    const read = () => void readSetting().then(setSetting);
    read();
    return onSettingChange(read);
  }, [store]);

  const settings = setting.state === 'set' ? setting.settings : null;
  const locked = setting.state !== 'none' && setting.locked;
  const key = JSON.stringify([settings, locked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings are compared by what they say.
  useEffect(() => {
    if (store === null || settings === null) return;
    const rules = { keptSince: () => keptSince(years.current), maySend: () => maySend(locked) };
    const run = startTeam(store, settings, rules, setView, setSaid);
    running.current = run;
    return () => {
      running.current = null;
      setView(null);
      void run.end();
    };
  }, [store, key]);

  const isAdmitted = view?.standing === 'admitted';
  const [address, number] = [lot?.address ?? null, lot?.lot ?? null];
  useEffect(() => {
    if (!isAdmitted || address === null || who === '') return;
    const about = { who, address, lot: number };
    const claim = () => running.current?.claim(about);
    const begin = setTimeout(claim, DWELL_MS);
    const renew = setInterval(claim, CLAIM_MS / 2);
    return () => {
      clearTimeout(begin);
      clearInterval(renew);
      running.current?.claim(null);
    };
  }, [isAdmitted, who, address, number]);

  const change = useCallback((run: (team: Team) => Promise<void>) => running.current?.change(run), []);
  const awaiting = useMemo(() => awaitingFor(view, who, house), [view, who, house]);
  return {
    setting,
    settings,
    view,
    awaiting,
    said,
    sync: () => running.current?.syncNow(),
    ask: () => change((team) => team.ask(who)),
    askAnew: () => change((team) => team.askAnew(who)),
    admit: (device) => change((team) => team.admit(device)),
    revoke: (device) => change((team) => team.revoke(device, null)),
    second: ({ origin, sequence, finding, who: decider }, outcome) =>
      change(async () => {
        const decision = { origin, sequence, finding, who: decider };
        await store?.signOffForeign(decision, { who, note: '', outcome });
        setSaid(i18n.t('team.signed'));
      }),
    save: (next) =>
      void saveSetting(next, locked).then((outcome) => {
        if (outcome === 'saved') running.current?.syncNow();
        if (outcome === 'fault') setSaid(i18n.t('team.fault', [String(CODE_CHARACTERS.least)]));
        else setSaid(outcome === 'denied' ? i18n.t('team.denied') : '');
      }),
    found: async (server, database) => {
      if (!isServerAddress(server) || database === '') {
        setSaid(i18n.t('team.fault', [String(CODE_CHARACTERS.least)]));
        return null;
      }
      const { makeAdministrator } = await loadTeam();
      return { administrator: await makeAdministrator({ server, database }), code: drawCode() };
    },
    leave: () => void removeSetting().then(() => setSaid(i18n.t('team.left'))),
    hush: () => setSaid(''),
  };
}

interface Running {
  syncNow(): void;
  /** Changes something, and brings it to the others soon. */
  change(run: (team: Team) => Promise<void>): void;
  claim: (about: Parameters<Team['claim']>[0]) => void;
  end(): Promise<void>;
}

/** Opens the shared record and asks the server again and again; after a failure less and less often. */
function startTeam(
  store: DeskStore,
  settings: TeamSettings,
  rules: Pick<TeamOptions, 'keptSince' | 'maySend'>,
  show: (view: TeamView) => void,
  tell: (words: string) => void,
): Running {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let hasEnded = false;
  let work: Promise<unknown> = Promise.resolve();
  const opened = loadTeam().then(({ openTeam }) => openTeam({ settings, trail: store, ...rules }));
  const ended = store.onChange(() => later(SOON_MS));

  function later(ms: number): void {
    clearTimeout(timer);
    if (!hasEnded) timer = setTimeout(syncNow, ms);
  }
  function queue(run: (team: Team) => Promise<void>): void {
    work = work.then(async () => {
      if (hasEnded) return;
      try {
        await run(await opened);
      } catch (error) {
        tell(sayTeamError(error));
      }
    });
  }
  function syncNow(): void {
    queue(async (team) => {
      const view = await team.sync();
      failures = view.problem === null ? 0 : failures + 1;
      if (!hasEnded) show(view);
      later(Math.min(LONGEST_WAIT_MS, SYNC_EVERY_MS * 2 ** failures));
    });
  }

  queue(async (team) => show(await team.view()));
  syncNow();
  return {
    syncNow,
    change(run) {
      queue(async (team) => {
        await run(team);
        if (!hasEnded) show(await team.view());
        later(SOON_MS);
      });
    },
    claim(about) {
      queue(async (team) => {
        await team.claim(about);
        later(SOON_MS);
      });
    },
    async end() {
      // What was said last, that nobody looks any more, still goes into the copy.
      await work;
      hasEnded = true;
      clearTimeout(timer);
      ended();
      await opened.then((team) => team.close()).catch(() => {});
    },
  };
}

/** What is known by name has its sentence; the class itself is loaded with the rest. */
function sayTeamError(error: unknown): string {
  const { problem } = (error ?? {}) as { problem?: TeamProblem };
  return error instanceof StoreError || problem === undefined ? sayError(error) : problemWords(problem);
}

/** Decisions of other browsers that the rules of the house want a second person for, less the own ones of `who`. */
function awaitingFor(view: TeamView | null, who: string, house: HouseSettings | null): TeamDecision[] {
  if (view === null || house === null || view.standing !== 'admitted') return [];
  return view.decisions.filter((decision) => {
    const { origin, undone, seconds, lot, who: decider } = decision;
    const isOpen = origin !== view.ownOrigin && !undone && seconds.length === 0 && decider !== '' && decider !== who;
    return isOpen && needsSecond({ decision: decision.decision, textHash: lot.textHash ?? '' }, house) !== null;
  });
}

/** Start of what is still kept, as the store counts it; nothing is erased before the settings were read. */
async function keptSince(years: number | null): Promise<string> {
  if (years === null) return '';
  const since = new Date();
  since.setUTCMonth(since.getUTCMonth() - Math.round(years * 12));
  return since.toISOString();
}
