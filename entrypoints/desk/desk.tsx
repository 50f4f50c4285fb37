import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DeskExport } from '@/components/desk/DeskExport';
import { type DeskPlace, DeskScreen, type DeskState } from '@/components/desk/DeskScreen';
import { DeskSettings, type HouseForm } from '@/components/desk/DeskSettings';
import { ImportPlace } from '@/components/desk/ImportPlace';
import { KeyHelp } from '@/components/desk/KeyHelp';
import { LetterDialog } from '@/components/desk/LetterDialog';
import { WhoForm } from '@/components/desk/WhoForm';
import { offeredReasons, reasonsToKeep } from '@/components/first-reasons';
import { formatNumber } from '@/components/format';
import { ListChangeDetails } from '@/components/ListChangeDetails';
import { filterRows, isOpen } from '@/lib/desk';
import { deskStore, FIRST_SETTINGS } from '@/lib/store';
import { DeskTools } from './desk-tools.tsx';
import { FindingDetail } from './finding-detail.tsx';
import type { Kept } from './kept.ts';
import type { ForeignSeconds } from './kept-reader.ts';
import { QueueSide } from './queue-side.tsx';
import { claimable, useForeignSeconds } from './team-on-lot.ts';
import { TeamPlace, teamCount } from './team-place.tsx';
import { today } from './today.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDrop } from './use-drop.ts';
import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';
import { isPrivateWindow, type KeptNews, sayError, useKept } from './use-kept.ts';
import { keepKeysEnabled, readKeysEnabled } from './use-keys.ts';
import { useLetter } from './use-letter.ts';
import { useReviewing } from './use-reviewing.ts';
import { useSelection } from './use-selection.ts';
import { useTeam } from './use-team.ts';
import { useViews } from './use-views.ts';

const NO_ROWS: never[] = [];
/** Findings that the last list changed, told one by one; the others' own panes tell it. */
const CHANGED_TOLD = 50;
/** What a list changed longer ago is no news on top of the desk; the page of advisories and the findings' panes still tell it. */
const CHANGE_TOLD_MS = 30 * 86_400_000;

/** The desk's root: the only part of it that talks to the store and the browser. */
export function Desk() {
  const isPrivate = useMemo(isPrivateWindow, []);
  const store = useMemo(() => (isPrivate ? null : deskStore()), [isPrivate]);
  const day = useMemo(today, []);
  const [place, setPlace] = useState<DeskPlace>('list');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [areKeysOn, setKeysOn] = useState(readKeysEnabled);
  const [isSaved, setSaved] = useState(false);

  const seconds = useRef<ForeignSeconds>(new Map());
  const news = useKept(store, seconds);
  const { kept, refresh } = news;
  const who = kept?.settings.reviewer ?? '';
  const all = kept?.rows ?? NO_ROWS;
  const lastChange = kept?.listChanges.find(({ at }) => Date.parse(day) - Date.parse(at) < CHANGE_TOLD_MS);
  const views = useViews(store, kept?.views ?? NO_ROWS);
  const rows = useMemo(() => filterRows(all, views.filter), [all, views.filter]);
  const selection = useSelection(rows, all);
  const reviewing = useReviewing(store, who, selection, news);
  const importing = useImport(store, kept?.list ?? null, day, news);
  const dropping = useDrop(importing.onFiles);
  const exporting = useExport(store, kept, rows, views.filter);
  const finding = selection.row?.finding ?? null;
  const team = useTeam(store, kept?.settings ?? null, place === 'list' ? claimable(finding) : null);
  useForeignSeconds(team.view, seconds, refresh);
  const letters = useLetter(finding, kept?.list ?? null, who, day);
  useDeskKeys(
    { finding, selection, reviewing, letters, onHelp: () => setHelpOpen(true) },
    areKeysOn && place === 'list',
  );

  const saveSettings = async (part: Partial<HouseForm & { reviewer: string }>) => {
    if (store === null || kept === null) return;
    try {
      await store.saveSettings({ ...kept.settings, ...part });
      setSaved(!('reviewer' in part));
    } catch (error) {
      reviewing.tell(i18n.t('desk.notKept', [sayError(error)]), true);
    }
    // What the house's rules say of each finding is read anew where they are others now.
    await refresh([]);
  };

  return (
    <DeskScreen
      desk={stateOf(isPrivate, news)}
      place={place}
      isFindingOpen={selection.isOpen}
      dropping={dropping}
      news={reviewing.news}
      notices={kept?.notices ?? NO_ROWS}
      listChange={
        lastChange !== undefined && (
          <ListChangeDetails change={lastChange} named={kept!.named} most={CHANGED_TOLD} onOpen={selection.open} />
        )
      }
      who={
        kept !== null && (
          <WhoForm
            who={who}
            missing={reviewing.isWhoMissing}
            onSet={(reviewer) => {
              reviewing.whoIsSet();
              void saveSettings({ reviewer });
            }}
          />
        )
      }
      importing={<ImportPlace {...importing} dropping={dropping} startsOpen={all.length === 0} />}
      exporting={<DeskExport shown={rows.length} {...exporting} />}
      tools={kept !== null && <DeskTools kept={kept} views={views} isNarrowed={!isOpen(views.filter)} />}
      list={<QueueSide rows={rows} shown={kept === null ? '' : shownOf(kept, rows.length)} selection={selection} />}
      finding={
        kept !== null && (
          <FindingDetail
            store={store}
            kept={kept}
            selection={selection}
            reviewing={reviewing}
            onLetter={letters.open}
            team={team.view}
          />
        )
      }
      settings={
        kept !== null && (
          <DeskSettings
            settings={{ ...kept.settings, reasons: offeredReasons(kept.settings.reasons, FIRST_SETTINGS.reasons) }}
            locked={kept.locked}
            saved={isSaved}
            onSave={(form) =>
              void saveSettings({ ...form, reasons: reasonsToKeep(form.reasons, FIRST_SETTINGS.reasons) })
            }
          />
        )
      }
      team={kept !== null && <TeamPlace team={team} />}
      teamCount={teamCount(team)}
      onPlace={(next) => {
        setSaved(false);
        team.hush();
        reviewing.hush();
        setPlace(next);
      }}
      onHelp={() => setHelpOpen(true)}
      onUndo={reviewing.undo}
      onTryAgain={() => void refresh()}
    >
      {isHelpOpen && (
        <KeyHelp
          enabled={areKeysOn}
          onEnabled={(enabled) => {
            keepKeysEnabled(enabled);
            setKeysOn(enabled);
          }}
          onClose={() => setHelpOpen(false)}
        />
      )}
      {letters.dialog !== null && <LetterDialog {...letters.dialog} />}
    </DeskScreen>
  );
}

/** What was read before is still shown where a later reading fails. */
function stateOf(isPrivate: boolean, { kept, trouble }: KeptNews): DeskState {
  if (isPrivate) return { state: 'private' };
  if (trouble !== null) return { state: 'trouble', says: trouble };
  if (kept === null) return { state: 'loading' };
  return { state: kept.rows.length === 0 ? 'empty' : 'ready' };
}

/** How many are shown of all, or how far the reading of all has come. */
function shownOf({ rows, partly }: Kept, shown: number): string {
  if (partly !== null) return i18n.t('desk.partly', [formatNumber(partly.read), formatNumber(partly.of)]);
  return i18n.t('desk.shown', [formatNumber(shown), formatNumber(rows.length)]);
}
