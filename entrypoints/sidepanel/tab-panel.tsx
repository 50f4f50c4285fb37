import { useEffect, useState } from 'preact/hooks';
import { exportDocument, exportFileName } from '@/components/export-document';
import { PanelScreen } from '@/components/PanelScreen';
import { saveFile } from '@/components/save-file';
import { TaughtSection } from '@/components/TaughtSection';
import { TeachScreen } from '@/components/TeachScreen';
import type { IsoDate } from '@/lib/gazetteer';
import type { PanelFinding, TabView } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';
import { isExportAllowed } from '@/lib/settings';
import { askForSite } from './ask-for-site.ts';
import { mapOfFinding } from './map-of-finding.tsx';
import { useFocus } from './use-focus.ts';
import { useOpenFindings } from './use-open-findings.ts';
import { usePageDay } from './use-page-day.ts';
import { useSaidView } from './use-said-view.ts';
import { useTabView } from './use-tab-view.ts';
import { useTaught } from './use-taught.ts';
import { useTeaching } from './use-teaching.ts';

export interface TabPanelProps {
  tabId: number;
  /** `null`: today. */
  asOf: IsoDate | null;
  notADate: string | null;
  /** The reader chose the day, be it today. */
  isChosen: boolean;
  onAsOf: (asOf: IsoDate | null) => void;
}

/** The panel of one tab: the only part of it that talks to the background and the browser. */
export function TabPanel({ tabId, asOf, notADate, isChosen, onAsOf }: TabPanelProps) {
  const [refused, setRefused] = useState(false);
  const [lost, setLost] = useState<ReadonlySet<string>>(new Set());
  const { pageDay, setStated } = usePageDay();
  const { view, problem, tryAgain } = useTabView(tabId, asOf ?? (isChosen ? null : pageDay));
  const [isExportForbidden, setExportForbidden] = useState(false);
  useEffect(() => {
    void isExportAllowed('findings').then((allowed) => setExportForbidden(!allowed));
  }, []);
  const statedDate = view?.statedDate ?? null;
  useEffect(() => setStated(statedDate), [statedDate, setStated]);
  const said = useSaidView(view);
  const focusId = useFocus(view, said !== null);
  const open = useOpenFindings(view, focusId);
  const taught = useTaught(tabId, view?.url ?? null);
  const teaching = useTeaching(tabId, taught.kept);

  const jump = async ({ id, frameId, key }: PanelFinding) => {
    const answer = await ask('jump-to', { tabId, frameId, key });
    const found = answer?.ok === true && answer.value;
    setLost((before) => new Set(found ? [...before].filter((other) => other !== id) : [...before, id]));
  };

  return (
    <PanelScreen
      view={said}
      problem={problem}
      notADate={notADate}
      refused={refused}
      cards={{
        focusId,
        lost,
        isOpen: open.isOpen,
        onToggle: open.toggle,
        onJump: jump,
        mapOf: (finding) => view && mapOfFinding(finding, view),
        footprintOf: ({ id }) => `/footprint.html?tab=${tabId}&finding=${encodeURIComponent(id)}`,
      }}
      onAsOf={onAsOf}
      onWatch={() => {
        if (view !== null) void askForSite(view.site).then((granted) => setRefused(!granted));
      }}
      onTryAgain={tryAgain}
      isExportForbidden={isExportForbidden}
      onExport={(withGone) => {
        if (view !== null) save(view, withGone);
      }}
      teaching={
        teaching.isOpen && <TeachScreen {...teaching.screen} isPrivate={taught.section?.taught.isPrivate ?? false} />
      }
      taught={taught.section && !teaching.isOpen && <TaughtSection {...taught.section} onTeach={teaching.start} />}
    />
  );
}

function save(view: TabView, withGone: boolean): void {
  const document = exportDocument(view, withGone);
  saveFile(exportFileName(document), `${JSON.stringify(document, null, 2)}\n`);
}
