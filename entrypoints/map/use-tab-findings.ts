import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PlacedFinding } from '@/components/map/FindingLink';
import type { IsoDate } from '@/lib/gazetteer';
import type { PanelFinding, TabView } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';
import { placedFinding } from './placed-finding.ts';

export interface TabFindings {
  findings: readonly PlacedFinding[];
  judgedOn: IsoDate | null;
  /** Brings the tab to the front, at the lot. */
  show: (finding: PlacedFinding) => Promise<void>;
}

/** The findings of a tab as the background sees them, asked anew at each change. */
export function useTabFindings(tabId: number | null, asOf: IsoDate | null): TabFindings {
  const [view, setView] = useState<TabView | null>(null);
  const [lost, setLost] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (tabId === null) return;
    const refresh = async () => {
      const answer = await ask('get-tab', { tabId, asOf });
      // A tab that is closed, or a background that is silent: what is shown stays.
      if (answer?.ok) setView(answer.value);
    };
    void refresh();
    const changed = (message: unknown, sender: { id?: string }) => {
      const { name, payload } = (message ?? {}) as { name?: unknown; payload?: { tabId?: unknown } };
      if (sender.id === browser.runtime.id && name === 'tab-changed' && payload?.tabId === tabId) void refresh();
      return undefined;
    };
    browser.runtime.onMessage.addListener(changed);
    return () => browser.runtime.onMessage.removeListener(changed);
  }, [tabId, asOf]);

  const show = async (finding: PlacedFinding) => {
    const shown = view?.findings.find(({ id }) => idOnMap(id) === finding.id);
    const found = shown !== undefined && (await jump(shown, tabId));
    if (!found) setLost((before) => new Set([...before, finding.id]));
  };
  const findings = useMemo(() => {
    const flagged = view?.findings.filter(({ parcel }) => parcel.verdict !== 'none') ?? [];
    return flagged.map((finding) => {
      const id = idOnMap(finding.id);
      return placedFinding(id, finding.parcel, 'tab', finding.url, finding.gone || lost.has(id));
    });
  }, [view, lost]);
  return {
    findings,
    judgedOn: view?.asOf ?? null,
    show,
  };
}

function idOnMap(id: string): string {
  return `tab-${id}`;
}

async function jump({ frameId, key }: PanelFinding, tabId: number | null): Promise<boolean> {
  if (tabId === null) return false;
  const answer = await ask('jump-to', { tabId, frameId, key });
  if (answer?.ok !== true || !answer.value) return false;
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return true;
}
