import { useState } from 'preact/hooks';
import type { IsoDate } from '@/lib/gazetteer';
import type { PanelAddress } from './read-address.ts';
import { TabPanel } from './tab-panel.tsx';
import { useTabId } from './use-tab-id.ts';

/** The side panel's root. The day stays when the reader goes to another tab; all else belongs to the tab. */
export function SidePanel(address: PanelAddress) {
  const tabId = useTabId(address.tabId);
  const [day, setDay] = useState({ asOf: address.asOf, notADate: address.notADate, isChosen: address.asOf !== null });
  const choose = (asOf: IsoDate | null) => setDay({ asOf, notADate: null, isChosen: true });
  return tabId === null ? null : <TabPanel key={tabId} tabId={tabId} {...day} onAsOf={choose} />;
}
